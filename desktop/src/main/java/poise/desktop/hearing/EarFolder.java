package poise.desktop.hearing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import poise.core.kernel.Permille;
import poise.desktop.hearing.language.Aliases;
import poise.desktop.hearing.language.Lessons;
import poise.desktop.hearing.language.Teacher;

/**
 * A folder from which the recognizer reads its model.
 *
 * @param ear whose model it is
 * @param aliases what is meant by words that this ear hears
 * @param trouble why it is not the ear that was asked for, in a sentence with the remedy
 */
record EarFolder(Path folder, Ear ear, Aliases aliases, Optional<String> trouble) {

    /** How much of the wait is for unpacking, where there is something to learn afterwards. */
    private static final int UNPACKING = 300;

    /** The stock model's folder; it is unpacked if it is not there. */
    static EarFolder stock(PackedModel packed, Larder larder, Consumer<EarState> told) throws IOException {
        Path stock = larder.fetch(packed, part -> told.accept(new EarState.Loading(part)));
        return new EarFolder(stock, Ear.STOCK, Aliases.NONE, Optional.empty());
    }

    /** The folder of the model that was taught these lessons; if it cannot be made, the stock model's. */
    static EarFolder taught(PackedModel packed, Lessons lessons, Larder larder, Consumer<EarState> told)
            throws IOException {
        TaughtModel taught = new TaughtModel(larder.placeOf(packed), new Teacher(lessons));
        if (larder.holds(taught)) {
            try {
                return learnt(larder.placeOf(taught));
            } catch (IOException unreadable) {
                return untaught(larder.fetch(packed, part -> {}), larder);
            }
        }
        Path stock = larder.fetch(packed, part -> told.accept(new EarState.Loading(first(part))));
        try {
            EarFolder learnt =
                    learnt(larder.fetch(taught, part -> told.accept(new EarState.Loading(second(part), true))));
            larder.keepOnly(taught.name(), TaughtModel.PREFIX);
            return learnt;
        } catch (IOException failed) {
            return untaught(stock, larder);
        }
    }

    private static EarFolder learnt(Path folder) throws IOException {
        return new EarFolder(folder, Ear.TAUGHT, Aliases.read(TaughtModel.aliasesIn(folder)), Optional.empty());
    }

    /** The stock model's folder, since the other cannot be used. */
    private static EarFolder untaught(Path stock, Larder larder) {
        String sentence = Wording.of("ear.untaught", larder.cache());
        return new EarFolder(stock, Ear.STOCK, Aliases.NONE, Optional.of(sentence));
    }

    /** The stock model's folder in this one's place, which the recognizer refuses. */
    EarFolder refused(PackedModel packed, Larder larder) throws IOException {
        return untaught(larder.fetch(packed, part -> {}), larder);
    }

    private static Permille first(Permille part) {
        return Permille.permille(part.value() * UNPACKING / 1000);
    }

    private static Permille second(Permille part) {
        return Permille.permille(UNPACKING + part.value() * (1000 - UNPACKING) / 1000);
    }
}
