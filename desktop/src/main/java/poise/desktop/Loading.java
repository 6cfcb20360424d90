package poise.desktop;

import java.util.List;
import java.util.Optional;
import poise.core.kernel.Permille;
import poise.desktop.hearing.EarState;
import poise.desktop.look.Tone;
import poise.desktop.stage.LoadingScene;
import poise.desktop.stage.LoadingWishes;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.LoadingView;
import poise.desktop.stage.view.LoadingView.Item;

/** The time until a take can be played. */
final class Loading implements Chapter, LoadingWishes {

    private final Game game;
    private final LoadingScene scene;
    private boolean patient = true;

    Loading(Game game) {
        this.game = game;
        this.scene = new LoadingScene(view(), this);
    }

    @Override
    public void open() {
        game.window().show(scene);
    }

    @Override
    public void beat() {
        boolean waiting = patient && game.preparation().ear() instanceof EarState.Loading;
        if (game.preparation().isPlayable() && !waiting) {
            game.lobby();
        } else {
            scene.show(view());
        }
    }

    private Phrases words() {
        return game.words();
    }

    private LoadingView view() {
        Preparation preparation = game.preparation();
        Item ear = preparation.ear().match(new Ear(words()));
        Item understanding = preparation
                .failure()
                .map(sentence -> new Item(words().of("loading.understanding"), sentence, Tone.BAD))
                .orElseGet(() -> item("loading.understanding", preparation.understanding()));
        Item keeping = item("loading.history", preparation.keeping());
        List<Item> items = List.of(ear, understanding, keeping);
        int done =
                (int) items.stream().filter(item -> item.tone() != Tone.ACCENT).count();
        int part = preparation.ear() instanceof EarState.Loading loading
                ? loading.progress().value()
                : Permille.NONE.value();
        return new LoadingView(items, (done * 1000 + part) / items.size());
    }

    private Item item(String name, Optional<?> made) {
        return made.isPresent()
                ? new Item(words().of(name), words().of("loading.ready"), Tone.GOOD)
                : new Item(words().of(name), words().of("loading.waiting"), Tone.ACCENT);
    }

    /** How far the ear has come. */
    private record Ear(Phrases words) implements EarState.Cases<Item> {

        @Override
        public Item loading(EarState.Loading state) {
            String part = state.learning() ? "loading.learning" : "loading.part";
            String how = words.of(part, state.progress().value() / 10);
            return new Item(words.of("loading.ear"), how, Tone.ACCENT);
        }

        @Override
        public Item ready(EarState.Ready state) {
            return new Item(words.of("loading.ear"), words.of("loading.ready"), Tone.GOOD);
        }

        @Override
        public Item missing(EarState.Missing state) {
            return new Item(words.of("loading.ear"), words.of("loading.typed"), Tone.WATCH);
        }
    }

    @Override
    public void typedInstead() {
        patient = false;
        beat();
    }

    @Override
    public void quit() {
        game.quit();
    }
}
