package poise.desktop.storage;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import poise.core.archive.TakeLog;
import poise.core.archive.UnreadableTake;
import poise.core.session.Fact;

/**
 * The takes on the shelf that are not known to be over.
 *
 * @param troubles is told of those that cannot be read
 */
record Leftovers(TakeShelf shelf, Consumer<Trouble> troubles) {

    /** A take that nobody is playing; its log may or may not have an end. */
    record Leftover(TakeId id, Fact.TakeOpened opened, TakeLog log) {

        BrokenTake broken() {
            return new BrokenTake(id, opened.scenario(), id.started(), log.facts());
        }
    }

    /** Those besides the settled ones, newest first, each read when it is its turn. */
    Stream<Leftover> besides(Set<TakeId> settled) {
        return shelf.ids().stream()
                .filter(id -> !settled.contains(id) && !shelf.isBeingPlayed(id))
                .flatMap(id -> read(id).stream());
    }

    private Optional<Leftover> read(TakeId id) {
        try {
            return shelf.read(id).flatMap(log -> log.opening().map(opened -> new Leftover(id, opened, log)));
        } catch (UnreadableTake e) {
            troubles.accept(Trouble.of("take.unreadable", id, Database.reason(e)));
        } catch (IOException e) {
            troubles.accept(Trouble.of("take.unreadable", id, Disk.reason(e)));
        }
        return Optional.empty();
    }
}
