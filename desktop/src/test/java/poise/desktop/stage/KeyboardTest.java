package poise.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import poise.desktop.gear.GameWindow;
import poise.desktop.gear.Wishes;
import poise.desktop.stage.kit.Bindings;
import poise.desktop.stage.kit.Travel;
import poise.desktop.stage.view.Ask;
import poise.desktop.stage.view.BoardroomView;
import poise.desktop.stage.view.LobbyView;

class KeyboardTest {

    private final List<String> wishes = new ArrayList<>();
    private final GameWindow window = GameWindow.open();

    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_tab_key_reaches_everything_and_comes_round(Samples.Sample sample) {
        window.show(sample.scene(), 1280, 720);
        window.tell(stage -> stage.setKeyboardFocus(null));
        List<String> stops = window.ask(KeyboardTest::stops);
        assertEquals(stops, window.visited(Keys.TAB, stops.size()));
        assertEquals(stops.get(0), window.key(Keys.TAB).focus());
        assertEquals(
                stops.get(stops.size() - 1),
                window.keyWith(Keys.SHIFT_LEFT, Keys.TAB).focus());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everything_that_can_be_reached_has_a_name_of_its_own(Samples.Sample sample) {
        window.show(sample.scene(), 1280, 720);
        List<String> stops = window.ask(KeyboardTest::stops);
        assertFalse(stops.isEmpty());
        assertEquals(stops.size(), new HashSet<>(stops).size(), stops.toString());
    }

    private static List<String> stops(Stage stage) {
        return new Travel(stage, Bindings.USUAL)
                .stops().stream().map(Actor::getName).toList();
    }

    @Test
    void what_has_the_focus_looks_different() {
        window.show(new BriefingScene(Samples.briefing(), Wishes.ignored(BriefingWishes.class)), 1280, 720);
        int before = window.colourBeside("begin");
        window.key(Keys.TAB, Keys.TAB);
        assertEquals("begin", window.focus());
        window.picture("briefing-focus");
        assertTrue(before != window.colourBeside("begin"), "the focus ring cannot be seen");
    }

    @Test
    void arrows_move_and_enter_presses() {
        window.show(new LobbyScene(Samples.lobby(), noted(LobbyWishes.class)), 1280, 720);
        window.tell(stage -> stage.setKeyboardFocus(stage.getRoot().findActor("filter-level-4")));
        window.key(Keys.DOWN, Keys.ENTER, Keys.RIGHT, Keys.SPACE, Keys.UP);
        assertEquals(List.of("play[pool-exhaustion]", "play[silent-upgrade]"), wishes);
        assertEquals("play-pool-exhaustion", window.focus());
    }

    @Test
    void rooms_are_sifted_by_keys_and_digits_choose_among_those_that_are_left() {
        window.show(new LobbyScene(Samples.lobby(), noted(LobbyWishes.class)), 1280, 720);
        window.key(Keys.NUM_2);
        while (!window.focus().equals("filter-protocol-1")) window.key(Keys.TAB);
        window.key(Keys.ENTER, Keys.NUM_1, Keys.NUM_2);
        assertEquals("filter-protocol-1", window.focus());
        window.key(Keys.ENTER, Keys.NUM_1);
        assertEquals(List.of("play[silent-upgrade]", "play[silent-upgrade]", "play[pool-exhaustion]"), wishes);
    }

    @Test
    void where_to_begin_is_the_first_thing_that_the_keyboard_reaches() {
        LobbyView lobby = Samples.fullLobby();
        window.show(new LobbyScene(lobby, noted(LobbyWishes.class)), 1280, 720);
        window.key(Keys.TAB, Keys.ENTER);
        assertEquals(List.of("play[" + lobby.hero().id() + "]"), wishes);
    }

    @Test
    void a_take_of_the_history_is_opened_by_keys_and_one_that_cannot_be_told_is_passed_over() {
        window.show(new HistoryScene(Histories.full(), noted(HistoryWishes.class)), 1280, 720);
        while (!window.focus().equals("filter-room-2")) window.key(Keys.TAB);
        window.key(Keys.ENTER);
        while (!window.focus().equals("take-2")) window.key(Keys.TAB);
        window.key(Keys.ENTER, Keys.TAB, Keys.ENTER, Keys.ESCAPE);
        assertEquals(List.of("filter[room-2]", "open[take-2]", "open[take-4]", "lobby"), wishes);
    }

    @Test
    void digits_choose_tools() {
        meeting(Ask.NOTHING);
        window.key(Keys.NUM_1, Keys.NUM_5, Keys.NUMPAD_8);
        assertEquals(List.of("use[logs]", "use[escalate]", "use[pause]"), wishes);
    }

    @Test
    void a_tool_that_must_wait_cannot_be_chosen() {
        meeting(Ask.NOTHING);
        window.key(Keys.NUM_6).click("tool-pivot");
        assertEquals(List.of(), wishes);
    }

    @Test
    void while_typing_digits_are_letters_and_control_makes_them_tools() {
        meeting(Ask.NOTHING);
        window.click("answer").key(Keys.NUM_3).type("3");
        assertEquals(List.of(), wishes);
        window.keyWith(Keys.CONTROL_LEFT, Keys.NUM_3);
        assertEquals(List.of("use[rerun]"), wishes);
        assertEquals("3", window.at("answer", TextField.class, TextField::getText));
    }

    @Test
    void a_typed_line_is_said_on_enter_and_the_field_is_ready_for_the_next() {
        meeting(Ask.NOTHING);
        window.click("answer").type("I see the failure, and I own it.").key(Keys.ENTER);
        assertEquals(List.of("say[I see the failure, and I own it.]"), wishes);
        window.type(" ").key(Keys.ENTER);
        assertEquals(1, wishes.size(), "an empty line was said");
        assertEquals("answer", window.focus());
    }

    @Test
    void a_question_takes_the_keyboard_and_gives_it_back() {
        BoardroomScene scene = meeting(Ask.NOTHING);
        window.click("answer").type("One mom");
        show(scene, Meetings.escalation());
        assertEquals("option-ticket", window.focus());
        window.key(Keys.NUM_2);
        assertEquals(List.of("choose[escalate, oncall]"), wishes);
        show(scene, Ask.NOTHING);
        assertEquals("answer", window.focus());
        assertEquals("One mom", window.at("answer", TextField.class, TextField::getText));
    }

    @Test
    void escape_dismisses_a_question_and_otherwise_wants_to_leave() {
        BoardroomScene scene = meeting(Ask.NOTHING);
        show(scene, Meetings.escalation());
        window.key(Keys.ESCAPE);
        show(scene, Ask.NOTHING);
        window.key(Keys.ESCAPE);
        assertEquals(List.of("dismiss", "leave"), wishes);
    }

    @Test
    void escape_ends_typing_before_it_means_anything_else() {
        meeting(Ask.NOTHING);
        window.click("answer").key(Keys.ESCAPE);
        assertEquals(List.of(), wishes);
        assertEquals("", window.focus());
    }

    @Test
    void zero_is_the_key_of_the_tenth_tool_and_the_rest_are_reached_by_tab() {
        window.show(new BoardroomScene(Meetings.crowded(0), noted(BoardroomWishes.class)), 1280, 720);
        window.key(Keys.NUM_0, Keys.NUMPAD_0);
        assertEquals(List.of("use[t9]", "use[t9]"), wishes);
    }

    @Test
    void what_is_only_read_scrolls_by_keys() {
        window.show(new DebriefScene(Debriefs.full(), Wishes.ignored(DebriefWishes.class)), 1280, 720);
        window.click("leaf-of-delivery");
        while (!window.focus().equals("leaf-delivery")) window.key(Keys.TAB);
        scrolls("leaf-delivery");
    }

    @Test
    void what_is_read_around_a_button_scrolls_by_whole_pages() {
        window.show(new DebriefScene(Debriefs.full(), Wishes.ignored(DebriefWishes.class)), 1280, 720);
        while (!window.focus().equals("question-1")) window.key(Keys.TAB);
        scrolls("side-room");
        assertEquals("question-1", window.focus());
    }

    private void scrolls(String pane) {
        window.key(Keys.END);
        boolean atTheEnd = window.at(pane, ScrollPane.class, each -> each.getScrollPercentY() == 1);
        assertTrue(atTheEnd, "End did not scroll to the end");
        window.picture("debrief-scrolled-" + pane).key(Keys.HOME);
        assertEquals(0f, window.at(pane, ScrollPane.class, ScrollPane::getScrollY));
        window.key(Keys.PAGE_DOWN);
        assertTrue(window.at(pane, ScrollPane.class, ScrollPane::getScrollY) > 0);
    }

    @Test
    void a_message_is_written_over_lines_and_sent() {
        BoardroomScene scene = meeting(Ask.NOTHING);
        show(scene, Meetings.message());
        window.type("Pool\nexhausted").key(Keys.TAB, Keys.TAB, Keys.TAB, Keys.ENTER);
        assertEquals(List.of("send[message, Pool\nexhausted]"), wishes);
    }

    private BoardroomScene meeting(Ask ask) {
        BoardroomView view = Meetings.meeting(Meetings.crash(), ask);
        var scene = new BoardroomScene(view, noted(BoardroomWishes.class));
        window.show(scene, 1280, 720);
        return scene;
    }

    private void show(BoardroomScene scene, Ask ask) {
        window.tell(stage -> scene.show(Meetings.meeting(Meetings.crash(), ask)));
        window.frame();
    }

    private <W> W noted(Class<W> kind) {
        return Wishes.noting(kind, wishes);
    }
}
