package poise.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import poise.desktop.gear.GameWindow;
import poise.desktop.gear.Wishes;
import poise.desktop.stage.kit.Editor;
import poise.desktop.stage.kit.Scroller;
import poise.desktop.stage.view.Ask;

/** How a report and a message are written. */
class WritingTest {

    private static final String CAUSE = "section-cause";

    private final List<String> wishes = new ArrayList<>();
    private final GameWindow window = GameWindow.open();
    private final ReportScene report = new ReportScene(Samples.report(), Wishes.noting(ReportWishes.class, wishes));

    @BeforeEach
    void a_report_is_begun() {
        window.show(report, 1280, 720).click(CAUSE);
    }

    private String text(String name) {
        return window.at(name, Editor.class, Editor::getText);
    }

    private void with(int held, int key) {
        window.keyWith(held, key);
    }

    @Test
    void what_was_typed_is_taken_back_by_the_word_and_made_again() {
        window.type("The pool was full");
        with(Keys.CONTROL_LEFT, Keys.Z);
        assertEquals("The pool was ", text(CAUSE));
        with(Keys.CONTROL_LEFT, Keys.Z);
        with(Keys.CONTROL_LEFT, Keys.Z);
        assertEquals("The pool ", text(CAUSE));
        window.tell(stage -> stage.keyDown(Keys.SHIFT_LEFT));
        with(Keys.CONTROL_LEFT, Keys.Z);
        window.tell(stage -> stage.keyUp(Keys.SHIFT_LEFT));
        with(Keys.CONTROL_LEFT, Keys.Y);
        assertEquals("The pool was ", text(CAUSE));
    }

    @Test
    void a_word_is_taken_away_at_once_and_comes_back_at_once() {
        window.type("The pool was full");
        with(Keys.CONTROL_LEFT, Keys.BACKSPACE);
        assertEquals("The pool was ", text(CAUSE));
        window.key(Keys.HOME);
        with(Keys.CONTROL_LEFT, Keys.FORWARD_DEL);
        assertEquals(" pool was ", text(CAUSE));
        with(Keys.CONTROL_LEFT, Keys.Z);
        with(Keys.CONTROL_LEFT, Keys.Z);
        assertEquals("The pool was full", text(CAUSE));
    }

    @Test
    void words_are_counted_as_they_are_written() {
        window.type("The pool\nwas full ");
        assertEquals(4, window.at(CAUSE, Editor.class, Editor::words));
    }

    @Test
    void a_long_text_scrolls_and_the_caret_stays_in_sight() {
        for (int line = 1; line < 16; line++) window.write("Line " + line + "\n");
        boolean atTheEnd =
                window.at("page-" + CAUSE, Scroller.class, pane -> pane.isScrollY() && pane.getScrollPercentY() > 0.9f);
        assertTrue(atTheEnd, "the last line is out of sight");
        window.picture("report-long-1280x720");
    }

    @Test
    void a_report_that_was_begun_outlasts_a_window_of_another_size() {
        window.type("The pool held ten connections.").resize(1024, 768);
        assertEquals("The pool held ten connections.", text(CAUSE));
        assertEquals(CAUSE, window.focus());
        window.type(" All").resize(1280, 720);
        assertEquals("The pool held ten connections. All", text(CAUSE));
    }

    @Test
    void dictated_sentences_stand_where_the_caret_is_and_can_be_taken_back() {
        window.type("First. Last.");
        window.at(CAUSE, Editor.class, editor -> {
            editor.setCursorPosition("First.".length());
            return true;
        });
        window.tell(stage -> report.write("The pool was full."));
        assertEquals("First. The pool was full. Last.", text(CAUSE));
        with(Keys.CONTROL_LEFT, Keys.Z);
        assertEquals("First. Last.", text(CAUSE));
    }

    @Test
    void dictated_sentences_go_to_the_page_that_was_written_on_last() {
        window.click("section-prevention").click("dictate");
        window.tell(stage -> report.write("An alarm at eighty percent."));
        assertEquals("An alarm at eighty percent.", text("section-prevention"));
        assertEquals("", text(CAUSE));
        assertEquals(List.of("dictate[false]"), wishes);
    }

    @Test
    void a_key_turns_dictation_off_and_on() {
        with(Keys.CONTROL_LEFT, Keys.D);
        assertEquals(List.of("dictate[false]"), wishes);
    }

    @Test
    void a_message_that_was_put_aside_is_there_again() {
        var room = new BoardroomScene(
                Meetings.meeting(Meetings.crash(), Meetings.message()), Wishes.noting(BoardroomWishes.class, wishes));
        window.show(room, 1280, 720).click("draft").type("The export is");
        asking(room, Ask.NOTHING);
        window.resize(1024, 768);
        asking(room, Meetings.message());
        assertEquals("The export is", text("draft"));
        window.click("send");
        assertEquals(List.of("send[message, The export is]"), wishes);
        asking(room, Ask.NOTHING);
        window.until(() -> window.ask(stage -> stage.getRoot().findActor("draft") == null), "it was not put away");
        asking(room, Meetings.message());
        assertEquals("", text("draft"));
    }

    private void asking(BoardroomScene room, Ask ask) {
        window.tell(stage -> room.show(Meetings.meeting(Meetings.crash(), ask)));
        window.frame();
    }
}
