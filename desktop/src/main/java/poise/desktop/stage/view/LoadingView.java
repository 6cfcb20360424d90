package poise.desktop.stage.view;

import java.util.List;
import poise.desktop.look.Tone;

/** What is being made ready, in order, and how far the whole is in permille. */
public record LoadingView(List<Item> items, int permille) {

    public LoadingView {
        items = List.copyOf(items);
    }

    /** One thing that is made ready, and how it stands in a few words. */
    public record Item(String name, String state, Tone tone) {}
}
