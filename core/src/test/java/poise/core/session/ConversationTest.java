package poise.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.gear.Intents.advance;
import static poise.core.gear.Intents.leave;
import static poise.core.gear.Intents.takeFloor;
import static poise.core.gear.Intents.use;
import static poise.core.gear.Intents.yieldFloor;
import static poise.core.gear.Line.line;
import static poise.core.gear.SessionSpec.in;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Moment.at;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import poise.core.boardroom.Expression;
import poise.core.boardroom.Happening;
import poise.core.boardroom.Trust;
import poise.core.gear.Line;
import poise.core.gear.Rooms;
import poise.core.gear.SessionSpec;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.protocol.Leaning;
import poise.core.scenario.Event;
import poise.core.scenario.Note;
import poise.core.scenario.Scenario;
import poise.core.speech.Label;

class ConversationTest {

    private static final Fact CRASHED = new Fact.Crashed(Moment.CRASH);
    private static final Scenario ASKING = Rooms.with(Rooms.BUYER)
            .cue(Rooms.question("what", "buyer", 10, Label.ACKNOWLEDGE))
            .build();
    private static final Scenario REMARKING =
            Rooms.with(Rooms.BUYER).cue(Rooms.remark("hm", "buyer", 10)).build();
    private static final Fact ASKED = new Fact.Asked(at(10_000), id("what"));
    private static final Line ANSWER = line(12_000, "it failed", Label.ACKNOWLEDGE);

    @Test
    void a_remark_comes_when_it_is_due() {
        in(REMARKING).given(CRASHED).when(advance(10_399)).thenNo(Fact.Asked.class);
        in(REMARKING)
                .given(CRASHED)
                .when(advance(10_400))
                .thenAmong(
                        new Fact.Asked(at(10_000), id("hm")),
                        new Fact.SilenceBroken(at(10_000), Moment.CRASH),
                        new Fact.Spoke(at(10_000), at(11_060), id("buyer"), "Time flies."));
    }

    @Test
    void an_executive_waits_for_the_sentence_to_end() {
        Line speech = line(9_000, "let me finish this please");
        SessionSpec spec = in(REMARKING).given(CRASHED).after(takeFloor(9_000));
        spec.when(advance(10_500), yieldFloor(10_500)).thenNo(Fact.Asked.class);
        spec.when(speech.saidAfter(300), advance(10_800));
        assertEquals(at(10_700), spec.only(Fact.Asked.class).at());
    }

    @Test
    void even_a_polite_executive_cuts_in_at_last() {
        SessionSpec spec = in(REMARKING).given(CRASHED).after(takeFloor(9_000));
        spec.when(advance(28_999)).thenNo(Fact.Asked.class);
        assertEquals(
                at(29_000), spec.when(advance(29_000)).only(Fact.Asked.class).at());
    }

    @Test
    void executives_do_not_talk_over_each_other() {
        Scenario room = Rooms.with(Rooms.BUYER, Rooms.ENGINEER)
                .cue(Rooms.remark("one", "buyer", 10))
                .cue(Rooms.remark("two", "engineer", 10))
                .build();
        List<Fact.Spoke> lines = in(room).given(CRASHED).when(advance(20_000)).all(Fact.Spoke.class);
        assertEquals(
                List.of(at(10_000), at(11_560)), lines.stream().map(Fact::at).toList());
    }

    @Test
    void an_answer_is_taken_up_two_hundred_milliseconds_after_its_last_word() {
        in(ASKING)
                .given(CRASHED)
                .after(advance(10_400))
                .when(ANSWER.saidAfter(150), advance(12_800))
                .thenAmong(
                        new Fact.Answered(at(12_600), id("what")),
                        new Fact.Spoke(at(12_800), at(13_800), id("buyer"), "Thank you."));
    }

    @Test
    void words_before_the_question_are_no_answer() {
        in(ASKING)
                .given(CRASHED, ASKED)
                .when(line(9_000, "it failed", Label.ACKNOWLEDGE).saidAfter(2_000))
                .thenNo(Fact.Answered.class);
    }

    @Test
    void other_words_are_no_answer() {
        in(ASKING)
                .given(CRASHED, ASKED)
                .when(line(12_000, "I look", Label.NARRATE).say())
                .thenNo(Fact.Answered.class);
    }

    @Test
    void a_question_is_answered_once() {
        in(ASKING)
                .given(CRASHED, ASKED)
                .when(ANSWER.say(), line(14_000, "it failed", Label.ACKNOWLEDGE).say())
                .only(Fact.Answered.class);
    }

    @Test
    void what_was_said_before_makes_a_question_needless() {
        in(ASKING)
                .given(CRASHED, line(2_000, "it failed", Label.ACKNOWLEDGE).heard())
                .when(advance(60_000))
                .thenNo(Fact.Asked.class);
    }

    @Test
    void words_within_the_hearing_margin_make_a_question_needless() {
        in(ASKING)
                .given(CRASHED)
                .when(
                        advance(10_100),
                        line(9_600, "it failed", Label.ACKNOWLEDGE).saidAfter(150),
                        advance(60_000))
                .thenNo(Fact.Asked.class);
    }

    @Test
    void an_executive_without_an_answer_is_let_down() {
        SessionSpec spec = in(ASKING).given(CRASHED, ASKED);
        spec.when(advance(19_699)).thenNo(Fact.LetDown.class);
        spec.when(advance(19_700))
                .thenAmong(
                        new Fact.LetDown(at(19_300), id("what")),
                        new Fact.TrustMoved(at(19_300), id("buyer"), trust(475), trust(440), "let-down"));
        spec.when(advance(20_000)).thenAmong(new Fact.Spoke(at(19_500), at(20_260), id("buyer"), "I see."));
    }

    @Test
    void patience_is_measured_in_the_players_seconds() {
        Scenario room = Rooms.with(Rooms.BUYER)
                .cue(Rooms.question("what", "buyer", 10, Label.ACKNOWLEDGE))
                .pace(3)
                .build();
        Fact.LetDown letDown =
                in(room).given(CRASHED, ASKED).when(advance(60_000)).only(Fact.LetDown.class);
        assertEquals(at(10_000 + 3 * 9_300), letDown.at());
    }

    @Test
    void an_answer_begun_in_time_is_heard_out() {
        Line answer = line(19_000, "what you saw there is a failure", Label.ACKNOWLEDGE);
        in(ASKING)
                .given(CRASHED, ASKED)
                .when(takeFloor(19_100, 19_000), advance(20_500), yieldFloor(21_100), answer.saidAfter(900))
                .thenNo(Fact.LetDown.class)
                .thenAmong(new Fact.Answered(answer.end(), id("what")));
    }

    @Test
    void the_crash_costs_trust_and_alarms() {
        Scenario room = Rooms.with(Rooms.BUYER).build();
        SessionSpec spec = in(room).when(advance(450));
        spec.thenAmong(CRASHED, new Fact.TrustMoved(at(0), id("buyer"), trust(500), trust(420), "crash"));
        assertEquals(Expression.ALARMED, spec.only(Fact.Reacted.class).expression());
    }

    @Test
    void trust_moves_with_what_is_said() {
        in(Rooms.with(Rooms.BUYER).build())
                .given(CRASHED)
                .when(ANSWER.say())
                .thenAmong(new Fact.TrustMoved(ANSWER.end(), id("buyer"), trust(475), trust(535), "acknowledge"));
    }

    @Test
    void an_unsure_signal_costs_no_trust() {
        Line slip = line(1_000, "your network again", Label.BLAME_CUSTOMER);
        Scenario room = Rooms.with(Rooms.BUYER).build();
        in(room).given(CRASHED).when(slip.sure(649).say()).then(slip.sure(649).heard());
        in(room).given(CRASHED).when(slip.sure(650).say()).only(Fact.TrustMoved.class);
    }

    @Test
    void an_executive_whose_trust_breaks_leaves_and_is_heard_no_more() {
        Scenario room = Rooms.with(Rooms.executive("buyer", Leaning.ECONOMIC_BUYER, 150))
                .cue(Rooms.question("what", "buyer", 10, Label.ACKNOWLEDGE))
                .build();
        SessionSpec spec = in(room).when(advance(120_000));
        assertEquals(at(0), spec.only(Fact.Left.class).at());
        spec.thenNo(Fact.Asked.class).thenNo(Fact.Spoke.class).thenNo(Fact.Reacted.class);
    }

    @Test
    void an_executive_who_left_waits_for_no_answer() {
        in(ASKING)
                .given(CRASHED, ASKED, new Fact.Left(at(11_000), id("buyer")))
                .when(ANSWER.say(), advance(60_000))
                .thenNo(Fact.Answered.class)
                .thenNo(Fact.LetDown.class)
                .thenNo(Fact.Spoke.class);
    }

    @Test
    void the_last_drop_is_answered_by_leaving_not_by_words() {
        Scenario room = Rooms.with(Rooms.executive("buyer", Leaning.ECONOMIC_BUYER, 170))
                .cue(Rooms.question("what", "buyer", 1, Label.ACKNOWLEDGE))
                .build();
        SessionSpec spec = in(room).given(CRASHED, new Fact.Asked(at(1_000), id("what")));
        spec.when(advance(60_000));
        assertTrue(spec.all(Fact.Left.class).size() == 1, "the buyer leaves");
        spec.thenNo(Fact.Spoke.class);
    }

    @Test
    void nobody_writes_a_note_after_leaving_but_the_last_impression() {
        Scenario room = Rooms.with(Rooms.BUYER)
                .note("owned", "buyer", new Note.Occasion.Happened(Event.Nth.first(new Event.Said(Label.ACKNOWLEDGE))))
                .note("bye", "buyer", new Note.Occasion.Parted(Permille.NONE, Permille.FULL))
                .build();
        Fact.Noted note = in(room).given(CRASHED, new Fact.Left(at(1_000), id("buyer")))
                .when(ANSWER.say(), leave(20_000))
                .only(Fact.Noted.class);
        assertEquals(id("bye"), note.note());
    }

    @Test
    void a_note_is_written_once() {
        Scenario room = Rooms.with(Rooms.BUYER)
                .note("owned", "buyer", new Note.Occasion.Happened(Event.Nth.first(new Event.Said(Label.ACKNOWLEDGE))))
                .build();
        in(room).given(CRASHED)
                .when(ANSWER.say(), line(14_000, "it failed", Label.ACKNOWLEDGE).say(), leave(20_000))
                .only(Fact.Noted.class);
    }

    @Test
    void a_note_about_silence_waits_for_its_number() {
        Scenario room = Rooms.with(Rooms.BUYER)
                .note("twice", "buyer", new Note.Occasion.Silent(2))
                .build();
        SessionSpec spec = in(room).given(CRASHED).when(advance(5_000)).thenNo(Fact.Noted.class);
        assertEquals(
                at(10_300),
                spec.when(line(6_000, "hm").say(), advance(11_000))
                        .only(Fact.Noted.class)
                        .at());
    }

    @Test
    void a_remark_may_wait_for_a_tool_or_a_word() {
        Scenario room = Rooms.with(Rooms.BUYER)
                .cue(Rooms.remark("logs", "buyer", new Event.Used(id("logs"), Optional.empty()), 5))
                .cue(Rooms.remark("sorry", "buyer", new Event.Said(Label.APOLOGY), 1))
                .cue(Rooms.remark("moved", "buyer", new Event.Reached(id("timed-out")), 1))
                .build();
        SessionSpec spec = in(room).given(CRASHED).when(advance(20_000)).thenNo(Fact.Asked.class);
        spec.when(use(20_000, "logs"), advance(27_400)).thenAmong(new Fact.Asked(at(27_000), id("logs")));
        spec.when(line(40_000, "sorry", Label.APOLOGY).say(), advance(42_000))
                .thenAmong(new Fact.Asked(at(41_300), id("sorry")));
        spec.when(use(50_000, "rerun"), advance(57_000)).thenAmong(new Fact.Asked(at(56_000), id("moved")));
    }

    @Test
    void a_remark_comes_once() {
        in(REMARKING).given(CRASHED).when(advance(100_000)).only(Fact.Asked.class);
    }

    @Test
    void every_happening_is_found_by_its_id() {
        for (Happening happening : Happening.values()) {
            assertEquals(happening, Happening.byId(happening.id()).orElseThrow());
            assertFalse(Label.byId(happening.id()).isPresent(), "a label has the same id");
        }
    }

    private static Trust trust(int level) {
        return new Trust(Permille.permille(level));
    }
}
