package poise.core.scenario.format;

import java.util.List;
import java.util.function.Function;

/** What came of reading a file: its value, or every problem that it has. */
public sealed interface Parsed<T> {

    <R> R match(Function<? super T, ? extends R> sound, Function<? super List<Problem>, ? extends R> faulty);

    /** The same with what is made of a sound value. */
    default <R> Parsed<R> map(Function<? super T, ? extends R> made) {
        return this.<Parsed<R>>match(
                value -> new Sound<R>(made.apply(value)), problems -> new Faulty<R>(List.copyOf(problems)));
    }

    /** The problems, in order of line; none if the file is sound. */
    default List<Problem> problems() {
        return match(value -> List.<Problem>of(), problems -> List.copyOf(problems));
    }

    /** A file without any problem. */
    record Sound<T>(T value) implements Parsed<T> {
        @Override
        public <R> R match(
                Function<? super T, ? extends R> sound, Function<? super List<Problem>, ? extends R> faulty) {
            return sound.apply(value);
        }
    }

    /** A file with at least one problem. */
    record Faulty<T>(List<Problem> all) implements Parsed<T> {
        public Faulty {
            all = List.copyOf(all);
            if (all.isEmpty()) {
                throw new IllegalArgumentException("A faulty file has at least one problem");
            }
        }

        @Override
        public <R> R match(
                Function<? super T, ? extends R> sound, Function<? super List<Problem>, ? extends R> faulty) {
            return faulty.apply(all);
        }
    }
}
