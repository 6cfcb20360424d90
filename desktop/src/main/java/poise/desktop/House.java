package poise.desktop;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import poise.desktop.hearing.EarState;
import poise.desktop.storage.Folders;
import poise.desktop.storage.TakeId;
import poise.desktop.understanding.Understanding;
import poise.desktop.voices.Loudspeaker;
import poise.desktop.voices.Played;
import poise.desktop.voices.synthesis.Prompter;

/**
 * Everything that the game is played with.
 *
 * @param books finds the shelf, which takes a moment when it is first asked for
 * @param takes names the next take, and so settles what is dealt for it
 * @param understanding loads what reads sentences, which takes a second or two
 * @param microphones asks the system for the names of its microphones
 * @param ear opens the speech model and tells its progress, which takes as long
 * @param loudspeaker opens what the game is heard by, and has told what it plays
 * @param prompter has lines read aloud that nobody recorded
 */
record House(
        Supplier<Shelf> books,
        Folders folders,
        Ticker ticker,
        Supplier<TakeId> takes,
        Supplier<Understanding> understanding,
        Supplier<List<String>> microphones,
        Function<Consumer<EarState>, EarState> ear,
        Function<Played, Loudspeaker> loudspeaker,
        Prompter prompter) {

    Shelf shelf() {
        return books.get();
    }
}
