package poise.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.TextArea;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poise.desktop.gear.Bounds;
import poise.desktop.gear.GameWindow;
import poise.desktop.gear.Wishes;
import poise.desktop.stage.view.Ask;
import poise.desktop.stage.view.MicrophoneView;

class WindowTest {

    private static final Path XDOTOOL = Path.of("/usr/bin/xdotool");

    private final List<String> wishes = new CopyOnWriteArrayList<>();
    private final GameWindow window = GameWindow.open();

    @Test
    void resizing_keeps_what_was_typed_and_where() {
        window.show(new ReportScene(Samples.report(), Wishes.noting(ReportWishes.class, wishes)), 1280, 720);
        window.click("section-cause").type("The pool was used up");
        for (int width : new int[] {1024, 1600, 2560, 1280}) {
            window.resize(width, width == 1024 ? 768 : width * 9 / 16);
            assertEquals(List.of(), window.ask(Bounds::problems));
        }
        window.resize(1920, 1080).type(".").picture("report-1920x1080");
        assertEquals("section-cause", window.focus());
        assertEquals("The pool was used up.", window.at("section-cause", TextArea.class, TextArea::getText));
    }

    @Test
    void a_report_is_sent_by_section() {
        window.show(new ReportScene(Samples.report(), Wishes.noting(ReportWishes.class, wishes)), 1280, 720);
        window.click("section-resolution").type("Raised to 40").click("send");
        assertEquals(List.of("send[{cause=, resolution=Raised to 40, prevention=}]"), wishes);
    }

    @Test
    void a_setting_is_changed_by_button_or_enter() {
        meeting(new BoardroomScene(
                Meetings.meeting(Meetings.settings(), Ask.NOTHING), Wishes.noting(BoardroomWishes.class, wishes)));
        window.click("set-pool.max").type("0").click("apply-pool.max").click("press-restart");
        assertEquals(List.of("set[pool.max, 100]", "press[restart]"), wishes);
    }

    @Test
    void a_line_of_the_log_is_pointed_at() {
        meeting(new BoardroomScene(
                Meetings.meeting(Meetings.log(), Ask.NOTHING), Wishes.noting(BoardroomWishes.class, wishes)));
        window.click("log-l3").click("tab-settings").click("leave");
        assertEquals(List.of("pointAt[l3]", "open[settings]", "leave"), wishes);
    }

    @Test
    void a_half_typed_line_survives_what_happens_meanwhile() {
        var scene = new BoardroomScene(Meetings.meeting(), Wishes.ignored(BoardroomWishes.class));
        meeting(scene);
        window.click("answer").type("I am look");
        window.tell(stage -> scene.show(Meetings.meeting(Meetings.log(), Ask.NOTHING)));
        window.type("ing");
        assertEquals("I am looking", window.at("answer", TextField.class, TextField::getText));
    }

    @Test
    void a_click_is_not_lost_when_the_view_changes_between_press_and_release() {
        var scene = new BoardroomScene(Meetings.meeting(), Wishes.noting(BoardroomWishes.class, wishes));
        meeting(scene);
        window.press("leave");
        window.tell(stage -> scene.show(Meetings.later()));
        window.frame().release("leave");
        assertEquals(List.of("leave"), wishes);
        window.until(() -> window.ask(WindowTest::words).contains("10:47"), "the clock stood still");
    }

    @Test
    void a_click_in_a_scene_without_parts_is_not_lost_either() {
        var scene = new MicrophoneScene(Samples.microphone(), Wishes.noting(MicrophoneWishes.class, wishes));
        window.show(scene, 1280, 720).press("continue");
        window.tell(stage -> scene.show(Samples.deaf()));
        window.frame().release("continue");
        assertEquals(List.of("goOn"), wishes);
        window.until(() -> window.ask(WindowTest::words).contains("No microphone was found"), "the state stood still");
    }

    @Test
    void a_wish_may_change_the_scene_at_once() {
        var debrief = new DebriefScene(Debriefs.full(), Wishes.ignored(DebriefWishes.class));
        InvocationHandler change = (self, wish, arguments) -> {
            if (!Wishes.NOISE.contains(wish.getName())) window.game().show(debrief);
            return null;
        };
        Class<?>[] kinds = {BoardroomWishes.class};
        var wish = (BoardroomWishes) Proxy.newProxyInstance(BoardroomWishes.class.getClassLoader(), kinds, change);
        for (List<Integer> keys : List.of(List.<Integer>of(), List.of(Keys.NUM_1), List.of(Keys.ESCAPE))) {
            meeting(new BoardroomScene(Meetings.meeting(), wish));
            if (keys.isEmpty()) window.click("tool-logs");
            keys.forEach(window::key);
            assertTrue(window.ask(WindowTest::words).contains("Step by step"), "the debrief is not on");
        }
    }

    @Test
    void every_press_is_noticed_with_its_place_and_a_line_while_it_is_typed() {
        List<String> noise = new ArrayList<>();
        InvocationHandler noting = (self, wish, arguments) -> {
            if (Wishes.NOISE.contains(wish.getName())) noise.add(wish.getName() + ":" + arguments[0]);
            return null;
        };
        Class<?>[] kinds = {BoardroomWishes.class};
        var wish = (BoardroomWishes) Proxy.newProxyInstance(BoardroomWishes.class.getClassLoader(), kinds, noting);
        meeting(new BoardroomScene(Meetings.meeting(), wish));
        window.click("tool-logs").click("trace").click("answer").type("So").key(Keys.ESCAPE);
        assertEquals(
                List.of("click:tool-logs", "click:trace", "click:answer", "typing:S", "typing:So", "typing:"), noise);
    }

    @Test
    void the_log_stays_where_it_was_scrolled_to() {
        var scene = new BoardroomScene(Meetings.crowded(0), Wishes.ignored(BoardroomWishes.class));
        meeting(scene);
        window.tell(stage -> stage.getRoot().<ScrollPane>findActor("log").setScrollY(300));
        window.tell(stage -> scene.show(Meetings.crowded(1)));
        assertEquals(300f, window.at("log", ScrollPane.class, ScrollPane::getScrollY));
    }

    /** Every word that is shown. */
    private static String words(Stage stage) {
        var words = new StringBuilder();
        gather(stage.getRoot(), words);
        return words.toString();
    }

    private static void gather(Actor actor, StringBuilder words) {
        if (actor instanceof Label label) words.append(label.getText()).append('\n');
        if (actor instanceof Group group) group.getChildren().forEach(child -> gather(child, words));
    }

    @Test
    void the_level_moves_without_building_the_scene_anew() {
        var scene = new MicrophoneScene(Samples.microphone(), Wishes.ignored(MicrophoneWishes.class));
        window.show(scene, 1280, 720);
        Actor before = window.at("continue", Actor.class, actor -> actor);
        MicrophoneView view = Samples.microphone();
        window.tell(stage -> scene.show(new MicrophoneView(
                view.state(), view.tone(), 10, view.line(), view.heard(), view.devices(), view.chosen())));
        assertSame(before, window.at("continue", Actor.class, actor -> actor));
    }

    @Test
    void frames_are_drawn_only_when_asked_for() {
        boolean always = window.ask(stage -> Gdx.graphics.isContinuousRendering());
        assertFalse(always);
    }

    @ParameterizedTest
    @CsvSource({
        "1280,720,1.0",
        "1024,768,0.8",
        "1281,721,1.0",
        "1920,1080,1.5",
        "2560,1440,2.0",
        "5120,2880,3.0",
        "640,480,0.8"
    })
    void letters_are_drawn_at_least_as_fine_as_the_window(int width, int height, float density) {
        assertEquals(density, Density.of(width, height));
    }

    @Test
    void real_keys_arrive_as_injected_ones_do() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(XDOTOOL), "xdotool is missing: install the Debian package xdotool");
        window.show(new LobbyScene(Samples.lobby(), Wishes.noting(LobbyWishes.class, wishes)), 1280, 720);
        var xdotool = new ProcessBuilder(
                        XDOTOOL.toString(), "search", "--name", "^Poise$", "windowfocus", "--sync", "key", "2")
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD);
        xdotool.environment().put("DISPLAY", window.display());
        assertEquals(0, xdotool.start().waitFor());
        window.until(() -> !wishes.isEmpty(), "no real key arrived");
        assertEquals(List.of("play[silent-upgrade]"), wishes);
    }

    @Test
    void without_a_display_there_is_a_sentence_and_no_stack_trace() throws IOException, InterruptedException {
        var java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "poise.desktop.gear.Doorman");
        java.environment().keySet().removeIf(name -> name.endsWith("DISPLAY"));
        Process doorman = java.redirectErrorStream(true).start();
        // Newer JDKs warn on their own account of what libraries do.
        String said = new String(doorman.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("WARNING: "))
                .collect(Collectors.joining("\n"));
        assertEquals(0, doorman.waitFor(), said);
        assertTrue(said.strip().startsWith("Poise cannot open a window here; play at the terminal"), said);
        assertEquals(1, said.strip().lines().count(), said);
    }

    private void meeting(BoardroomScene scene) {
        window.show(scene, 1280, 720);
    }
}
