package poise.core.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import poise.core.gear.Facts;
import poise.core.session.Fact;

/** Whatever happened, the archive gives it back. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class TakeArchiveProperties {

    @Provide
    Arbitrary<List<Fact>> logs() {
        return Combinators.combine(Facts.opening(), Facts.any().list().ofMaxSize(8))
                .as((first, more) -> {
                    List<Fact> log = new ArrayList<>(List.of(first));
                    log.addAll(more);
                    return log;
                });
    }

    @Provide
    Arbitrary<Fact> facts() {
        return Facts.any();
    }

    @Example
    void the_arbitrary_facts_are_of_every_kind() {
        Set<Class<?>> kinds = new HashSet<>();
        Facts.kinds().forEach(kind -> kinds.add(kind.sample().getClass()));
        assertEquals(new HashSet<>(Arrays.asList(Fact.class.getPermittedSubclasses())), kinds);
    }

    @Property
    void a_log_is_read_as_it_was_written(@ForAll("logs") List<Fact> log) throws UnreadableTake {
        TakeLog read = TakeArchive.read(TakeArchive.text(log));
        assertEquals(log, read.facts());
        assertFalse(read.torn());
        assertEquals(TakeArchive.text(log), TakeArchive.text(read.facts()));
    }

    @Property
    void a_fact_is_one_line(@ForAll("facts") Fact fact) {
        String line = TakeArchive.line(fact);
        assertEquals(line.length() - 1, line.indexOf('\n'));
        assertEquals(-1, line.indexOf('\r'));
    }

    @Property(tries = 300)
    void a_log_torn_at_any_byte_gives_the_whole_lines_before(
            @ForAll("logs") List<Fact> log, @ForAll("shares") int share) throws UnreadableTake {
        byte[] whole = TakeArchive.text(log).getBytes(StandardCharsets.UTF_8);
        int length = (int) ((long) whole.length * share / 1_000);
        byte[] torn = Arrays.copyOf(whole, length);
        int lines = lines(torn);
        String text = new String(torn, StandardCharsets.UTF_8);
        if (lines == 0) {
            assertThrows(UnreadableTake.class, () -> TakeArchive.read(text));
            return;
        }
        TakeLog read = TakeArchive.read(text);
        assertEquals(lines, read.facts().size());
        assertEquals(torn[length - 1] != '\n', read.torn());
    }

    @Provide
    Arbitrary<Integer> shares() {
        return Arbitraries.integers().between(0, 1_000);
    }

    private static int lines(byte[] bytes) {
        int lines = 0;
        for (byte each : bytes) {
            lines += each == '\n' ? 1 : 0;
        }
        return lines;
    }

    @Property(tries = 300)
    void a_damaged_line_is_named_or_read_but_never_breaks_the_reader(
            @ForAll("logs") List<Fact> log, @ForAll("shares") int share, @ForAll("letters") char letter) {
        String whole = TakeArchive.text(log);
        int where = Math.min(whole.length() - 1, whole.length() * share / 1_000);
        String damaged = whole.substring(0, where) + letter + whole.substring(where + 1);
        try {
            assertTrue(TakeArchive.read(damaged).facts().size() >= 1);
        } catch (UnreadableTake unreadable) {
            assertTrue(
                    unreadable.toString().matches("\\S+ line \\d+ of the log (is not|has) .*"), unreadable::toString);
        }
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.of('"', '{', '[', ']', '}', ',', ':', '0', '-', '.', 'x', '\n', '\\', '\u0000', '9', 'e');
    }
}
