package poise.desktop.stage.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.kernel.Moment.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import poise.core.debrief.Comparison;
import poise.core.debrief.Debrief;
import poise.core.debrief.Lanes;
import poise.core.debrief.Narrator;
import poise.core.debrief.Phrases;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Permille;
import poise.core.protocol.Contrast;
import poise.core.protocol.Occurrence;
import poise.core.scoring.Judge;
import poise.core.session.Fact;
import poise.core.session.Intent;
import poise.core.session.Meaning;
import poise.core.session.Session;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Utterance;
import poise.core.speech.WordRange;
import poise.desktop.look.Tone;
import poise.desktop.stage.view.BriefingView;
import poise.desktop.stage.view.DebriefView;
import poise.desktop.stage.view.TimelineView;

class DebriefsTest {

    private static final String SAID = "This has failed, and that is on us. I will find out why.";

    private static final Contrast CONTRAST = new Contrast(
            Id.id("saying-so"),
            "Saying so",
            new Occurrence.Say(Set.of(Label.ACKNOWLEDGE), false),
            Map.of(Played.protocol().id(), "Say so at once."),
            "Nothing is known.");

    private final Played take = new Played();

    private DebriefView told() {
        return told(take.performance().log());
    }

    private static DebriefView told(List<Fact> log) {
        Phrases phrases = Phrases.in(Locale.ENGLISH);
        Debrief debrief = new Narrator(Played.scenario(), Played.protocol(), phrases)
                .tell(Judge.judge(Played.scenario(), Played.protocol(), log), log);
        Comparison comparison =
                Comparison.of(Played.scenario(), List.of(Played.protocol()), List.of(CONTRAST), log, phrases);
        Lanes lanes = Lanes.of(Played.scenario(), debrief.scorecard(), log);
        return new Debriefs(Played.WORDS, log, DebriefView.Way.LOBBY)
                .of(debrief, comparison, lanes, DebriefView.Notice.NONE);
    }

    private List<Fact> corrected(String words, Label label) {
        List<Fact> log = new ArrayList<>(take.performance().log());
        Utterance said = Utterance.typed(SAID, at(3_000)).reworded(words);
        Reading reading = new Reading(Map.of(label, new Reading.Proof(WordRange.whole(said), Permille.FULL)));
        log.add(new Session(Played.scenario()).correct(log, 1, said, Meaning.of(reading)));
        return log;
    }

    @Test
    void a_corrected_sentence_is_quoted_as_it_stands_with_what_was_heard() {
        take.until(3).say(SAID, Label.NARRATE).accept(new Intent.Leave(take.now()));
        DebriefView view = told(corrected("It has failed, and it is ours.", Label.ACKNOWLEDGE));
        assertEquals(
                "\u201cIt has failed, and it is ours.\u201d",
                view.findings().get(0).quote());
        assertTrue(view.score().corrected());
        assertTrue(
                view.record().contains(new DebriefView.Line("0:03", "You", "It has failed, and it is ours.", 1, SAID)));
        assertFalse(told().score().corrected());
    }

    @Test
    void a_doubt_is_a_question_with_the_number_of_its_sentence() {
        take.until(3).say(SAID, Label.ACKNOWLEDGE, 480).accept(new Intent.Leave(take.now()));
        DebriefView.Question question = told().questions().get(0);
        assertEquals("Did you mean to say openly that it failed?", question.asks());
        assertEquals("0:03", question.at());
        assertEquals(1, question.utterance());
    }

    @Test
    void how_it_was_said_is_told_in_figures() {
        take.until(3).say(SAID, Label.ACKNOWLEDGE).until(30).accept(new Intent.Leave(take.now()));
        assertEquals(
                List.of("Typed sentences", "Dead air"),
                told().measures().stream().map(DebriefView.Measure::name).toList());
    }

    @Test
    void a_finding_quotes_the_whole_sentence_and_its_moment() {
        take.until(3).say(SAID, Label.ACKNOWLEDGE).accept(new Intent.Leave(take.now()));
        DebriefView.Finding first = told().findings().get(0);
        assertEquals("\u201c" + SAID + "\u201d", first.quote());
        assertEquals("met", first.status());
        assertEquals(Tone.GOOD, first.tone());
        assertEquals("150 / 150", first.marks());
    }

    @Test
    void what_was_missed_says_what_it_cost_and_how_it_is_done() {
        take.until(3).say(SAID, Label.ACKNOWLEDGE).accept(new Intent.Leave(take.now()));
        DebriefView.Finding missed = told().findings().get(1);
        assertEquals("missed", missed.status());
        assertTrue(missed.because().startsWith("This did not happen."), missed.because());
        assertTrue(missed.because().contains("For example: \u201cI am opening the application log."));
    }

    @Test
    void each_protocol_has_a_verdict_and_its_say_where_they_differ() {
        take.until(3).say(SAID, Label.ACKNOWLEDGE).accept(new Intent.Leave(take.now()));
        DebriefView view = told();
        DebriefView.Verdict verdict = view.comparison().verdicts().get(0);
        assertEquals(view.score().total(), verdict.total());
        assertEquals(Played.protocol().title(), verdict.protocol());
        DebriefView.Difference difference = view.comparison().differences().get(0);
        assertEquals("Saying so", difference.title());
        assertTrue(difference.evidence().contains(SAID), difference.evidence());
        assertEquals(List.of(new DebriefView.Advice(Played.protocol().title(), "Say so at once.")), difference.says());
        assertEquals("Nothing is known.", difference.known());
    }

    @Test
    void the_sums_are_those_of_the_scorecard() {
        take.until(3).say(SAID, Label.ACKNOWLEDGE).until(60).accept(new Intent.Leave(take.now()));
        DebriefView view = told();
        assertEquals(
                view.score().total(),
                view.score().sums().stream().mapToInt(DebriefView.Sum::marks).sum());
    }

    /** What was so at the first still at which this was being said. */
    private static TimelineView.Still said(DebriefView view, String words) {
        return view.timeline().stills().stream()
                .filter(still ->
                        still.said().stream().anyMatch(said -> said.text().contains(words)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_still_has_the_words_the_faces_and_the_window_and_its_finding_leads_back_to_it() {
        take.until(3).say(SAID, Label.ACKNOWLEDGE).until(60).accept(new Intent.Leave(take.now()));
        DebriefView view = told();
        TimelineView.Still still = said(view, SAID);
        assertEquals(
                new TimelineView.Said(Tone.ACCENT, "You", "\u201c" + SAID + "\u201d"),
                still.said().get(0));
        assertEquals(3, still.people().size());
        assertTrue(
                still.open().stream().anyMatch(open -> open.until().equals("until 1:00 \u00b7 met")),
                still.open()::toString);
        assertTrue(still.findings().contains(0));
        assertEquals(
                view.timeline().stills().indexOf(still), view.findings().get(0).still());
    }

    @Test
    void lanes_lie_on_the_line_and_bars_where_things_were_said() {
        take.until(3).say(SAID, Label.ACKNOWLEDGE).until(60).accept(new Intent.Leave(take.now()));
        TimelineView timeline = told().timeline();
        TimelineView.Bar bar = timeline.voices().you().get(0);
        assertTrue(bar.from() < bar.to());
        assertEquals(bar.from(), said(told(), SAID).at());
        assertTrue(timeline.voices().silences().stream().anyMatch(air -> air.from() >= bar.to()), "no dead air");
        assertTrue(timeline.ruler().crash() > 0 && timeline.ruler().crash() < bar.from());
        assertTrue(timeline.stills().stream().allMatch(still -> still.at() >= 0 && still.at() <= TimelineView.FULL));
        assertEquals(0, timeline.still(0));
        assertEquals(timeline.stills().size() - 1, timeline.still(TimelineView.FULL));
    }

    @Test
    void windows_that_overlap_lie_on_rows_of_their_own() {
        take.until(3).say(SAID, Label.ACKNOWLEDGE).until(60).accept(new Intent.Leave(take.now()));
        List<TimelineView.Due> dues = told().timeline().dues();
        for (TimelineView.Due due : dues) {
            assertEquals(
                    1,
                    dues.stream()
                            .filter(other ->
                                    other.row() == due.row() && other.from() <= due.from() && other.to() > due.from())
                            .count(),
                    due::title);
        }
    }

    @Test
    void the_record_has_every_line_and_the_executives_their_notes() {
        take.until(3).say(SAID, Label.ACKNOWLEDGE).until(30).accept(new Intent.Leave(take.now()));
        DebriefView view = told();
        assertTrue(
                view.record().contains(new DebriefView.Line("0:03", "You", SAID, 1, "")),
                view.record().toString());
        assertEquals(3, view.notes().size());
    }

    @Test
    void the_briefing_names_people_windows_and_what_is_at_hand() {
        BriefingView view = briefing(Allowance.STANDARD);
        assertEquals("", view.allowance());
        assertEquals(
                java.util.List.of("within 1 min", "within 10 min", "within 13 min", "within 24 h"),
                view.steps().stream().map(BriefingView.Step::window).toList());
        assertEquals(3, view.people().size());
        assertEquals(4, view.prepared().size());
    }

    @Test
    void the_briefing_says_that_time_is_extended_and_names_the_windows_as_they_are_then() {
        BriefingView view = briefing(Allowance.EXTENDED);
        assertEquals(
                "Extended time: limits below an hour are half as long again, also those that a title names.",
                view.allowance());
        assertEquals(
                java.util.List.of("within 90 s", "within 15 min", "within 19 min 30 s", "within 24 h"),
                view.steps().stream().map(BriefingView.Step::window).toList());
    }

    private static BriefingView briefing(Allowance allowance) {
        return new Briefings(Played.WORDS, allowance).of(Played.scenario(), Played.protocol());
    }
}
