package poise.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import poise.core.kernel.Moment;
import poise.desktop.hearing.EarState;
import poise.desktop.hearing.Microphone;
import poise.desktop.look.Tone;
import poise.desktop.stage.MicrophoneScene;
import poise.desktop.stage.MicrophoneWishes;
import poise.desktop.stage.direction.Earshot;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.MicrophoneView;
import poise.desktop.storage.Settings;

/** Where the player tries whether the room can hear. */
final class SoundCheck implements Chapter, MicrophoneWishes {

    private final Game game;
    private final Runnable onward;
    private final Runnable back;
    private final Phrases words;
    private final Listening listening;
    private final MicrophoneScene scene;
    private boolean opened;

    /** Where it goes on to, and where back. */
    SoundCheck(Game game, Runnable onward, Runnable back) {
        this.game = game;
        this.onward = onward;
        this.back = back;
        this.words = game.words();
        this.listening = new Listening(
                Game.ready(game.preparation().understanding()).about(List.of()),
                intent -> {},
                game.frames()::ask,
                words);
        this.scene = new MicrophoneScene(view(), this);
    }

    @Override
    public void open() {
        game.window().show(scene);
        game.preparation().lookForMicrophones();
        listen();
    }

    private void listen() {
        if (game.preparation().ear() instanceof EarState.Ready ready) {
            opened = true;
            Optional<String> name = game.preparation().settings().hearing().microphone();
            listening.open(ready.model(), new Microphone.Source(name, Optional.empty()), () -> Moment.CRASH);
        }
    }

    @Override
    public void beat() {
        if (!opened) {
            listen();
        }
        scene.show(view());
    }

    @Override
    public void close() {
        listening.close();
    }

    private MicrophoneView view() {
        Earshot earshot = standing();
        List<String> names = game.preparation().microphones();
        int chosen = game.preparation()
                .settings()
                .hearing()
                .microphone()
                .map(names::indexOf)
                .orElse(names.isEmpty() ? -1 : 0);
        String state = earshot.trouble().isEmpty() ? earshot.state() : earshot.trouble();
        return new MicrophoneView(
                state,
                earshot.tone(),
                earshot.level().value(),
                words.of("microphone.line"),
                listening.heard(),
                names,
                chosen);
    }

    private Earshot standing() {
        EarState ear = game.preparation().ear();
        if (ear instanceof EarState.Missing missing) {
            return Earshot.quiet("", Tone.BAD, missing.sentence());
        }
        if (ear instanceof EarState.Loading loading) {
            String state = words.of("lobby.loading", loading.progress().value() / 10);
            return Earshot.quiet(state, Tone.ACCENT, "");
        }
        Earshot earshot = listening.earshot();
        boolean heard = earshot.tone() == Tone.GOOD && !listening.heard().isEmpty();
        return heard ? earshot.standing(words.of("microphone.hears"), Tone.GOOD, "") : earshot;
    }

    private void change(UnaryOperator<Settings.Hearing> wish) {
        Settings settings = game.preparation().settings();
        game.preparation().change(settings.withHearing(wish.apply(settings.hearing())));
    }

    @Override
    public void choose(int device) {
        Optional<String> name =
                game.preparation().microphones().stream().skip(device).findFirst();
        change(hearing -> hearing.withMicrophone(name));
        listen();
    }

    @Override
    public void typedInstead() {
        change(hearing -> hearing.withTypedOnly(true));
        goFurther();
    }

    @Override
    public void goOn() {
        change(hearing -> hearing.withTypedOnly(false));
        goFurther();
    }

    private void goFurther() {
        game.soundChecked();
        onward.run();
    }

    @Override
    public void back() {
        back.run();
    }
}
