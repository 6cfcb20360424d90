package poise.desktop;

import java.util.Optional;
import java.util.function.UnaryOperator;
import poise.desktop.stage.SettingsScene;
import poise.desktop.stage.SettingsWishes;
import poise.desktop.stage.kit.Bindings;
import poise.desktop.stage.kit.Shortcut;
import poise.desktop.stage.view.SettingsView;
import poise.desktop.storage.Settings;
import poise.desktop.storage.Settings.Colours;
import poise.desktop.storage.Settings.Language;
import poise.desktop.storage.Settings.Sight;
import poise.desktop.storage.Settings.Sound;
import poise.desktop.storage.TextScale;
import poise.desktop.storage.Volume;

/** Where the player sets how the game is heard, seen and played. Every change holds, and is kept, at once. */
final class Preferences implements Chapter, SettingsWishes {

    private final Game game;
    private final SettingsScene scene;
    private String notice;

    Preferences(Game game) {
        this.game = game;
        boolean sense = Bindings.of(game.preparation().settings().keys()).isPresent();
        this.notice = sense ? "" : game.words().of("settings.key.doubtful");
        this.scene = new SettingsScene(view(), this);
    }

    @Override
    public void open() {
        game.window().show(scene);
    }

    @Override
    public void beat() {
        scene.show(view());
    }

    private SettingsView view() {
        return new SettingsView(new Choices(game.words(), game.preparation().settings()).groups(), notice);
    }

    private void change(UnaryOperator<Settings> change) {
        notice = "";
        Settings before = game.preparation().settings();
        Settings after = change.apply(before);
        if (!after.equals(before)) game.preparation().change(after);
        game.frames().ask();
    }

    @Override
    public void choose(String choice, String option) {
        switch (choice) {
            case Choices.LANGUAGE -> change(settings -> settings.withLanguage(Language.valueOf(option)));
            case Choices.COLOURS -> sight(sight -> sight.withColours(Colours.valueOf(option)));
            case Choices.TEXT -> sight(sight -> sight.withTextScale(new TextScale(Integer.parseInt(option))));
            default -> throw new IllegalArgumentException("There is no choice " + choice);
        }
    }

    @Override
    public void turn(String toggle, boolean on) {
        switch (toggle) {
            case Choices.TYPED ->
                change(settings -> settings.withHearing(settings.hearing().withTypedOnly(on)));
            case Choices.READ_ALOUD -> sound(sound -> sound.withReadAloud(on));
            case Choices.EXTENDED -> change(settings -> settings.withExtendedTime(on));
            case Choices.HEADPHONES -> sound(sound -> sound.withHeadphones(on));
            case Choices.STILL -> sight(sight -> sight.withStill(on));
            case Choices.CAPTIONS -> sight(sight -> sight.withCaptions(on));
            case Choices.MARKS -> sight(sight -> sight.withMarks(on));
            default -> throw new IllegalArgumentException("Nothing is turned on by " + toggle);
        }
    }

    @Override
    public void loudness(String control, int percent) {
        Volume volume = new Volume(percent);
        switch (control) {
            case Choices.VOICES -> sound(sound -> sound.withVoices(volume));
            case Choices.ROOM -> sound(sound -> sound.withRoom(volume));
            case Choices.EFFECTS -> sound(sound -> sound.withEffects(volume));
            default -> throw new IllegalArgumentException("Nothing is as loud as " + control);
        }
    }

    private void sight(UnaryOperator<Sight> change) {
        change(settings -> settings.withSight(change.apply(settings.sight())));
    }

    private void sound(UnaryOperator<Sound> change) {
        change(settings -> settings.withSound(change.apply(settings.sound())));
    }

    @Override
    public void write(String line, String text) {
        Optional<String> name = Optional.of(text.strip()).filter(each -> !each.isEmpty());
        change(settings -> settings.withPlayer(name));
    }

    @Override
    public void enter(String door) {
        game.otherMicrophone();
    }

    /** A key that does something else already is refused with a sentence. */
    @Override
    public void bind(String id, int key) {
        Bindings now = Tastes.keys(game.preparation().settings());
        Shortcut shortcut = Shortcut.called(id).orElseThrow();
        Optional<String> refusal = refusal(now, shortcut, key);
        if (refusal.isEmpty())
            change(settings -> settings.withKeys(now.with(shortcut, key).changed()));
        notice = refusal.orElse("");
        game.frames().ask();
    }

    private Optional<String> refusal(Bindings now, Shortcut shortcut, int key) {
        if (Bindings.isTaken(key)) return Optional.of(game.words().of("settings.key.taken"));
        return now.shortcut(key).filter(other -> other != shortcut).map(other -> game.words()
                .of("settings.key.conflict", now.name(other), game.words().of("shortcut." + other.id())));
    }

    @Override
    public void credits() {
        game.credits();
    }

    @Override
    public void back() {
        game.lobby();
    }
}
