package poise.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.ui.TextArea;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import poise.desktop.gear.Bounds;
import poise.desktop.gear.GameWindow;
import poise.desktop.gear.Wishes;
import poise.desktop.look.Tone;
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

    @Test
    void the_keyboard_alone_puts_a_sentence_right_and_comes_back_to_it() {
        shown().key(Keys.TAB, Keys.RIGHT, Keys.ENTER);
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
        assertEquals(List.of("lobby"), wishes);
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
                notice)));
        window.frame();
        assertTrue(isThere("leaf-delivery"), "another leaf was opened");
        assertNull(window.ask(stage -> stage.getRoot().findActor("leaf-steps")));
    }
}
