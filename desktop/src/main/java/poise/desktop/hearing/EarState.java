package poise.desktop.hearing;

import java.util.Optional;
import poise.core.kernel.Permille;

/** How far the speech model is from being able to hear. */
public sealed interface EarState {

    <R> R match(Cases<R> cases);

    /** The model is being unpacked, read and warmed up, or, at the first start, taught its lessons. */
    record Loading(Permille progress, boolean learning) implements EarState {

        public Loading(Permille progress) {
            this(progress, false);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.loading(this);
        }
    }

    /** Ears can be made; the caveat says in a sentence what works less well on this computer. */
    record Ready(SpeechModel model, Optional<String> caveat) implements EarState {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ready(this);
        }
    }

    /** Nothing will be heard; the sentence says why and what to do. */
    record Missing(String sentence) implements EarState {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missing(this);
        }
    }

    /** One answer for each state. */
    interface Cases<R> {
        R loading(Loading state);

        R ready(Ready state);

        R missing(Missing state);
    }
}
