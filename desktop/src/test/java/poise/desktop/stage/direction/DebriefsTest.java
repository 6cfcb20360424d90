package poise.desktop.stage.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import poise.core.debrief.Debrief;
import poise.core.debrief.Narrator;
import poise.core.debrief.Phrases;
import poise.core.session.Intent;
import poise.core.speech.Label;
import poise.desktop.look.Tone;
import poise.desktop.stage.view.BriefingView;
import poise.desktop.stage.view.DebriefView;

class DebriefsTest {

    private static final String SAID = "This has failed, and that is on us. I will find out why.";

    private final Played take = new Played();

    private DebriefView told() {
        Debrief debrief = new Narrator(Played.scenario(), Played.protocol(), Phrases.in(Locale.ENGLISH))
                .tell(take.performance().scorecard(), take.performance().log());
        return new Debriefs(Played.WORDS, take.performance().log()).of(debrief);
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
    void the_sums_are_those_of_the_scorecard_and_pins_lie_on_the_line() {
        take.until(3).say(SAID, Label.ACKNOWLEDGE).until(60).accept(new Intent.Leave(take.now()));
        DebriefView view = told();
        assertEquals(
                view.score().total(),
                view.score().sums().stream().mapToInt(DebriefView.Sum::marks).sum());
        assertTrue(view.timeline().stream().allMatch(mark -> mark.at() >= 0 && mark.at() <= 1000));
        assertTrue(view.timeline().get(0).at() < 200, "said at once, yet not at the beginning of the line");
    }

    @Test
    void the_record_has_every_line_and_the_executives_their_notes() {
        take.until(3).say(SAID, Label.ACKNOWLEDGE).until(30).accept(new Intent.Leave(take.now()));
        DebriefView view = told();
        assertTrue(
                view.record().contains(new DebriefView.Line("0:03", "You", SAID)),
                view.record().toString());
        assertEquals(3, view.notes().size());
    }

    @Test
    void the_briefing_names_people_windows_and_what_is_at_hand() {
        BriefingView view = new Briefings(Played.WORDS).of(Played.scenario(), Played.protocol());
        assertEquals(
                java.util.List.of("within 1 min", "within 10 min", "within 13 min", "within 24 h"),
                view.steps().stream().map(BriefingView.Step::window).toList());
        assertEquals(3, view.people().size());
        assertEquals(4, view.prepared().size());
    }
}
