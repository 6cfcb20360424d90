package poise.core.speech;

import poise.core.kernel.Permille;
import poise.core.kernel.Span;

/** One word as it was heard or typed. A high confidence is no proof: misheard words have scored full marks. */
public record Word(String text, Span span, Permille confidence) {

    public Word {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A word needs at least one letter");
        }
    }
}
