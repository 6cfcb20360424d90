package poise.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.gear.Intents.advance;
import static poise.core.gear.Intents.use;
import static poise.core.gear.Line.line;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Moment.at;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import poise.core.gear.Protocols;
import poise.core.gear.Rooms;
import poise.core.kernel.Permille;
import poise.core.play.Performance;
import poise.core.scenario.Scenario;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Utterance;
import poise.core.speech.WordRange;

class CorrectionsTest {

    private static final Scenario ROOM = Rooms.full();
    private static final Session SESSION = new Session(ROOM);

    /** Something harmless, then a false claim, then the truth before and after it was shown. */
    private static final List<Fact> LOG = played(
            advance(0),
            line(2_000, "this has failed", Label.ACKNOWLEDGE).say(),
            line(5_000, "the network did it", Label.ROOT_CAUSE).say(),
            use(20_000, "logs"),
            use(23_000, "read-line", "telling"),
            line(30_000, "the pool did it", Label.ROOT_CAUSE).say());

    private static List<Fact> played(Intent... intents) {
        Performance performance = new Performance(ROOM, Protocols.TINY, Rooms.EDITION, 7);
        Arrays.asList(intents).forEach(performance::accept);
        return performance.log();
    }

    private static Reading read(Utterance said, Label label) {
        return new Reading(Map.of(label, new Reading.Proof(WordRange.whole(said), Permille.FULL)));
    }

    private static Fact.Corrected correct(List<Fact> log, int number, String text, Label label) {
        Utterance said = heard(log).get(number - 1).utterance().reworded(text);
        return SESSION.correct(log, number, said, new Meaning(read(said, label), Rooms.alike(said.said())));
    }

    private static List<Fact> corrected(List<Fact> log, int number, String text, Label label) {
        List<Fact> more = new ArrayList<>(log);
        more.add(correct(log, number, text, label));
        return more;
    }

    private static List<Fact.Heard> heard(List<Fact> log) {
        return all(Fact.Heard.class, log);
    }

    private static <F extends Fact> List<F> all(Class<F> kind, List<Fact> log) {
        return log.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<String> claims(List<Fact> log) {
        return all(Fact.Claimed.class, Corrections.of(log).applied()).stream()
                .map(claimed -> claimed.claim() + " " + claimed.verdict() + " "
                        + claimed.at().millis())
                .toList();
    }

    @Test
    void a_log_without_corrections_is_judged_as_it_is() {
        assertSame(LOG, Corrections.of(LOG).applied());
        assertEquals(List.of("network-did-it FALSE 6200", "pool-is-full TRUE 31200"), claims(LOG));
    }

    @Test
    void the_right_words_stand_where_the_wrong_ones_were_heard() {
        List<Fact> log = corrected(LOG, 2, "the net worked well", Label.NARRATE);
        Fact.Heard now = heard(Corrections.of(log).applied()).get(1);
        assertEquals("the net worked well", now.utterance().text());
        assertEquals(heard(LOG).get(1).utterance().span(), now.utterance().span());
        assertTrue(now.reading().said(Label.NARRATE).isPresent());
        assertEquals(List.of("pool-is-full TRUE 31200"), claims(log));
    }

    @Test
    void a_claim_is_weighed_by_what_was_known_when_it_was_made() {
        assertEquals(
                List.of("pool-is-full UNFOUNDED 6200", "pool-is-full TRUE 31200"),
                claims(corrected(LOG, 2, "the pool did it", Label.ROOT_CAUSE)));
        assertEquals(
                List.of("network-did-it FALSE 6200", "network-did-it FALSE 31200"),
                claims(corrected(LOG, 3, "the network did it", Label.ROOT_CAUSE)));
    }

    @Test
    void what_the_room_made_of_it_stays() {
        List<Fact> log = corrected(LOG, 2, "nothing at all", Label.NARRATE);
        List<Fact> applied = Corrections.of(log).applied();
        assertEquals(1, all(Fact.Challenged.class, applied).size());
        assertEquals(all(Fact.TrustMoved.class, LOG), all(Fact.TrustMoved.class, applied));
    }

    @Test
    void the_last_correction_counts() {
        List<Fact> log = corrected(LOG, 1, "this was fine", Label.MINIMIZE);
        log = corrected(log, 1, "this has just failed", Label.ACKNOWLEDGE);
        assertEquals(
                "this has just failed",
                heard(Corrections.of(log).applied()).get(0).utterance().text());
        assertEquals(1, Corrections.of(log).changes().size());
    }

    @Test
    void whoever_restores_what_was_heard_has_corrected_nothing() {
        List<Fact> log = corrected(LOG, 2, "the pool did it", Label.ROOT_CAUSE);
        List<Fact> restored = corrected(log, 2, "the network did it", Label.PANIC);
        assertEquals(List.of(), Corrections.of(restored).changes());
        assertSame(restored, Corrections.of(restored).applied());
        assertEquals(heard(LOG), heard(Corrections.of(restored).applied()));
    }

    @Test
    void applied_twice_is_applied_once() {
        List<Fact> log = corrected(LOG, 2, "the pool did it", Label.ROOT_CAUSE);
        log = corrected(log, 3, "the network did it", Label.ROOT_CAUSE);
        List<Fact> once = Corrections.of(log).applied();
        assertEquals(once, Corrections.of(once).applied());
    }

    @Test
    void words_before_the_crash_claim_nothing() {
        List<Fact> log = played(line(-5_000, "this is it", Label.NARRATE).say(), advance(1_000));
        assertEquals(
                List.of(), correct(log, 1, "the pool did it", Label.ROOT_CAUSE).claims());
    }

    @Test
    void an_utterance_that_nobody_heard_cannot_be_put_right() {
        Utterance said = line(0, "what").utterance();
        assertThrows(IllegalArgumentException.class, () -> SESSION.correct(LOG, 4, said, Meaning.NOTHING));
        assertThrows(
                IllegalArgumentException.class, () -> new Fact.Corrected(at(0), 0, said, Reading.NOTHING, List.of()));
        List<Fact> log = new ArrayList<>(LOG);
        log.add(new Fact.Corrected(at(0), 9, said, Reading.NOTHING, List.of()));
        assertEquals(List.of(), Corrections.of(log).changes());
    }

    @Test
    void a_claim_of_another_moment_is_not_taken_back() {
        Fact.Claimed letter = new Fact.Claimed(at(99_000), id("data-is-safe"), Verdict.TRUE, "safe");
        List<Fact> log = new ArrayList<>(LOG);
        log.add(letter);
        assertTrue(claims(corrected(log, 3, "nothing at all", Label.NARRATE)).contains("data-is-safe TRUE 99000"));
    }
}
