package poise.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.InputProcessor;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.ScreenUtils;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import poise.desktop.gear.GameWindow;
import poise.desktop.gear.PlainBrush;
import poise.desktop.gear.Wishes;
import poise.desktop.look.Palette;
import poise.desktop.stage.view.Ask;
import poise.desktop.stage.view.BoardroomView;

/** What is kept from the pictures before must never be seen where it is no longer so. */
class CanvasTest {

    /** What a software renderer rounds differently when it paints only a part of a quad. */
    private static final int SHADE = 1;

    /** Sums of colours may be rounded differently where nothing is blended. */
    private static final int SHADES = 2;

    /** Edges that fall on the very middle of a pixel may take it or leave it. */
    private static final int HAIRS = 100;

    private static final int STEPS = 24;
    private static final Set<String> LIVELY =
            Set.of("lobby-full", "boardroom-crowded", "boardroom-choice", "microphone", "report", "debrief-correcting");
    private static final int[] KEYS = {
        Keys.TAB, Keys.DOWN, Keys.UP, Keys.PAGE_DOWN, Keys.PAGE_UP, Keys.END, Keys.HOME, Keys.NUM_2, Keys.ESCAPE
    };

    private final GameWindow window = GameWindow.open();
    private final PlainBrush brush = window.ask(PlainBrush::new);

    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_scene_is_painted_as_the_library_paints_it(Samples.Sample sample) {
        window.show(sample.scene(), 1280, 720);
        window.tell(this::compare);
    }

    @Test
    void after_any_views_and_inputs_the_window_shows_what_is() {
        List<BoardroomView> views = List.of(
                Meetings.meeting(),
                Meetings.later(),
                Meetings.crowded(0),
                Meetings.crowded(40),
                Meetings.meeting(Meetings.log(), Ask.NOTHING),
                Meetings.meeting(Meetings.settings(), Ask.NOTHING),
                Meetings.meeting(Meetings.report(), Meetings.message()),
                Meetings.meeting(Meetings.crash(), Meetings.escalation()));
        var scene = new BoardroomScene(views.get(0), Wishes.ignored(BoardroomWishes.class));
        window.show(scene, 1280, 720);
        play(7, chance -> scene.show(views.get(chance.nextInt(views.size()))));
    }

    static List<Samples.Sample> lively() {
        return samples().stream()
                .filter(sample -> LIVELY.contains(sample.name()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lively")
    void after_any_inputs_each_scene_shows_what_is(Samples.Sample sample) {
        window.show(sample.scene(), 1024, 768);
        play(11, chance -> {});
    }

    @Test
    void a_card_that_cannot_copy_shows_the_same() {
        window.show(Samples.all().get(0).scene(), 1280, 720);
        window.tell(stage -> {
            window.game().draw();
            int[] copied = pixels();
            ScreenUtils.clear(Palette.PAGE);
            assertNotEquals(copied[0], pixels()[0]);
            window.game().cover();
            assertEquals(0, different(copied, pixels(), 0));
        });
    }

    private void play(long seed, Consumer<Random> view) {
        var chance = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            window.tell(stage -> {
                if (chance.nextInt(3) == 0) view.accept(chance);
                act(stage, chance);
                for (int frames = chance.nextInt(3); frames > 0; frames--)
                    window.game().draw();
            });
            if (step % 8 == 7) window.tell(this::compare);
        }
    }

    /** Something that a hand might do. */
    private static void act(Stage stage, Random chance) {
        InputProcessor input = Gdx.input.getInputProcessor();
        int x = chance.nextInt(Gdx.graphics.getWidth());
        int y = chance.nextInt(Gdx.graphics.getHeight());
        switch (chance.nextInt(6)) {
            case 0 -> input.mouseMoved(x, y);
            case 1 -> input.touchDown(x, y, 0, 0);
            case 2 -> input.touchUp(x, y, 0, 0);
            case 3 -> input.scrolled(0, chance.nextInt(5) - 2);
            case 4 -> input.keyTyped((char) ('a' + chance.nextInt(26)));
            default -> {
                int key = KEYS[chance.nextInt(KEYS.length)];
                input.keyDown(key);
                input.keyUp(key);
            }
        }
        stage.act(chance.nextFloat());
    }

    /** What was kept is what comes of painting all anew, and what the library would have painted. */
    private void compare(Stage stage) {
        window.game().draw();
        int[] kept = pixels();
        window.game().forget();
        window.game().draw();
        assertEquals(0, different(kept, pixels(), SHADE), "something on the screen was stale");
        brush.paint();
        int[] plain = pixels();
        assertTrue(different(plain, new int[plain.length], 8) > plain.length / 2, "the library has painted nothing");
        int others = different(kept, plain, SHADES);
        if (others >= HAIRS) {
            leave("canvas-kept", kept, new int[kept.length]);
            leave("canvas-library", plain, new int[plain.length]);
            leave("canvas-difference", kept, plain);
        }
        assertTrue(others < HAIRS, () -> "the library paints something else at " + others + " pixels");
    }

    /** Leaves a picture to look at: how far two differ, eight times as much as they do unless one of them is black. */
    private static void leave(String name, int[] some, int[] others) {
        int width = Gdx.graphics.getBackBufferWidth();
        int louder = Arrays.stream(others).allMatch(colour -> colour == 0) ? 1 : 8;
        Pixmap picture = new Pixmap(width, some.length / width, Pixmap.Format.RGBA8888);
        for (int i = 0; i < some.length; i++) {
            int colour = 0xFF;
            for (int shift = 8; shift < 32; shift += 8) {
                int far = Math.abs(((some[i] >>> shift) & 0xFF) - ((others[i] >>> shift) & 0xFF));
                colour |= Math.min(0xFF, louder * far) << shift;
            }
            picture.drawPixel(i % width, some.length / width - 1 - i / width, colour);
        }
        PixmapIO.writePNG(
                new FileHandle(Path.of("target", "screenshots", name + ".png").toFile()), picture);
        picture.dispose();
    }

    private static int[] pixels() {
        Pixmap frame = Pixmap.createFromFrameBuffer(
                0, 0, Gdx.graphics.getBackBufferWidth(), Gdx.graphics.getBackBufferHeight());
        IntBuffer from = frame.getPixels().asIntBuffer();
        int[] pixels = new int[from.remaining()];
        from.get(pixels);
        frame.dispose();
        return pixels;
    }

    /** How many pixels differ by more than a shade in any colour; their alpha is nobody's. */
    private static int different(int[] some, int[] others, int shade) {
        int different = 0;
        for (int i = 0; i < some.length; i++) {
            boolean differs = false;
            for (int shift = 8; shift < 32; shift += 8)
                differs |= Math.abs(((some[i] >>> shift) & 0xFF) - ((others[i] >>> shift) & 0xFF)) > shade;
            if (differs) different++;
        }
        return different;
    }
}
