package poise.desktop.storage;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The name of a take: a UUID of version 7, which tells when the take began and sorts by it. */
public record TakeId(UUID uuid) implements Comparable<TakeId> {

    private static final String ENDING = ".jsonl";

    public TakeId {
        if (uuid.version() != 7) {
            throw new IllegalArgumentException("A take's id is a UUID of version 7, not " + uuid);
        }
    }

    /** A new id for a take that begins at {@code start}. */
    public static TakeId begunAt(Instant start) {
        return new TakeId(UuidCreator.getTimeOrderedEpoch(start));
    }

    /** The id that a person wrote or a file is called by. */
    public static Optional<TakeId> parse(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.version() == 7 && uuid.toString().equals(text)
                    ? Optional.of(new TakeId(uuid))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The id of the take that a file of this name holds. */
    public static Optional<TakeId> ofFile(String name) {
        return name.endsWith(ENDING) ? parse(name.substring(0, name.length() - ENDING.length())) : Optional.empty();
    }

    /** The name of the file that holds the take. */
    public String file() {
        return uuid + ENDING;
    }

    /** When the take began, on the wall clock. */
    public Instant started() {
        return Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> 16);
    }

    @Override
    public int compareTo(TakeId other) {
        return uuid.toString().compareTo(other.uuid.toString());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
