package poise.desktop.stage.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.scenario.Tool;
import poise.core.session.Intent;
import poise.core.session.Meaning;
import poise.core.speech.Label;
import poise.core.speech.WordRange;
import poise.desktop.look.Appearance;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Bindings;
import poise.desktop.stage.kit.Taste;
import poise.desktop.stage.kit.Taste.Omission;
import poise.desktop.stage.view.Ask;
import poise.desktop.stage.view.BoardroomView;
import poise.desktop.stage.view.Marked;
import poise.desktop.stage.view.PageView;
import poise.desktop.stage.view.Piece;
import poise.desktop.stage.view.ReportView;

class DirectorTest {

    private final Played take = new Played();

    @Test
    void in_extended_time_every_clock_shows_what_counts_then() {
        Played standard = new Played();
        Played extended = new Played(Allowance.EXTENDED);
        standard.until(0);
        extended.until(0);
        assertEquals("15:00", standard.view().head().left());
        assertEquals("22:45", extended.view().head().left());
        assertEquals("60 s", standard.view().due().left());
        assertEquals("90 s", extended.view().due().left());
        assertEquals(500, extended.until(3).view().voice().silent());
        BoardroomView view = extended.until(7).view();
        assertEquals(1000, view.voice().silent());
        assertTrue(
                view.room().feed().stream().anyMatch(each -> each.what().equals("Six seconds without a word")),
                view::toString);
    }

    @Test
    void before_the_crash_there_is_no_incident_and_nothing_can_be_done() {
        BoardroomView view = take.until(-10).view();
        assertEquals("", view.head().incident());
        assertEquals("15:10", view.head().left());
        assertInstanceOf(PageView.Waiting.class, view.page().body());
        assertTrue(view.tools().stream().allMatch(tool -> tool.waiting().equals("not yet")));
        assertEquals(0, view.voice().silent());
    }

    @Test
    void at_the_crash_the_page_fails_and_the_faces_show_it() {
        BoardroomView view = take.until(2).view();
        assertEquals("0:02", view.head().incident());
        PageView.Crash crash =
                assertInstanceOf(PageView.Crash.class, view.page().body());
        assertEquals("The report could not be built", crash.heading().title());
        assertEquals("rerun", crash.heading().action().id());
        assertTrue(view.people().stream().allMatch(person -> person.expression() == Expression.ALARMED));
        assertTrue(
                take.feed().contains("It fails in front of everybody trust \u22128"),
                take.feed().toString());
        assertEquals("\u22128 so far", view.room().change());
    }

    @Test
    void silence_fills_the_meter_in_four_seconds() {
        assertEquals(500, take.until(2).view().voice().silent());
        BoardroomView view = take.until(5).view();
        assertEquals(1000, view.voice().silent());
        assertEquals("Silent 5.0 s", view.voice().silence());
        assertTrue(take.feed().stream().anyMatch(line -> line.startsWith("Four seconds without a word")));
    }

    @Test
    void who_has_the_floor_is_not_silent() {
        take.until(1).accept(new Intent.TakeFloor(take.now(), take.now())).until(3);
        assertEquals(0, take.view().voice().silent());
        assertEquals("You have the floor", take.view().voice().silence());
    }

    @Test
    void what_was_said_is_firm_and_what_is_being_said_is_not() {
        take.until(3).say("This has failed and I will find out why.", Label.ACKNOWLEDGE);
        assertEquals(
                "This has failed and I will find out why.",
                take.view().talk().said().text());
        assertFalse(take.view().talk().growing());
        take.hearing(Earshot.quiet("Listening", Tone.GOOD, "")
                .withLevel(Permille.permille(300))
                .withGrowing(Growing.of("let", "me", "open")));
        assertEquals("let me open", take.view().talk().said().text());
        assertTrue(take.view().talk().growing());
        List<Integer> levels = take.view().voice().levels();
        assertEquals(300, levels.get(levels.size() - 1));
        assertTrue(take.feed().stream().anyMatch(line -> line.startsWith("You named the failure trust +")));
    }

    @Test
    void an_executive_who_speaks_is_marked_and_subtitled_until_the_line_is_over() {
        take.until(22);
        assertEquals("Adaeze", take.view().talk().speaker());
        assertEquals(
                "Excuse me. Is that page meant to look like this?",
                take.view().talk().line());
        assertEquals(List.of("cio"), speaking());
        take.until(25);
        assertEquals(List.of(), speaking());
    }

    private List<String> speaking() {
        return take.view().people().stream()
                .filter(BoardroomView.Person::speaking)
                .map(BoardroomView.Person::id)
                .toList();
    }

    @Test
    void a_tool_at_work_makes_the_others_wait_and_shows_its_page() {
        take.until(3).use("open-logs");
        BoardroomView view = take.view();
        assertEquals("at work, 2 s", waiting(view, "open-logs"));
        assertEquals("wait 2 s", waiting(view, "rerun"));
        PageView.Log log = assertInstanceOf(PageView.Log.class, view.page().body());
        assertTrue(log.lines().stream().anyMatch(line -> line.id().equals("pool-stats")));
        assertEquals("", waiting(take.until(6).view(), "read-line"));
    }

    private static String waiting(BoardroomView view, String tool) {
        return view.tools().stream()
                .filter(each -> each.id().equals(tool))
                .findFirst()
                .orElseThrow()
                .waiting();
    }

    @Test
    void what_has_to_be_opened_first_is_named() {
        assertEquals("first: Open the application log", waiting(take.until(3).view(), "read-line"));
    }

    @Test
    void a_line_that_was_pointed_at_is_chosen_and_its_meaning_told() {
        take.until(3).use("open-logs").until(6).use("read-line", "pool-stats").until(8);
        PageView.Log log =
                assertInstanceOf(PageView.Log.class, take.view().page().body());
        assertEquals(
                List.of("pool-stats"),
                log.lines().stream()
                        .filter(PageView.Line::chosen)
                        .map(PageView.Line::id)
                        .toList());
        assertEquals(
                "Ten connections exist, ten are in use, none is free, and forty-three requests are waiting for one.",
                take.view().room().hint());
        assertTrue(take.feed().stream().anyMatch(line -> line.startsWith("The cause is on the screen trust +")));
        assertFalse(take.until(40).view().room().hint().startsWith("Ten connections"), "the outcome stays for ever");
    }

    @Test
    void a_setting_shows_its_value_and_the_page_that_follows() {
        take.until(3).director().goTo(Optional.of(Id.id("settings")));
        PageView.Settings settings =
                assertInstanceOf(PageView.Settings.class, take.view().page().body());
        assertEquals("10", settings.settings().get(0).value());
        assertTrue(settings.settings().get(0).open());
        take.set("pool.max", 50).until(8);
        PageView.Word page =
                assertInstanceOf(PageView.Word.class, take.view().page().body());
        assertEquals("The connection pool was resized", page.heading().title());
        take.director().goTo(Optional.of(Id.id("settings")));
        settings = assertInstanceOf(PageView.Settings.class, take.view().page().body());
        assertEquals("50", settings.settings().get(0).value());
    }

    @Test
    void a_product_that_works_again_shows_figures() {
        take.until(3).set("pool.max", 50).until(8).use("rerun").until(20);
        PageView.Report page =
                assertInstanceOf(PageView.Report.class, take.view().page().body());
        Piece.Figures figures =
                assertInstanceOf(Piece.Figures.class, page.pieces().get(0));
        assertEquals(
                new Piece.Figure("Loads", "18,204", Piece.Cell.plain("96.1 % on time")),
                figures.figures().get(1));
        Piece.Grid facts = assertInstanceOf(
                Piece.Grid.class, page.pieces().get(page.pieces().size() - 1));
        assertEquals(
                List.of(Piece.Cell.plain("Best depot"), Piece.Cell.plain("Rotterdam South, 99.0 % on time")),
                facts.rows().get(0));
        assertTrue(take.view().people().stream().allMatch(person -> person.expression() == Expression.RELIEVED));
    }

    @Test
    void an_open_question_is_pointed_out() {
        assertEquals(
                "Adaeze Okonkwo waits for an answer.",
                take.until(26).view().room().hint());
    }

    @Test
    void trouble_with_the_microphone_comes_before_everything_else() {
        take.until(26).hearing(Earshot.quiet("Not heard", Tone.BAD, "Plug it in."));
        assertEquals("Plug it in.", take.view().room().hint());
    }

    @Test
    void a_film_tells_how_long_it_still_runs_and_leaves_the_hands_free() {
        Played other = new Played("graceful-recovery", "frozen-spinner");
        other.until(50).use("recording", "local").until(60);
        List<BoardroomView.Tool> tools = other.view().tools();
        BoardroomView.Tool film = tools.stream()
                .filter(tool -> tool.id().equals("recording"))
                .findFirst()
                .orElseThrow();
        assertEquals("runs, 80 s left", film.note());
        assertTrue(tools.stream().filter(tool -> tool.id().equals("mute")).allMatch(tool -> tool.waiting()
                .isEmpty()));
    }

    @Test
    void a_tool_with_targets_asks_and_a_letter_asks_for_its_text() {
        take.until(3);
        assertTrue(take.director().asksFirst(tool("escalate")));
        Ask.Choice whom = assertInstanceOf(Ask.Choice.class, take.view().ask());
        assertEquals(3, whom.options().size());
        take.director().askText(tool("message"), Id.id("cio"));
        Ask.Draft draft = assertInstanceOf(Ask.Draft.class, take.view().ask());
        assertEquals("message/cio", draft.id());
        assertEquals("To Adaeze Okonkwo, chief information officer", draft.to());
        take.director().dismiss();
        assertEquals(Ask.NOTHING, take.view().ask());
        assertFalse(take.director().asksFirst(tool("rerun")));
    }

    private Tool tool(String id) {
        return take.performance().scenario().tool(Id.id(id)).orElseThrow();
    }

    @Test
    void a_refusal_says_why() {
        take.until(3).use("read-line", "pool-stats");
        assertEquals(
                "Something else has to be opened first.", take.view().room().hint());
        assertTrue(take.feed().contains("Not possible: Point at a log line"));
    }

    @Test
    void after_the_meeting_tools_cost_hours_and_bring_what_is_known() {
        take.until(3).use("wrap-up").until(5);
        assertEquals("After the meeting", take.report().title());
        assertEquals("costs 3 h", take.report().tools().get(0).cost());
        assertTrue(take.report().tools().stream().noneMatch(tool -> tool.id().equals("report")));
        assertTrue(take.report().known().get(0).text().startsWith("The room is empty."));
        take.use("ask-engineering", "pool-graph");
        assertTrue(take.report().known().get(0).text().startsWith("The graphs agree"));
        assertTrue(take.report().known().stream()
                .anyMatch(news -> news.text().contains("forty-three requests waited thirty seconds")));
        assertEquals("Tuesday 17:32", take.report().due());
    }

    @Test
    void what_executives_write_after_the_meeting_is_read_there_with_its_hour() {
        Played other = new Played("transparent-escalation", "forty-eight-hours");
        for (int second = 200; second < 480; second += 4) {
            other.until(second).say("here is what it costs you", Label.STATE_IMPACT);
        }
        other.until(900);
        assertTrue(other.report().known().stream().noneMatch(news -> news.text().contains("halfway")));
        other.until(86_500);
        ReportView.News halfway = other.report().known().stream()
                .filter(news -> news.text().startsWith("Twenty-four hours: halfway."))
                .findFirst()
                .orElseThrow();
        assertEquals("Wednesday 10:00", halfway.when());
        assertTrue(halfway.waits());
    }

    @Test
    void an_empty_report_is_refused_with_its_reason() {
        take.until(3).use("wrap-up").until(5);
        take.accept(new Intent.Write(take.now(), Id.id("report"), Optional.empty(), " ", Meaning.NOTHING));
        assertTrue(take.report().known().get(0).text().startsWith("There was no text to send."));
    }

    private static List<String> marks(BoardroomView view) {
        return view.talk().said().runs().stream()
                .filter(run -> run.kind() != Marked.Kind.WORDS)
                .map(run -> run.words() + " = " + run.kind() + " " + run.name())
                .toList();
    }

    @Test
    void words_that_were_read_are_marked_and_named() {
        take.until(3).say("This has failed.", Label.ACKNOWLEDGE);
        assertEquals(List.of("This has failed. = MOVE acknowledge"), marks(take.view()));
        take.say("I am so sorry.", Label.APOLOGY);
        assertEquals(List.of("I am so sorry. = SIGNAL apology"), marks(take.view()));
        take.say("Perhaps your network.", Label.BLAME_CUSTOMER, 600);
        assertEquals(List.of(), marks(take.view()), "what does not count is not marked");
    }

    @Test
    void growing_words_are_marked_where_they_prove_something() {
        List<String> words = List.of("well", "it", "failed", "so", "let", "me", "look");
        take.until(3)
                .hearing(Earshot.quiet("Listening", Tone.GOOD, "")
                        .withGrowing(new Growing(
                                words,
                                Map.of(
                                        Label.ACKNOWLEDGE, new WordRange(1, 3),
                                        Label.NARRATE, new WordRange(2, 7)))));
        assertEquals(
                List.of("it = MOVE acknowledge", "failed = MOVE narrate", "so let me look = MOVE "),
                marks(take.view()));
        assertEquals("well it failed so let me look", take.view().talk().said().text());
    }

    private static Played without(Omission what) {
        Taste taste = new Taste(Appearance.USUAL, Locale.ENGLISH, Set.of(what), Bindings.USUAL);
        return new Played("graceful-recovery", "frozen-spinner", taste);
    }

    @Test
    void an_exam_marks_nothing_and_names_no_window() {
        Played exam = without(Omission.MARKS).until(3).say("This has failed.", Label.ACKNOWLEDGE);
        assertEquals(List.of(), marks(exam.view()));
        assertEquals(BoardroomView.Due.NOTHING, exam.view().due());
        assertEquals("This has failed.", exam.view().talk().said().text());
    }

    @Test
    void the_feed_of_an_exam_tells_what_words_brought_but_not_what_they_were_read_as() {
        Played usual = new Played("graceful-recovery", "frozen-spinner");
        usual.until(3).say("This has failed.", Label.ACKNOWLEDGE);
        Played exam = without(Omission.MARKS).until(3).say("This has failed.", Label.ACKNOWLEDGE);
        assertTrue(
                usual.feed().contains("You named the failure trust +5"),
                usual.feed().toString());
        assertEquals(
                usual.feed().stream()
                        .map(line -> line.replace("You named the failure", "You spoke"))
                        .toList(),
                exam.feed());
        assertEquals("You spoke", exam.view().room().last().because());
        exam.say("Well, well.", Label.ACKNOWLEDGE, 100);
        assertTrue(exam.feed().contains("You spoke"), "words that count for nothing look no different");
    }

    @Test
    void without_captions_a_line_is_not_written_but_its_speaker_is_named() {
        Played usual = new Played("graceful-recovery", "frozen-spinner");
        Played other = without(Omission.CAPTIONS);
        int second = 0;
        while (usual.view().talk().line().isEmpty() && second < 60) usual.until(++second);
        other.until(second);
        assertFalse(usual.view().talk().line().isEmpty(), "nobody has spoken");
        assertEquals("", other.view().talk().line());
        assertEquals(usual.view().talk().speaker(), other.view().talk().speaker());
        other.say("This has failed.", Label.ACKNOWLEDGE);
        assertEquals(List.of("This has failed. = MOVE acknowledge"), marks(other.view()));
    }

    @Test
    void the_window_that_closes_next_is_shown_until_its_step_is_done() {
        take.until(-5);
        assertEquals(BoardroomView.Due.NOTHING, take.view().due());
        take.until(2);
        assertEquals("Say that it failed", take.view().due().step());
        assertEquals("58 s", take.view().due().left());
        assertEquals("", take.view().due().hands());
        take.say("This has failed.", Label.ACKNOWLEDGE);
        assertEquals("Diagnose in front of the room", take.view().due().step());
    }

    @Test
    void hands_off_is_told_for_as_long_as_the_protocol_wants_it() {
        Played other = new Played("graceful-recovery", "frozen-spinner");
        assertEquals("", other.until(-5).view().due().hands());
        other.until(3);
        assertEquals(
                "Hands off: 7 s. Leave the mouse alone.", other.view().due().hands());
        assertEquals(Tone.WATCH, other.view().due().handsTone());
        assertEquals("", other.until(11).view().due().hands());
    }

    @Test
    void a_press_in_that_time_is_told_and_one_after_it_is_not() {
        Played early = new Played("graceful-recovery", "frozen-spinner").until(4);
        early.accept(new Intent.Click(early.now(), Id.id("demo"))).until(5);
        assertEquals(
                "Hands on: the mouse was pressed too early", early.view().due().hands());
        assertEquals(Tone.BAD, early.view().due().handsTone());
        assertEquals("", early.until(25).view().due().hands());
        Played late = new Played("graceful-recovery", "frozen-spinner").until(11);
        late.accept(new Intent.Click(late.now(), Id.id("demo"))).until(12);
        assertEquals("", late.view().due().hands());
    }

    @Test
    void a_tool_says_what_it_costs_whether_it_was_used_and_how_far_it_is() {
        take.until(3).use("open-logs");
        BoardroomView.Tool logs = tool(take.view(), "open-logs");
        assertEquals("about 2 s", logs.cost());
        assertEquals(new BoardroomView.Work(false, true, 0), logs.work());
        take.accept(new Intent.Advance(Moment.at(4_000)));
        take.until(4);
        assertEquals(500, tool(take.view(), "open-logs").work().done());
        assertEquals(
                new BoardroomView.Work(true, false, 0),
                tool(take.until(6).view(), "open-logs").work());
    }

    private static BoardroomView.Tool tool(BoardroomView view, String id) {
        return view.tools().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_hours_after_the_meeting_are_a_calendar() {
        take.until(800).use("wrap-up").until(802);
        ReportView.Calendar before = take.report().calendar();
        assertEquals("now", before.pins().get(1).name());
        assertEquals("Report within a day", before.deadlines().get(0).what());
        assertEquals("23 h 46 min left", before.deadlines().get(0).when());
        take.use("ask-engineering", "pool-graph");
        ReportView.Calendar after = take.report().calendar();
        assertEquals(before.pins().size() + 1, after.pins().size(), "a choice leaves a mark");
        assertTrue(nowOf(after) > nowOf(before), "no time has passed");
    }

    private static int nowOf(ReportView.Calendar calendar) {
        return calendar.pins().stream()
                .filter(pin -> pin.name().equals("now"))
                .mapToInt(ReportView.Pin::at)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_was_promised_stands_in_the_calendar_with_what_became_of_it() {
        take.until(3).say("You will hear from me within two minutes.", Label.COMMIT_TIMELINE);
        assertEquals(Tone.WATCH, promise(take).tone());
        assertTrue(promise(take).when().startsWith("due "), promise(take).when());
        take.until(200);
        assertEquals(Tone.BAD, promise(take).tone());
        assertTrue(promise(take).when().startsWith("broken, "), promise(take).when());
    }

    private static ReportView.Deadline promise(Played take) {
        return take.report().calendar().deadlines().stream()
                .filter(each -> each.what().contains("two minutes"))
                .findFirst()
                .orElseThrow();
    }
}
