package poise.core.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.gear.Intents.advance;
import static poise.core.gear.Intents.click;
import static poise.core.gear.Intents.hours;
import static poise.core.gear.Intents.message;
import static poise.core.gear.Intents.report;
import static poise.core.gear.Intents.set;
import static poise.core.gear.Intents.use;
import static poise.core.gear.Line.line;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Moment.at;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import poise.core.archive.TakeArchive;
import poise.core.archive.UnreadableTake;
import poise.core.gear.Protocols;
import poise.core.gear.Rooms;
import poise.core.play.Performance;
import poise.core.protocol.Category;
import poise.core.scenario.Scenario;
import poise.core.scoring.Judge;
import poise.core.scoring.Scorecard;
import poise.core.session.Edition;
import poise.core.session.Ending;
import poise.core.session.Fact;
import poise.core.session.Intent;
import poise.core.session.Meaning;
import poise.core.session.Refusal;
import poise.core.session.Session;
import poise.core.speech.Label;
import poise.core.speech.Utterance;

class DebriefTest {

    private static final Scenario ROOM = Rooms.full();
    private static final Phrases PHRASES = Phrases.in(Locale.ENGLISH);

    /** A take in which something of everything goes wrong, and something right. */
    private static final Performance MIXED = played(
            advance(0),
            line(2_000, "this has failed", Label.ACKNOWLEDGE).say(),
            use(20_000, "logs"),
            use(21_000, "rerun"),
            use(23_000, "read-line", "telling"),
            line(30_000, "the network did it", Label.ROOT_CAUSE).say(),
            line(33_000, "your people did it", Label.BLAME_CUSTOMER).say(),
            set(35_000, "pool.max", 50),
            message(39_000, "We are\n on it."),
            click(40_000, "desk"),
            click(40_100, "desk"),
            click(40_200, "desk"),
            use(120_000, "wrap-up"),
            advance(131_000),
            report(131_000, "The pool was small", Label.ROOT_CAUSE),
            advance(hours(25)));

    private static Performance played(Intent... intents) {
        return played(Rooms.EDITION, intents);
    }

    private static Performance played(Edition edition, Intent... intents) {
        Performance performance = new Performance(ROOM, Protocols.TINY, edition, 7);
        Arrays.asList(intents).forEach(performance::accept);
        return performance;
    }

    private static Debrief told(Performance performance) {
        return told(performance.scorecard(), performance.log());
    }

    private static Debrief told(Scorecard scorecard, List<Fact> log) {
        return new Narrator(ROOM, Protocols.TINY, PHRASES).tell(scorecard, log);
    }

    private static String text(Performance performance) {
        return DebriefText.print(told(performance), PHRASES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A tiny room \u00b7 Tiny recovery\n",
                "\nFAILURE MODES\n  Title of blame-shifter (fatal)\n      Idea of blame-shifter.\n",
                "      0:33 \u201cyour people did it\u201d\n      Drill: Drill of blame-shifter.\n",
                "\nWHAT WENT WELL\n  Title of acknowledge: at 0:02 you said \u201cthis has failed\u201d.\n",
                "\nWHAT WOULD HAVE GAINED MOST\n  1. ",
                "\nCLAIM AND TRUTH\n  At 0:31 you said \u201cthe network did it\u201d. In truth: The pool was too small.\n",
                "\nTHE ROOM\n  Name of buyer, Role: trust 500 to ",
                "Title of rage-clicker\n      Idea of rage-clicker.\n      0:40 desk\n",
                "      wrote: Noted: goodbye\n",
                "\nDELIVERY (coached, never marked; the protocol alone judges dead air)\n  Pace: too few words to measure one (11)",
                "\nWHAT HAPPENED\n",
                "     0:02  You [1]: this has failed\n",
                "  Was a sentence heard wrongly? Put it right by its number: poise judge LOG --correct NUMBER ",
                "     0:20  You: Title of logs\n",
                "     0:23  You: Title of read-line: Title of telling\n",
                "     0:39  You: Title of message to Title of buyer: \u201cWe are on it.\u201d\n",
                "  1:02:11  You: Title of report: \u201cThe pool was small\u201d\n",
                "     0:21  Title of rerun was not possible: another tool was still at work.\n",
                "\nTrain next: Drill of blame-shifter.\n"
            })
    void a_debrief_tells(String passage) {
        String text = text(MIXED);
        assertTrue(text.contains(passage), () -> passage + " is not in\n" + text);
    }

    /** The same take after the player has put its third sentence right and taken back another correction. */
    private static List<Fact> corrected() {
        List<Fact> log = new ArrayList<>(MIXED.log());
        log.add(correction(log, 2, "the weather did it"));
        log.add(correction(log, 3, "your people kept calm"));
        log.add(correction(log, 2, "the network did it"));
        return log;
    }

    private static Fact correction(List<Fact> log, int number, String text) {
        Utterance said = log.stream()
                .filter(Fact.Heard.class::isInstance)
                .map(fact -> ((Fact.Heard) fact).utterance())
                .skip(number - 1)
                .findFirst()
                .orElseThrow()
                .reworded(text);
        return new Session(ROOM).correct(log, number, said, Meaning.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nCORRECTED BY YOU\n  The take was judged anew with your words. Only the judging has changed: ",
                "\n  [3] 0:33 \u201cyour people kept calm\u201d\n      heard as: \u201cyour people did it\u201d\n",
                "     0:33  You [3, corrected]: your people kept calm\n",
                "     0:30  You [2]: the network did it\n",
                "\u201cthe network did it\u201d. In truth: The pool was too small.\n"
            })
    void a_corrected_take_says_so(String passage) {
        List<Fact> log = corrected();
        String text = DebriefText.print(told(Judge.judge(ROOM, Protocols.TINY, log), log), PHRASES);
        assertTrue(text.contains(passage), () -> passage + " is not in\n" + text);
        assertFalse(text.contains("Title of blame-shifter"), text);
    }

    @Test
    void a_corrected_take_is_read_back_and_told_to_the_byte() throws UnreadableTake {
        List<Fact> log = corrected();
        List<Fact> stored = TakeArchive.read(TakeArchive.text(log)).facts();
        assertEquals(json(log), json(stored));
    }

    private static String json(List<Fact> log) {
        Comparison comparison = Comparison.of(ROOM, List.of(Protocols.TINY), List.of(), log, PHRASES);
        return ScorecardJson.print(told(Judge.judge(ROOM, Protocols.TINY, log), log), comparison);
    }

    @Test
    void what_was_not_sure_is_asked_with_its_words_and_number() {
        Performance doubtful = played(
                advance(0),
                line(2_000, "so that was that").say(),
                line(5_000, "maybe it is you", Label.BLAME_CUSTOMER).sure(640).say(),
                line(8_000, "hm that faded", Label.ACKNOWLEDGE).sure(480).say());
        String text = text(doubtful);
        String questions = text.substring(text.indexOf("DID YOU MEAN"), text.indexOf("\nDELIVERY"));
        assertEquals(
                """
                DID YOU MEAN \u2026?
                  Did you mean to say openly that it failed? 0:08 [3] \u201chm that faded\u201d
                      It was not certain enough to count; it would have been worth 200 marks.
                  Did you mean that the cause lies on their side? 0:05 [2] \u201cmaybe it is you\u201d
                      It was not certain, so it cost nothing.
                """,
                questions);
        assertFalse(text.contains("FAILURE MODES"), text);
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void every_label_has_its_question(Label label) {
        assertTrue(PHRASES.say("question." + label.id()).matches("Did you mean [^%]+\\?"));
    }

    @Test
    void no_more_questions_are_asked_than_a_player_will_read() {
        Label[] signals = Arrays.stream(Label.values()).filter(Label::isSignal).toArray(Label[]::new);
        Performance doubtful =
                played(advance(0), line(2_000, "all of it", signals).sure(600).say());
        assertEquals(5, told(doubtful).questions().size());
    }

    @Test
    void at_most_three_things_are_advised_the_dearest_first() {
        List<Debrief.Advice> advice = told(MIXED).advice();
        assertEquals(3, advice.size());
        assertTrue(advice.get(0).lost().compareTo(advice.get(1).lost()) >= 0);
        assertTrue(advice.get(1).lost().compareTo(advice.get(2).lost()) >= 0);
    }

    @Test
    void an_abandoned_take_is_told_too() {
        String text = text(played(advance(0), new Intent.Leave(at(5_000))));
        assertTrue(text.contains("Nothing that the protocol asks for was seen in time."), text);
        assertTrue(text.contains("This did not happen."), text);
        assertTrue(text.contains("You leave."), text);
        assertFalse(text.contains("FAILURE MODES"), text);
        assertFalse(text.contains("CLAIM AND TRUTH"), text);
    }

    @Test
    void a_take_that_goes_on_is_told_as_far_as_it_went() {
        String text = text(played(advance(5_000)));
        assertTrue(text.contains("0 of 1000 marks so far: Junior. The take was not played to its end."), text);
    }

    @Test
    void extended_time_is_told_with_its_own_limits() {
        Intent late = line(95_000, "this has failed", Label.ACKNOWLEDGE).say();
        String text = text(played(Rooms.EXTENDED, advance(0), late, advance(96_000)));
        assertTrue(text.contains("The take was not played to its end. Played with extended time.\n"), text);
        assertTrue(text.contains("It came at 1:35; the window closed at 1:30."), text);
        assertTrue(text.contains("Extended time: whatever is due in less than an hour has half as long again"), text);
        assertTrue(text.contains("Nobody has spoken for six seconds."), text);
        assertTrue(text.contains("\u00d7 more than six seconds;"), text);
    }

    @Test
    void standard_time_is_not_spoken_of() {
        String text = text(played(advance(0), advance(5_000)));
        assertTrue(text.contains("Nobody has spoken for four seconds."), text);
        assertTrue(text.contains("\u00d7 more than four seconds;"), text);
        assertFalse(text.contains("xtended"), text);
    }

    @Test
    void every_prefix_of_a_take_can_be_told() {
        for (int seen = 1; seen <= MIXED.log().size(); seen++) {
            List<Fact> log = MIXED.log().subList(0, seen);
            Debrief debrief = told(Judge.judge(ROOM, Protocols.TINY, log), log);
            assertFalse(DebriefText.print(debrief, PHRASES).contains("null"));
        }
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void every_refusal_has_its_words(Refusal refusal) {
        Fact refused = new Fact.ToolRefused(at(1_000), id("logs"), Optional.empty(), refusal);
        String said = entry(refused);
        assertTrue(said.startsWith("Title of logs was not possible: "), said);
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void every_ending_has_its_words(Ending ending) {
        assertFalse(entry(new Fact.TakeClosed(at(1_000), ending)).isBlank());
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void every_category_has_its_name(Category category) {
        assertFalse(PHRASES.say("category." + category.id()).isBlank());
    }

    @Test
    void a_setting_is_told_with_its_value() {
        Fact used = new Fact.ToolUsed(at(1_000), id("set-config"), Optional.of(id("pool.max")), OptionalInt.of(50));
        assertEquals("Title of set-config: pool.max = 50", entry(used));
    }

    @Test
    void whoever_leaves_is_named() {
        assertEquals("Name of buyer leaves the room.", entry(new Fact.Left(at(1_000), id("buyer"))));
    }

    private static String entry(Fact fact) {
        List<Debrief.Entry> entries = new Timeline(ROOM, PHRASES).of(List.of(fact));
        assertEquals(1, entries.size());
        return entries.get(0).text();
    }

    @Test
    void other_languages_fall_back_to_english() {
        assertEquals(PHRASES.say("text.praise"), Phrases.in(Locale.JAPANESE).say("text.praise"));
    }

    @Test
    void no_phrase_has_a_gap_that_nobody_can_fill() {
        ResourceBundle bundle = ResourceBundle.getBundle("poise.core.debrief.debrief");
        Set<String> keys = new TreeSet<>(bundle.keySet());
        assertTrue(keys.size() > 50);
        for (String key : keys) {
            assertTrue(bundle.getString(key).matches("(?s)([^%]|%s|%d)*"), key);
        }
    }

    @Test
    void the_debrief_is_the_same_in_every_country() {
        Locale before = Locale.getDefault();
        String text = text(MIXED);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(
                    text,
                    DebriefText.print(
                            new Narrator(ROOM, Protocols.TINY, Phrases.in(Locale.ENGLISH))
                                    .tell(MIXED.scorecard(), MIXED.log()),
                            Phrases.in(Locale.ENGLISH)));
        } finally {
            Locale.setDefault(before);
        }
    }
}
