package poise.desktop;

import java.util.Optional;
import java.util.function.Consumer;
import poise.desktop.hearing.CacheFolder;
import poise.desktop.hearing.EarState;
import poise.desktop.hearing.SpeechModel;
import poise.desktop.hearing.language.Lessons;

/** The lessons that travel with the program, for tests in all rooms. */
public final class Schooling {

    private static final Lazy<Lessons> LESSONS = new Lazy<>(() -> Shelf.packed().lessons());

    private Schooling() {}

    public static Lessons lessons() {
        return LESSONS.get();
    }

    /** The ear that a player would have who started the game now. */
    static EarState ear(Consumer<EarState> told) {
        return SpeechModel.open(CacheFolder.ofUser(), Optional.of(lessons()), told);
    }
}
