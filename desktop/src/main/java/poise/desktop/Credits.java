package poise.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import poise.desktop.stage.CreditsScene;
import poise.desktop.stage.view.CreditsView;
import poise.desktop.stage.view.CreditsView.Credit;

/** Where the player reads whose work is in the game. */
final class Credits implements Chapter {

    /** A line for each: what, whose and on which terms, with tabs between. */
    private static final String FILE = "/assets/text/credits.tsv";

    private final Game game;

    Credits(Game game) {
        this.game = game;
    }

    @Override
    public void open() {
        game.window().show(new CreditsScene(view(), game::preferences));
    }

    static CreditsView view() {
        try (InputStream file = Objects.requireNonNull(Credits.class.getResourceAsStream(FILE), FILE)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new CreditsView(text.lines().map(Credits::credit).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Credit credit(String line) {
        List<String> parts = List.of(line.split("\t", -1));
        return new Credit(parts.get(0), parts.get(1), parts.get(2));
    }
}
