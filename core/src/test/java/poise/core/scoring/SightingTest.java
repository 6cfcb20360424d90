package poise.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static poise.core.gear.Line.line;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Moment.at;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import poise.core.gear.Rooms;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;
import poise.core.protocol.Condition;
import poise.core.protocol.Leaning;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Occurrence.Choice;
import poise.core.protocol.Occurrence.Placing;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Scenario;
import poise.core.session.Fact;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.WordRange;

class SightingTest {

    private static final Scenario ROOM = Rooms.with(Rooms.BUYER, Rooms.ENGINEER)
            .cue(Rooms.noticing(Rooms.question("i-see", "engineer", 60, Label.ACKNOWLEDGE)))
            .build();

    private static Docket docket(Fact... facts) {
        Docket docket = new Docket(ROOM);
        docket.add(new Fact.ActOpened(at(-10_000), id("session")));
        docket.add(new Fact.Crashed(Moment.CRASH));
        Arrays.asList(facts).forEach(docket::add);
        return docket;
    }

    private static List<Moment> seen(Occurrence occurrence, Fact... facts) {
        return occurrence.match(new Sighting(docket(facts))).stream()
                .map(Evidence::at)
                .toList();
    }

    private static Fact.ToolUsed used(long at, String tool, String target) {
        return new Fact.ToolUsed(
                at(at), id(tool), target.isEmpty() ? Optional.empty() : Optional.of(id(target)), OptionalInt.empty());
    }

    private static Fact finished(long at, String tool) {
        return new Fact.ToolFinished(at(at), id(tool), Optional.empty(), OptionalInt.empty());
    }

    private static Fact letter(long at, String to, Label label) {
        Reading reading = new Reading(Map.of(label, new Reading.Proof(new WordRange(0, 1), Permille.FULL)));
        return new Fact.Written(at(at), id("message"), Optional.of(id(to)), "A letter.", reading);
    }

    private static Occurrence use(ToolKind kind, Choice choice, boolean distinct) {
        return new Occurrence.Use(Set.of(kind), choice, distinct);
    }

    private static Occurrence placed(Occurrence of, Placing placing) {
        return new Occurrence.Placed(of, placing);
    }

    private static Placing after(Occurrence other) {
        return new Placing(Optional.of(other), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    @Test
    void good_and_poor_choices_are_told_apart() {
        Fact[] both = {used(1_000, "escalate", "platform"), used(9_000, "escalate", "nobody")};
        assertEquals(List.of(at(1_000)), seen(use(ToolKind.ESCALATE, Choice.GOOD, false), both));
        assertEquals(List.of(at(9_000)), seen(use(ToolKind.ESCALATE, Choice.POOR, false), both));
        assertEquals(List.of(at(1_000), at(9_000)), seen(use(ToolKind.ESCALATE, Choice.ANY, false), both));
    }

    @Test
    void the_same_tool_twice_is_one_when_they_are_to_differ() {
        assertEquals(
                List.of(at(1_000)),
                seen(use(ToolKind.REFRESH, Choice.GOOD, true), used(1_000, "refresh", ""), used(4_000, "refresh", "")));
    }

    @Test
    void letters_are_counted_by_who_reads_them() {
        Occurrence toBuyer = new Occurrence.Write(ToolKind.MESSAGE, Set.of(), Set.of(Leaning.ECONOMIC_BUYER));
        Occurrence impact =
                new Occurrence.Write(ToolKind.MESSAGE, Set.of(Label.STATE_IMPACT), Set.of(Leaning.ECONOMIC_BUYER));
        Fact[] letters = {
            letter(1_000, "engineer", Label.STATE_IMPACT),
            letter(2_000, "buyer", Label.ACKNOWLEDGE),
            letter(3_000, "stranger", Label.STATE_IMPACT)
        };
        assertEquals(List.of(at(2_000)), seen(toBuyer, letters));
        assertEquals(List.of(), seen(impact, letters));
    }

    @Test
    void a_sentence_names_an_owner_if_a_name_is_in_it() {
        Occurrence naming = new Occurrence.Say(Set.of(Label.ESCALATE), true);
        assertEquals(
                List.of(at(1_000)),
                seen(
                        naming,
                        line(1_000, "kamara has it", Label.ESCALATE).heard(),
                        line(9_000, "the platform has it", Label.ESCALATE).heard()));
    }

    @Test
    void clicks_on_the_demo_are_no_tools() {
        assertEquals(
                List.of(at(2_000)),
                seen(new Occurrence.Touch(), used(1_000, "logs", ""), new Fact.Clicked(at(2_000), id("run-button"))));
    }

    @Test
    void who_notices_and_who_is_let_down_is_seen() {
        assertEquals(List.of(at(60_000)), seen(new Occurrence.Noticed(), new Fact.Asked(at(60_000), id("i-see"))));
        assertEquals(List.of(at(70_000)), seen(new Occurrence.LetDown(), new Fact.LetDown(at(70_000), id("i-see"))));
    }

    @Test
    void an_executive_talks_while_a_tool_is_at_work() {
        Occurrence talks = new Occurrence.RoomTalks(ToolKind.RETRY);
        Fact line = new Fact.Spoke(at(5_000), at(8_000), id("buyer"), "By hand.");
        assertEquals(List.of(at(5_000)), seen(talks, used(1_000, "rerun", ""), line, finished(6_000, "rerun")));
        assertEquals(List.of(), seen(talks, used(1_000, "rerun", ""), finished(5_000, "rerun"), line));
    }

    @Test
    void most_of_a_film_is_talked_over_or_not() {
        Occurrence most = new Occurrence.TalkedOver(ToolKind.PLAY, Permille.permille(100));
        Fact.Heard twentyWords = line(
                        3_000,
                        "one two three four five six seven eight nine ten "
                                + "one two three four five six seven eight nine ten")
                .heard();
        assertEquals(
                List.of(at(1_000)), seen(most, used(1_000, "film", "local"), twentyWords, finished(61_000, "film")));
        assertEquals(List.of(), seen(most, used(1_000, "film", "web"), twentyWords, finished(61_000, "film")));
        assertEquals(
                List.of(),
                seen(most, used(1_000, "film", "local"), used(4_000, "logs", ""), twentyWords),
                "the film was left after a second of it");
    }

    @Test
    void a_time_is_named_not_too_far_ahead() {
        Fact near = new Fact.Promised(at(1_000), at(61_000), "in a minute");
        Fact far = new Fact.Promised(at(2_000), at(7_202_000), "in two hours");
        assertEquals(List.of(at(1_000), at(2_000)), seen(new Occurrence.Promise(Optional.empty()), near, far));
        assertEquals(List.of(at(1_000)), seen(new Occurrence.Promise(Optional.of(Duration.ofHours(1))), near, far));
    }

    @Test
    void what_comes_after_something_counts_from_then_on() {
        Occurrence later = placed(new Occurrence.Say(Set.of(Label.RESOLUTION), false), after(new Occurrence.Clear()));
        assertEquals(
                List.of(at(9_000)),
                seen(
                        later,
                        line(1_000, "that fixed it", Label.RESOLUTION).heard(),
                        new Fact.FaultMoved(at(8_000), id("cleared")),
                        line(9_000, "that fixed it", Label.RESOLUTION).heard()));
    }

    @Test
    void nearness_is_to_any_of_the_earlier_ones() {
        Occurrence soon = placed(
                new Occurrence.Signals(Set.of(Label.DENIAL)),
                new Placing(
                        Optional.of(new Occurrence.Signals(Set.of(Label.APOLOGY))),
                        Optional.of(Duration.ofSeconds(20)),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
        Fact sorry = line(1_000, "sorry", Label.APOLOGY).heard();
        Fact sorryAgain = line(50_000, "sorry", Label.APOLOGY).heard();
        Fact denied = line(60_000, "it always works", Label.DENIAL).heard();
        assertEquals(List.of(), seen(soon, sorry, denied));
        assertEquals(List.of(at(60_000)), seen(soon, sorry, sorryAgain, denied));
    }

    @Test
    void what_must_come_before_something_counts_always_if_that_never_comes() {
        Occurrence secret = placed(
                use(ToolKind.CONFIGURE, Choice.ANY, false),
                new Placing(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Occurrence.Clear(), use(ToolKind.PLAY, Choice.ANY, false)),
                        Optional.empty(),
                        Optional.empty()));
        Fact set = used(5_000, "set-config", "pool.max");
        assertEquals(List.of(at(5_000)), seen(secret, set));
        assertEquals(List.of(at(5_000)), seen(secret, set, used(6_000, "film", "local")));
        assertEquals(List.of(), seen(secret, used(4_000, "film", "local"), set));
    }

    @Test
    void a_part_of_the_meeting_ends_before_its_end() {
        Occurrence early = placed(
                new Occurrence.Touch(),
                new Placing(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(new Span(at(0), at(10_000))),
                        Optional.empty()));
        assertEquals(
                List.of(at(9_999)),
                seen(
                        early,
                        new Fact.Clicked(at(9_999), id("run-button")),
                        new Fact.Clicked(at(10_000), id("run-button"))));
    }

    @Test
    void in_a_rhythm_only_those_count_that_come_soon_after_another() {
        Occurrence rhythm = placed(
                new Occurrence.Touch(),
                new Placing(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(Duration.ofSeconds(10))));
        assertEquals(
                List.of(at(1_000), at(11_000), at(50_000)),
                seen(
                        rhythm,
                        new Fact.Clicked(at(1_000), id("a")),
                        new Fact.Clicked(at(11_000), id("b")),
                        new Fact.Clicked(at(40_000), id("c")),
                        new Fact.Clicked(at(50_000), id("d"))));
    }

    @Test
    void something_is_lacking_once_its_time_has_passed() {
        Condition lacks = new Condition.Lacks(List.of(new Occurrence.Clear()), at(60_000));
        Fact cleared = new Fact.FaultMoved(at(59_000), id("cleared"));
        Fact later = new Fact.Clicked(at(61_000), id("a"));
        assertEquals(1, lacks.match(new Verification(docket(later))).size());
        assertEquals(List.of(), lacks.match(new Verification(docket(cleared, later))));
        assertEquals(List.of(), lacks.match(new Verification(docket())), "the minute is not over");
    }
}
