package poise.core.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.gear.Line.line;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Moment.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import poise.core.kernel.Allowance;
import poise.core.kernel.Moment;
import poise.core.session.Edition;
import poise.core.session.Ending;
import poise.core.session.Fact;
import poise.core.session.Verdict;
import poise.core.speech.Label;

class TakeArchiveTest {

    private static final Fact OPENED =
            new Fact.TakeOpened(at(-10_000), id("tiny"), new Edition("cafe", 1, "bead", Allowance.STANDARD), 7);
    private static final String OPENING =
            "{\"fact\":\"take-opened\",\"at\":-10000,\"scenario\":\"tiny\",\"hash\":\"cafe\",\"rules\":1,\"reader\":\"bead\",\"seed\":7}\n";

    @Test
    void a_line_can_be_read_by_a_person() {
        assertEquals(OPENING, TakeArchive.line(OPENED));
        assertEquals(
                "{\"fact\":\"heard\",\"at\":600,\"words\":[[\"it\",0,300,1000],[\"failed\",300,600,1000]],"
                        + "\"reading\":{\"acknowledge\":[0,2,1000]},\"means\":\"SPOKEN\"}\n",
                TakeArchive.line(line(0, "it failed", Label.ACKNOWLEDGE).heard()));
    }

    @Test
    void extended_time_stands_in_the_first_line_and_standard_time_does_not() throws UnreadableTake {
        Edition given = new Edition("cafe", 1, "bead", Allowance.EXTENDED);
        Fact opened = new Fact.TakeOpened(at(-10_000), id("tiny"), given, 7);
        String line = OPENING.replace("\"seed\"", "\"allowance\":\"EXTENDED\",\"seed\"");
        assertEquals(line, TakeArchive.line(opened));
        assertEquals(List.of(opened), TakeArchive.read(line).facts());
        assertEquals(List.of(OPENED), TakeArchive.read(OPENING).facts());
    }

    @Test
    void a_correction_is_a_line_of_its_own_with_its_reading_and_its_claims() {
        Fact corrected = new Fact.Corrected(
                at(600),
                3,
                line(0, "it failed", Label.ACKNOWLEDGE).utterance(),
                line(0, "it failed", Label.ACKNOWLEDGE).reading(),
                List.of(new Fact.Corrected.Assertion(id("pool-is-full"), Verdict.UNFOUNDED, "it")));
        assertEquals(
                "{\"fact\":\"corrected\",\"at\":600,\"number\":3,\"words\":[[\"it\",0,300,1000],[\"failed\",300,600,1000]],"
                        + "\"reading\":{\"acknowledge\":[0,2,1000]},\"claims\":[[\"pool-is-full\",\"UNFOUNDED\",\"it\"]]}\n",
                TakeArchive.line(corrected));
    }

    @Test
    void a_log_knows_how_it_began_and_whether_it_ended() throws UnreadableTake {
        TakeLog open = TakeArchive.read(OPENING);
        assertEquals(OPENED, open.opening().orElseThrow());
        assertFalse(open.isComplete());
        Fact closed = new Fact.TakeClosed(at(5), Ending.FINISHED);
        assertTrue(TakeArchive.read(TakeArchive.text(List.of(OPENED, closed))).isComplete());
    }

    @Test
    void a_take_from_before_its_reader_was_kept_is_read() throws UnreadableTake {
        TakeLog log = TakeArchive.read(OPENING.replace("\"reader\":\"bead\",", ""));
        assertEquals("", log.opening().orElseThrow().edition().reader());
    }

    @Test
    void a_torn_last_line_is_left_out() throws UnreadableTake {
        TakeLog log = TakeArchive.read(OPENING + "{\"fact\":\"crashed\",\"at\":0}");
        assertTrue(log.torn());
        assertEquals(List.of(OPENED), log.facts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "{", "{\"fact\":\"crashed\",\"at\":0}\n", "hello\n", "{\"fact\":\"take-opened\"}"})
    void what_is_no_take_is_refused_in_its_first_line(String text) {
        UnreadableTake refused = assertThrows(UnreadableTake.class, () -> TakeArchive.read(text));
        assertTrue(refused.toString().contains(": line 1 of the log is not "), refused::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "7",
                "{\"fact\":\"thought\",\"at\":0}",
                "{\"fact\":\"crashed\"}",
                "{\"fact\":\"crashed\",\"at\":\"soon\"}",
                "{\"fact\":\"crashed\",\"at\":99999999999999999999}",
                "{\"fact\":\"crashed\",\"at\":1e999999999}",
                "{\"fact\":\"crashed\",\"at\":[0]}",
                "{\"fact\":\"crashed\",\"at\":1.5}",
                "{\"fact\":\"crashed\",\"at\":true}",
                "{\"fact\":7,\"at\":0}",
                "{\"fact\":[\"crashed\"],\"at\":0}",
                "{\"fact\":\"clicked\",\"at\":0,\"place\":\"Not An Id\"}",
                "{\"fact\":\"take-opened\",\"at\":0,\"scenario\":\"a\",\"hash\":\"\",\"rules\":5000000000,\"seed\":1}",
                "{\"fact\":\"trust-moved\",\"at\":0,\"executive\":\"a\",\"from\":5000000000,\"to\":1,\"because\":\"\"}",
                "{\"fact\":\"trust-moved\",\"at\":0,\"executive\":\"a\",\"from\":1001,\"to\":1,\"because\":\"\"}",
                "{\"fact\":\"overheard\",\"at\":0,\"labels\":\"panic\"}",
                "{\"fact\":\"overheard\",\"at\":0,\"labels\":[\"joy\"]}",
                "{\"fact\":\"take-closed\",\"at\":0,\"ending\":\"HAPPY\"}",
                "{\"fact\":\"heard\",\"at\":0,\"words\":[],\"reading\":{},\"means\":\"TYPED\"}",
                "{\"fact\":\"heard\",\"at\":0,\"words\":{},\"reading\":{},\"means\":\"TYPED\"}",
                "{\"fact\":\"heard\",\"at\":0,\"words\":[[\"a\",5,1,9]],\"reading\":{},\"means\":\"TYPED\"}",
                "{\"fact\":\"heard\",\"at\":0,\"words\":[[\"a\",1,5,9]],\"reading\":[],\"means\":\"TYPED\"}",
                "{\"fact\":\"heard\",\"at\":0,\"words\":[[\"a\",1,5,9]],\"reading\":{\"panic\":[2,1,5]},\"means\":\"TYPED\"}",
                "{\"fact\":\"heard\",\"at\":0,\"words\":[[\"a\",1,5]],\"reading\":{},\"means\":\"TYPED\"}",
                "{\"fact\":\"heard\",\"at\":0,\"words\":[[\"a\",1,5,9,9]],\"reading\":{},\"means\":\"TYPED\"}",
                "{\"fact\":\"crashed\",\"at\":0} {}",
                "{'fact':'crashed','at':0}",
                "{\"fact\":\"corrected\",\"at\":0,\"number\":0,\"words\":[[\"a\",1,5,9]],\"reading\":{},\"claims\":[]}",
                "{\"fact\":\"corrected\",\"at\":0,\"number\":1,\"words\":[[\"a\",1,5,9]],\"reading\":{}}",
                "{\"fact\":\"corrected\",\"at\":0,\"number\":1,\"words\":[[\"a\",1,5,9]],\"reading\":{},\"claims\":[[\"a\",\"TRUE\"]]}",
                "{\"fact\":\"corrected\",\"at\":0,\"number\":1,\"words\":[[\"a\",1,5,9]],\"reading\":{},\"claims\":[[\"a\",\"MAYBE\",\"a\"]]}"
            })
    void a_line_that_is_no_fact_is_named(String line) {
        String text = OPENING + TakeArchive.line(new Fact.Crashed(Moment.CRASH)) + line + "\n";
        UnreadableTake refused = assertThrows(UnreadableTake.class, () -> TakeArchive.read(text));
        assertTrue(refused.toString().contains(": line 3 of the log is not a fact"), refused::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"fact\":\"crashed\",\"at\":0,\"at\":9} | has \"at\" twice; restore the file",
                "{\"fact\":\"crashed\",\"at\":0,\"marks\":9} | has \"marks\", which no crashed has; judge it with the",
                "{\"fact\":\"written\",\"at\":0,\"tool\":\"mail\",\"text\":\"a\",\"reading\":{\"panic\":[0,1,9],\"panic\":[0,1,8]}}"
                        + "| has \"panic\" twice; restore the file",
            })
    void a_line_that_says_more_than_its_fact_is_refused_with_a_remedy(String line, String why) {
        UnreadableTake refused =
                assertThrows(UnreadableTake.class, () -> TakeArchive.read(OPENING + line.strip() + "\n"));
        assertTrue(refused.toString().contains(": line 2 of the log " + why.strip()), refused::toString);
    }

    @Test
    void a_line_nested_without_end_is_named_too() {
        String text = OPENING + "[".repeat(100_000) + "\n";
        assertThrows(UnreadableTake.class, () -> TakeArchive.read(text));
    }
}
