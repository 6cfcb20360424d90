package poise.desktop.hearing;

import java.nio.file.Path;

/** The speech model, loaded once for all tests of this JVM into a cache of the build. */
public final class SharedModel {

    private static final EarState STATE =
            SpeechModel.open(Path.of("target", "test-cache").toAbsolutePath(), state -> {});

    private SharedModel() {}

    public static SpeechModel model() {
        return STATE.match(new EarState.Cases<>() {
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
}
