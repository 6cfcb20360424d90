package poise.core.session;

import java.util.Comparator;
import java.util.function.Consumer;
import poise.core.kernel.Moment;

/**
 * Something that time brings about.
 *
 * @param settles when it can be settled that it happens, at {@code at} or later
 * @param at the moment at which it is due, and which its facts bear
 */
record Due(Moment settles, Moment at, Consumer<Turn> happen) {

    static final Comparator<Due> ORDER = Comparator.comparing(Due::settles).thenComparing(Due::at);

    /** Due and settled at the same moment. */
    static Due sharp(Moment at, Consumer<Turn> happen) {
        return new Due(at, at, happen);
    }
}
