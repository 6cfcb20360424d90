package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.ScreenUtils;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lwjgl.glfw.GLFW;
import poise.desktop.gear.Effort;
import poise.desktop.gear.GameWindow;
import poise.desktop.gear.PlainBrush;
import poise.desktop.gear.Wishes;
import poise.desktop.look.Palette;
import poise.desktop.stage.view.BoardroomView;

/** What a frame of the meeting costs, beside an empty window's and beside the whole stage painted into the window. */
@Tag("bench")
class FrameBench {

    private static final int WARM_UP = Integer.getInteger("warm", 100);
    private static final int FRAMES = Integer.getInteger("frames", 30);
    private static final int ROUNDS = 5;

    private final GameWindow window = GameWindow.open();
    private final BoardroomScene scene = new BoardroomScene(Meetings.meeting(), Wishes.ignored(BoardroomWishes.class));
    private final BoardroomView[] seconds = {Meetings.meeting(), Meetings.later()};
    private int frames;
    private double empty;
    private double whole;

    @Test
    void a_frame_costs_what_has_changed() {
        window.show(scene, 1280, 720);
        System.out.println("Frames of the meeting at 1280x720, processor time of all threads, medians of " + ROUNDS
                + " rounds of " + FRAMES + ":");
        System.out.println("| frame | ms | of a whole one | of an empty window's | bytes |");
        System.out.println("|---|---|---|---|---|");
        window.tell(stage -> empty = measure("an empty window", () -> ScreenUtils.clear(Palette.GROUND)));
        window.tell(this::paintWhole);
        window.tell(stage -> measure("nothing has changed", this::draw));
        window.tell(stage -> measure("a second has passed", () -> {
            scene.show(seconds[frames++ % 2]);
            draw();
        }));
        window.tell(this::type);
        window.tell(stage -> measure("everything is built and painted anew", () -> {
            window.game().show(scene);
            draw();
        }));
    }

    private void paintWhole(Stage stage) {
        PlainBrush brush = new PlainBrush(stage);
        whole = measure("the whole stage painted into the window, nothing kept", brush::paint);
        brush.dispose();
    }

    private void type(Stage stage) {
        stage.setKeyboardFocus(stage.getRoot().findActor("answer"));
        measure("a letter is typed", () -> {
            stage.keyTyped(frames++ % 40 < 20 ? 'a' : '\b');
            draw();
        });
        stage.setKeyboardFocus(null);
    }

    private void draw() {
        window.game().draw();
    }

    private double measure(String what, Runnable frame) {
        Runnable whole = () -> {
            frame.run();
            GLFW.glfwSwapBuffers(GLFW.glfwGetCurrentContext());
        };
        Effort.of(whole, WARM_UP);
        Effort[] rounds = new Effort[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) rounds[i] = Effort.of(whole, FRAMES);
        double[] millis =
                Arrays.stream(rounds).mapToDouble(Effort::millis).sorted().toArray();
        long[] bytes = Arrays.stream(rounds).mapToLong(Effort::bytes).sorted().toArray();
        report(what, millis[ROUNDS / 2] / FRAMES, bytes[ROUNDS / 2] / FRAMES);
        return millis[ROUNDS / 2] / FRAMES;
    }

    private void report(String what, double millis, long bytes) {
        System.out.printf(
                "| %s | %.2f | %.2f | %.1f | %d |%n",
                what, millis, whole == 0 ? 0 : millis / whole, empty == 0 ? 1 : millis / empty, bytes);
    }
}
