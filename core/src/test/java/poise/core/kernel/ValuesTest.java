package poise.core.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.kernel.Marks.marks;
import static poise.core.kernel.Moment.at;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0:00",
        "-999, 0:00",
        "-12000, -0:12",
        "65999, 1:05",
        "3599999, 59:59",
        "3600000, 1:00:00",
        "83400000, 23:10:00",
        "-3600000, -1:00:00"
    })
    void a_moment_is_written_as_people_write_it(long millis, String written) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(written, at(millis).toString());
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "-a", "a-", "a--b", "a/b", "\u00e4", "a\n"})
    void an_id_that_is_none_is_refused(String name) {
        assertThrows(IllegalArgumentException.class, () -> new Id<>(name));
    }

    @Test
    void an_id_has_at_most_sixty_characters() {
        assertTrue(Id.isWellFormed("a".repeat(60)));
        assertFalse(Id.isWellFormed("a".repeat(61)));
    }

    @Test
    void marks_stay_between_none_and_all() {
        assertThrows(IllegalArgumentException.class, () -> marks(-1));
        assertThrows(IllegalArgumentException.class, () -> marks(1_001));
        assertEquals(Marks.NONE, marks(3).less(marks(4)));
        assertEquals(marks(1), marks(3).share(Permille.permille(500)));
        assertEquals(marks(499), marks(500).atMost(marks(499)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 2", "2, 3", "3, 5", "1500, 2250", "4000, 6000", "10100, 15150"})
    void extended_time_is_half_as_much_again_in_whole_milliseconds(long limit, long given) {
        assertEquals(Duration.ofMillis(given), Allowance.EXTENDED.of(Duration.ofMillis(limit)));
        assertEquals(Duration.ofMillis(limit), Allowance.STANDARD.of(Duration.ofMillis(limit)));
    }

    @Test
    void permille_are_clamped_from_any_number() {
        assertEquals(Permille.NONE, Permille.clamped(Long.MIN_VALUE));
        assertEquals(Permille.FULL, Permille.clamped(Long.MAX_VALUE));
    }

    @Test
    void a_span_holds_its_start_and_not_its_end() {
        Span span = Span.of(at(1_000), Duration.ofMillis(500));
        assertTrue(span.contains(at(1_000)));
        assertFalse(span.contains(at(1_500)));
        assertFalse(span.overlaps(new Span(at(1_500), at(2_000))));
        assertTrue(span.overlaps(new Span(at(1_499), at(2_000))));
        assertThrows(IllegalArgumentException.class, () -> new Span(at(2), at(1)));
    }

    @Test
    void a_hash_is_that_of_the_whole_content_however_it_is_parted() {
        String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(abc, Sha256.of(new byte[] {'a', 'b', 'c'}));
        assertEquals(abc, Sha256.of(Stream.of(new byte[] {'a'}, new byte[0], new byte[] {'b', 'c'})));
    }
}
