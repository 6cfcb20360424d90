package poise.desktop.hearing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import poise.desktop.Schooling;
import poise.desktop.hearing.language.Lessons;

/** The speech models, each loaded once for all tests of this JVM into a cache of the build. */
public final class SharedModel {

    static final Path CACHE = Path.of("target", "test-cache").toAbsolutePath();

    private SharedModel() {}

    /** The ear that players have: the taught one. */
    public static SpeechModel model() {
        return Taught.MODEL;
    }

    /** The ear as it came. */
    public static SpeechModel stock() {
        return Stock.MODEL;
    }

    /** Where the stock model lies unpacked. */
    public static Path stockFolder() throws IOException {
        return new Larder(CACHE).fetch(PackedModel.find().orElseThrow(), part -> {});
    }

    private static SpeechModel opened(Optional<Lessons> lessons) {
        return SpeechModel.open(CACHE, lessons, state -> {}).match(new EarState.Cases<>() {
            @Override
            public SpeechModel loading(EarState.Loading state) {
                throw new AssertionError("Opening ended while loading");
            }

            @Override
            public SpeechModel ready(EarState.Ready state) {
                return state.model();
            }

            @Override
            public SpeechModel missing(EarState.Missing state) {
                throw new AssertionError(state.sentence());
            }
        });
    }

    private static final class Taught {
        private static final SpeechModel MODEL = opened(Optional.of(Schooling.lessons()));
    }

    private static final class Stock {
        private static final SpeechModel MODEL = opened(Optional.empty());
    }
}
