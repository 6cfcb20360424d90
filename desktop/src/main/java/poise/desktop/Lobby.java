package poise.desktop;

import java.util.List;
import java.util.Optional;
import poise.core.archive.TakeLog;
import poise.core.kernel.Moment;
import poise.core.scenario.Scenario;
import poise.core.session.Fact;
import poise.desktop.hearing.EarState;
import poise.desktop.look.Tone;
import poise.desktop.stage.LobbyScene;
import poise.desktop.stage.LobbyWishes;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.LobbyView;
import poise.desktop.storage.BrokenTake;

/** Where a player chooses what to play. */
final class Lobby implements Chapter, LobbyWishes {

    private final Game game;
    private final LobbyScene scene;
    private List<Object> known;

    Lobby(Game game) {
        this.game = game;
        this.known = known();
        this.scene = new LobbyScene(view(), this);
    }

    /** All that the view is made of, which is compared sooner than it is put together. */
    private List<Object> known() {
        Preparation preparation = game.preparation();
        return List.of(
                game.house().shelf(),
                preparation.ear(),
                preparation.microphones(),
                preparation.settings(),
                preparation.keeping().map(Keeping::memory),
                preparation.trouble());
    }

    @Override
    public void open() {
        game.window().show(scene);
        game.frames().every(Frames.FILES);
    }

    @Override
    public void close() {
        game.frames().rest();
    }

    @Override
    public void beat() {
        List<Object> now = known();
        if (!now.equals(known)) {
            known = now;
            scene.show(view());
        }
    }

    private Phrases words() {
        return game.words();
    }

    private LobbyView view() {
        Hearing hearing = Hearing.of(game.preparation(), words());
        Shelf shelf = game.house().shelf();
        Offers offers = new Offers(
                words(), shelf, memory(), game.preparation().settings().allowance());
        return new LobbyView(
                offers.cards(),
                offers.hero(),
                offers.progress(),
                hearing.sentence(),
                hearing.tone(),
                broken().map(this::unfinished).orElse(""),
                game.preparation()
                        .trouble()
                        .or(() -> shelf.troubles().stream().findFirst())
                        .orElse(""));
    }

    private Keeping.Memory memory() {
        return game.preparation().keeping().map(Keeping::memory).orElse(Keeping.Memory.NONE);
    }

    private Optional<BrokenTake> broken() {
        return memory().broken();
    }

    private String unfinished(BrokenTake take) {
        String title = game.house().shelf().volumes().stream()
                .map(Shelf.Volume::scenario)
                .filter(scenario -> scenario.id().equals(take.scenario()))
                .map(Scenario::title)
                .findFirst()
                .orElse(take.scenario().name());
        Moment last = take.facts().stream().map(Fact::at).reduce(Moment.CRASH, Moment::later);
        return words().of("lobby.broken", title, last);
    }

    /** How the microphone stands, in a sentence. */
    private record Hearing(String sentence, Tone tone) {

        static Hearing of(Preparation preparation, Phrases words) {
            if (preparation.settings().hearing().typedOnly()) {
                return new Hearing(words.of("lobby.typed"), Tone.PLAIN);
            }
            if (preparation.ear() instanceof EarState.Missing missing) {
                return new Hearing(missing.sentence(), Tone.BAD);
            }
            if (preparation.ear() instanceof EarState.Loading loading) {
                return new Hearing(words.of("lobby.loading", loading.progress().value() / 10), Tone.ACCENT);
            }
            return preparation.microphones().isEmpty()
                    ? new Hearing(words.of("microphone.none"), Tone.WATCH)
                    : new Hearing(words.of("lobby.ready"), Tone.GOOD);
        }
    }

    @Override
    public void play(String scenario) {
        game.play(game.house().shelf().volume(scenario));
    }

    @Override
    public void checkMicrophone() {
        game.soundCheck();
    }

    @Override
    public void changeSettings() {
        game.preferences();
    }

    @Override
    public void openUnfinished() {
        broken().ifPresent(take -> {
            Optional<Shelf.Volume> volume = new TakeLog(take.facts(), false)
                    .opening()
                    .flatMap(game.house().shelf()::played);
            volume.ifPresent(found -> {
                Game.ready(game.preparation().keeping()).settle(take);
                game.debrief(new Past(take.id(), found, take.facts()));
            });
        });
    }

    @Override
    public void history() {
        game.history();
    }

    @Override
    public void quit() {
        game.quit();
    }
}
