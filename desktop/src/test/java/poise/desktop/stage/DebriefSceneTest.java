package poise.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import poise.desktop.gear.Bounds;
import poise.desktop.gear.GameWindow;
import poise.desktop.gear.Wishes;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Timeline;
import poise.desktop.stage.view.DebriefView;

class DebriefSceneTest {

    private final List<String> wishes = new CopyOnWriteArrayList<>();
    private final GameWindow window = GameWindow.open();
    private final DebriefScene scene = new DebriefScene(Debriefs.full(), Wishes.noting(DebriefWishes.class, wishes));

    private GameWindow shown() {
        return window.show(scene, 1280, 720);
    }

    /** The debrief with what happened opened, as by a click. */
    private GameWindow said() {
        shown().click("leaf-of-said");
        window.until(() -> isThere("correct-1"), "the leaf was not turned");
        return window;
    }

    private boolean isThere(String name) {
        return window.ask(stage -> stage.getRoot().findActor(name) != null);
    }

    static List<Samples.Sample> debriefs() {
        return Samples.all().stream()
                .filter(sample -> sample.name().startsWith("debrief"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("debriefs")
    void every_leaf_keeps_its_bounds_in_a_large_window(Samples.Sample sample) {
        window.show(sample.scene(), 1920, 1080).picture(sample.name() + "-1920x1080");
        assertEquals(List.of(), window.ask(Bounds::problems));
    }

    @Test
    void a_sentence_is_put_right_by_its_pencil() {
        said().click("correct-1");
        assertEquals("correction", window.focus());
        assertEquals(
                "This is not what should happen. Let me find out why, here with you.",
                window.at("correction", TextArea.class, TextArea::getText));
        window.type(" Now.").click("judge");
        assertEquals(
                List.of("correct[1, This is not what should happen. Let me find out why, here with you. Now.]"),
                wishes);
        window.until(() -> !isThere("correction"), "the layer is still there");
    }

    /** The debrief with the needle at the keyboard. */
    private GameWindow atTheNeedle() {
        return shown().key(Keys.TAB);
    }

    private int needle() {
        return window.at("timeline", Timeline.class, Timeline::still);
    }

    @Test
    void the_needle_goes_from_stop_to_stop_by_arrows_and_leaves_out_what_is_none() {
        atTheNeedle();
        assertEquals(1, needle(), "it does not begin at the crash");
        window.key(Keys.RIGHT);
        assertEquals("timeline", window.focus());
        assertEquals(2, needle());
        window.key(Keys.RIGHT);
        assertEquals(4, needle());
        window.key(Keys.LEFT);
        assertEquals(2, needle());
        window.key(Keys.END);
        assertEquals(7, needle());
        window.key(Keys.RIGHT, Keys.HOME);
        assertEquals(0, needle());
        window.key(Keys.LEFT, Keys.PAGE_DOWN);
        assertEquals(4, needle());
    }

    @Test
    void a_moment_shows_what_was_said_who_sat_there_and_lights_its_findings() {
        shown().click("side-of-room").tell(stage -> stage.setKeyboardFocus(null));
        window.key(Keys.TAB);
        assertTrue(isThere("side-room") && !isThere("side-moment"), "the room is not read first");
        int before = window.colourBeside("finding-1");
        window.key(Keys.RIGHT).picture("debrief-scrubbed-1280x720");
        assertTrue(isThere("side-moment"), "the moment is not shown");
        assertTrue(words().contains("0:09 – 0:14"), () -> words().toString());
        assertTrue(words().contains("Maren Holt"));
        assertTrue(before != window.colourBeside("finding-1"), "the finding does not stand out");
        assertEquals("timeline", window.focus());
        assertEquals(List.of(), window.ask(Bounds::problems));
    }

    private List<String> words() {
        return window.ask(stage -> {
            List<String> words = new ArrayList<>();
            gather(stage.getRoot(), words);
            return words;
        });
    }

    private static void gather(Actor actor, List<String> words) {
        if (actor instanceof Label label) words.add(label.getText().toString());
        if (actor instanceof Group group) group.getChildren().forEach(child -> gather(child, words));
    }

    @Test
    void the_mouse_drags_the_needle_to_where_it_is() {
        shown().click("timeline");
        assertEquals(6, needle());
        assertEquals("timeline", window.focus());
        window.press("timeline").dragTo("timeline", 0);
        assertEquals(0, needle());
        window.dragTo("timeline", 1).release("timeline");
        assertEquals(7, needle());
    }

    @Test
    void a_finding_moves_the_needle_to_where_it_was_proved() {
        shown().click("finding-2");
        assertEquals(4, needle());
        assertTrue(words().contains("0:58 – 1:04"), () -> words().toString());
        while (!window.focus().equals("finding-1")) window.key(Keys.TAB);
        window.key(Keys.ENTER);
        assertEquals(2, needle());
        assertEquals("finding-1", window.focus());
    }

    @Test
    void a_failure_mode_moves_the_needle_to_where_it_was_seen() {
        shown().click("mode-1");
        assertEquals(4, needle());
        window.click("side-of-room");
        window.until(() -> isThere("side-room"), "the page was not turned");
    }

    @Test
    void the_keyboard_alone_puts_a_sentence_right_and_comes_back_to_it() {
        shown().key(Keys.TAB, Keys.TAB, Keys.DOWN, Keys.ENTER);
        while (!window.focus().equals("correct-3")) window.key(Keys.TAB);
        window.key(Keys.ENTER).type("x").key(Keys.TAB, Keys.TAB, Keys.ENTER);
        assertEquals(1, wishes.size());
        assertTrue(wishes.get(0).startsWith("correct[3, All ten"), wishes::toString);
        assertTrue(wishes.get(0).endsWith("looked at.x]"), wishes::toString);
        assertEquals("correct-3", window.focus());
    }

    @Test
    void what_was_heard_can_be_restored() {
        said().click("correct-2").click("restore");
        assertEquals(List.of("correct[2, this would be your network we see that a lot]"), wishes);
    }

    @Test
    void only_a_corrected_sentence_can_be_restored() {
        said().click("correct-1");
        assertTrue(!isThere("restore"), "nothing was corrected");
    }

    @Test
    void a_question_leads_to_its_sentence_and_a_letter_cannot_be_corrected() {
        shown();
        assertTrue(!isThere("question-2"), "a letter can be corrected");
        while (!window.focus().equals("question-1")) window.key(Keys.TAB);
        window.key(Keys.ENTER);
        assertTrue(window.at("correction", TextArea.class, TextArea::getText).startsWith("All ten"));
    }

    @Test
    void escape_ends_typing_then_closes_the_layer_then_leaves() {
        said().click("correct-1").key(Keys.ESCAPE);
        assertTrue(isThere("correction"), "typing was not ended first");
        window.key(Keys.ESCAPE);
        window.until(() -> !isThere("correction"), "the layer is still there");
        assertEquals(List.of(), wishes);
        window.key(Keys.ESCAPE);
        assertEquals(List.of("back"), wishes);
    }

    @Test
    void a_debrief_judged_anew_opens_at_the_same_leaf() {
        shown().click("leaf-of-delivery");
        window.until(() -> isThere("leaf-delivery"), "the leaf was not turned");
        DebriefView full = Debriefs.full();
        DebriefView.Notice notice = new DebriefView.Notice(Tone.BAD, "The correction is not kept.");
        window.tell(stage -> scene.show(new DebriefView(
                full.scenario(),
                full.verdict(),
                full.score(),
                full.timeline(),
                full.findings(),
                full.modes(),
                full.questions(),
                full.measures(),
                full.notes(),
                full.next(),
                full.record(),
                full.comparison(),
                notice,
                full.way())));
        window.frame();
        assertTrue(isThere("leaf-delivery"), "another leaf was opened");
        assertNull(window.ask(stage -> stage.getRoot().findActor("leaf-steps")));
    }
}
