package poise.core.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.gear.Intents.advance;
import static poise.core.gear.Intents.hours;
import static poise.core.gear.Intents.message;
import static poise.core.gear.Intents.report;
import static poise.core.gear.Intents.set;
import static poise.core.gear.Intents.use;
import static poise.core.gear.Line.line;
import static poise.core.kernel.Moment.at;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import poise.core.boardroom.Expression;
import poise.core.boardroom.Trust;
import poise.core.gear.Protocols;
import poise.core.gear.Rooms;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;
import poise.core.play.Performance;
import poise.core.scenario.Scenario;
import poise.core.scoring.Judge;
import poise.core.scoring.Status;
import poise.core.session.Fact;
import poise.core.session.Intent;
import poise.core.session.Meaning;
import poise.core.session.Session;
import poise.core.speech.Label;

class LanesTest {

    private static final Scenario ROOM = Rooms.full();

    private static final List<Fact> LOG = played(
            ROOM,
            advance(0),
            line(2_000, "this has failed", Label.ACKNOWLEDGE).say(),
            use(20_000, "logs"),
            line(33_000, "your people did it", Label.BLAME_CUSTOMER).say(),
            set(35_000, "pool.max", 50),
            message(39_000, "We are on it."),
            use(120_000, "wrap-up"),
            advance(131_000),
            report(131_000, "The pool was small", Label.ROOT_CAUSE),
            advance(hours(25)));

    private static final Lanes LANES = lanes(ROOM, LOG);

    private static List<Fact> played(Scenario room, Intent... intents) {
        Performance performance = new Performance(room, Protocols.TINY, Rooms.EDITION, 7);
        Arrays.asList(intents).forEach(performance::accept);
        return performance.log();
    }

    private static Lanes lanes(Scenario room, List<Fact> log) {
        return Lanes.of(room, Judge.judge(room, Protocols.TINY, log), log);
    }

    private static Glimpse glimpse(Lanes lanes, long millis) {
        return Glimpse.all(lanes).stream()
                .filter(each -> each.span().contains(at(millis)))
                .findFirst()
                .orElseThrow();
    }

    private static Lanes.Due due(Lanes lanes, String id) {
        return lanes.dues().stream()
                .filter(each -> each.title().equals("Title of " + id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lines_lie_where_they_were_said_and_name_who_said_them() {
        Lanes.Line first = LANES.lines().get(0);
        assertEquals(at(2_000), first.span().from());
        assertEquals(Optional.empty(), first.speaker());
        assertEquals("this has failed", first.text());
        assertTrue(LANES.lines().stream().anyMatch(each -> each.speaker().equals(Optional.of(Rooms.ENGINEER.id()))));
    }

    @Test
    void a_sentence_put_right_lies_there_as_it_stands() {
        List<Fact> log = new ArrayList<>(LOG);
        log.add(new Session(ROOM)
                .correct(
                        log,
                        1,
                        line(2_000, "this has failed").utterance().reworded("this has fallen over"),
                        Meaning.NOTHING));
        assertEquals("this has fallen over", lanes(ROOM, log).lines().get(0).text());
    }

    @Test
    void a_tool_works_from_its_use_until_it_is_done() {
        Lanes.Work logs = LANES.works().get(0);
        assertEquals("Title of logs", logs.tool().title());
        assertEquals(new Span(at(20_000), at(22_000)), logs.span());
    }

    @Test
    void a_work_says_what_it_was_done_to_and_a_letter_what_it_said() {
        List<String> objects = LANES.works().stream().map(Lanes.Work::object).toList();
        assertTrue(objects.stream().anyMatch(each -> each.endsWith(" = 50")), objects::toString);
        assertTrue(objects.contains("We are on it."), objects::toString);
    }

    @Test
    void dead_air_is_what_the_judge_finds() {
        assertFalse(LANES.silences().isEmpty());
        assertTrue(LANES.silences().stream().allMatch(air -> air.length().toMillis() > 4_000));
        Glimpse silent = glimpse(LANES, LANES.silences().get(0).from().millis() + 1);
        assertEquals(Optional.of(LANES.silences().get(0)), silent.silence());
        assertEquals(List.of(), silent.said());
    }

    @Test
    void the_rooms_trust_begins_as_the_scenario_says_and_falls_with_blame() {
        List<Lanes.Level> trust = LANES.trust();
        assertEquals(Permille.permille(500), trust.get(0).trust());
        Permille before = level(trust, 32_900);
        assertTrue(before.value() > level(trust, 36_000).value(), trust::toString);
    }

    private static Permille level(List<Lanes.Level> trust, long millis) {
        return trust.stream()
                .filter(each -> !each.at().isAfter(at(millis)))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .trust();
    }

    @Test
    void who_has_left_counts_no_more() {
        Lanes.Mood low = new Lanes.Mood(at(0), Rooms.BUYER, trust(100), face(), true);
        Lanes.Mood gone = new Lanes.Mood(at(1_000), Rooms.BUYER, trust(100), face(), false);
        Lanes.Mood high = new Lanes.Mood(at(0), Rooms.ENGINEER, trust(700), face(), true);
        Lanes lanes = new Lanes(
                LANES.scale(), List.of(), List.of(), List.of(), List.of(), List.of(low, high, gone), List.of());
        assertEquals(
                List.of(
                        new Lanes.Level(at(0), Permille.permille(400)),
                        new Lanes.Level(at(1_000), Permille.permille(700))),
                lanes.trust());
        assertEquals(List.of(gone, high), lanes.moods(at(2_000)));
    }

    private static Trust trust(int permille) {
        return new Trust(Permille.permille(permille));
    }

    private static Expression face() {
        return Expression.NEUTRAL;
    }

    @Test
    void a_window_is_due_from_where_its_clock_starts_and_has_its_proof() {
        Lanes.Due acknowledge = due(LANES, "acknowledge");
        assertEquals(Status.MET, acknowledge.status());
        assertEquals(Moment.CRASH, acknowledge.window().orElseThrow().opens());
        assertEquals(at(60_000), acknowledge.window().orElseThrow().closes());
        assertEquals(LANES.lines().get(0).span(), acknowledge.proofs().get(0));
    }

    @Test
    void what_never_came_is_lost_where_its_window_closed() {
        Lanes lanes = lanes(ROOM, played(ROOM, advance(0), advance(hours(25))));
        Lanes.Due missed = due(lanes, "acknowledge");
        assertEquals(Status.MISSED, missed.status());
        assertEquals(List.of(new Span(at(60_000), at(60_000))), missed.proofs());
        int number = lanes.dues().indexOf(missed);
        assertTrue(glimpse(lanes, 60_000).findings().contains(number));
        assertFalse(glimpse(lanes, 59_000).findings().contains(number));
    }

    @Test
    void a_glimpse_shows_what_was_said_done_open_and_proved_then() {
        Glimpse said = glimpse(LANES, 2_100);
        int acknowledge = LANES.dues().indexOf(due(LANES, "acknowledge"));
        assertEquals("this has failed", said.said().get(0).text());
        assertTrue(said.open().contains(acknowledge));
        assertTrue(said.findings().contains(acknowledge));
        assertFalse(glimpse(LANES, 25_000).findings().contains(acknowledge));
        assertEquals(
                "Title of logs", glimpse(LANES, 21_000).done().get(0).tool().title());
        assertEquals(2, said.people().size());
        assertFalse(glimpse(LANES, 130_000).open().contains(acknowledge));
    }

    @Test
    void glimpses_follow_one_another_without_a_gap_from_the_first_act_to_the_end() {
        List<Glimpse> all = Glimpse.all(LANES);
        assertEquals(at(-10_000), all.get(0).span().from());
        for (int i = 1; i < all.size(); i++) {
            assertEquals(all.get(i - 1).span().to(), all.get(i).span().from());
        }
        assertEquals(LANES.scale().end(), all.get(all.size() - 1).span().to());
        assertTrue(all.stream()
                .anyMatch(each -> each.begins() && each.span().from().equals(Moment.CRASH)));
    }

    @Test
    void live_acts_are_true_to_scale_and_the_hours_after_them_are_compressed() {
        Scale scale = LANES.scale();
        Scale.Stretch live = scale.stretches().get(0);
        Scale.Stretch after = scale.stretches().get(1);
        assertEquals(0, live.from());
        assertEquals(live.to(), after.from());
        assertEquals(Scale.FULL, after.to());
        assertFalse(live.isCompressed());
        assertTrue(after.isCompressed());
        assertTrue(live.to() > 4 * (after.to() - after.from()), scale::toString);
        long half = (live.span().from().millis() + live.span().to().millis()) / 2;
        assertTrue(Math.abs(2 * scale.place(at(half)) - live.to()) <= 2, scale::toString);
        assertEquals(0, scale.place(at(-60_000)));
        assertEquals(Scale.FULL, scale.place(at(hours(48))));
    }

    @Test
    void two_live_acts_share_the_line_by_their_length_on_the_players_clock() {
        Scenario two = Rooms.with(Rooms.BUYER).followedByEncore().build();
        Scale scale = lanes(two, played(two, advance(0), advance(hours(1)))).scale();
        assertEquals(2, scale.stretches().size());
        assertEquals(Scale.FULL * 310 / 610, scale.stretches().get(0).to());
    }

    @Test
    void a_take_that_breaks_off_ends_with_its_last_fact() {
        Lanes broken = lanes(ROOM, LOG.subList(0, LOG.size() / 2));
        Moment latest = LOG.subList(0, LOG.size() / 2).stream().map(Fact::at).reduce(Moment.CRASH, Moment::later);
        assertEquals(latest, broken.scale().end());
        assertTrue(broken.works().stream().noneMatch(work -> work.span().to().isAfter(latest)));
    }
}
