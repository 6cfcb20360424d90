package poise.desktop.gear;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.InputProcessor;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import poise.desktop.stage.PoiseGame;
import poise.desktop.stage.PoiseWindow;
import poise.desktop.stage.Scene;
import poise.desktop.stage.kit.Overlay;
import poise.desktop.stage.kit.Press;

/** The one real window of this JVM, driven from tests: what is done to it is done on the thread that draws. */
public final class GameWindow {

    private static final int PATIENCE_SECONDS = 60;
    private static final int PATIENCE_FRAMES = 300;
    private static @Nullable GameWindow only;

    private static boolean failed;

    private final PoiseGame game;
    private final Display display;

    private GameWindow(PoiseGame game, Display display) {
        this.game = game;
        this.display = display;
    }

    /** The window, opened when it is asked for first; the test is skipped where there can be none. */
    public static synchronized GameWindow open() {
        if (only == null) {
            assertFalse(failed, "the window could not be opened");
            Display display = Display.start();
            failed = true;
            only = opened(display);
            failed = false;
        }
        return only;
    }

    private static GameWindow opened(Display display) {
        var ready = new CompletableFuture<PoiseGame>();
        var thread = new Thread(() -> refuse(ready, PoiseWindow.open(new PoiseGame(ready::complete))), "window");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((where, problem) -> ready.completeExceptionally(problem));
        thread.start();
        try {
            return new GameWindow(got(ready), display);
        } catch (IllegalStateException problem) {
            display.stop();
            throw problem;
        }
    }

    private static void refuse(CompletableFuture<PoiseGame> ready, Optional<String> problem) {
        problem.ifPresent(sentence -> ready.completeExceptionally(new IllegalStateException(sentence)));
    }

    private static <T> T got(CompletableFuture<T> promise) {
        try {
            return promise.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception problem) {
            throw new IllegalStateException("The window did not answer", problem);
        }
    }

    /** Asks something on the thread that draws. */
    public <T> T ask(Function<Stage, T> question) {
        var answer = new CompletableFuture<T>();
        game.soon(() -> {
            try {
                answer.complete(question.apply(game.stage()));
            } catch (RuntimeException | Error problem) {
                answer.completeExceptionally(problem);
            }
        });
        return got(answer);
    }

    /** The game in the window. */
    public PoiseGame game() {
        return game;
    }

    /** Does something on the thread that draws. */
    public void tell(Consumer<Stage> deed) {
        ask(stage -> {
            deed.accept(stage);
            return true;
        });
    }

    /** Lets everything asked so far be seen: at least one whole frame passes. */
    public GameWindow frame() {
        ask(stage -> true);
        return this;
    }

    /** Shows a scene in a window of so many pixels. */
    public GameWindow show(Scene<?> scene, int width, int height) {
        resize(width, height);
        tell(stage -> game.show(scene));
        return frame();
    }

    public GameWindow resize(int width, int height) {
        tell(stage -> Gdx.graphics.setWindowedMode(width, height));
        until(
                () -> ask(stage -> Gdx.graphics.getWidth() == width && Gdx.graphics.getHeight() == height),
                "the window did not become " + width + "×" + height);
        return frame();
    }

    /** Lets frames pass until something is so. */
    public void until(BooleanSupplier so, String complaint) {
        for (int frames = 0; !so.getAsBoolean(); frames++) {
            assertTrue(frames < PATIENCE_FRAMES, complaint);
            frame();
        }
    }

    public GameWindow key(int... keys) {
        for (int key : keys) {
            tell(stage -> {
                input().keyDown(key);
                input().keyUp(key);
            });
        }
        return frame();
    }

    /** Presses a key while another is held. */
    public GameWindow keyWith(int held, int key) {
        tell(stage -> input().keyDown(held));
        key(key);
        tell(stage -> input().keyUp(held));
        return frame();
    }

    public GameWindow type(String words) {
        for (char letter : words.toCharArray()) tell(stage -> input().keyTyped(letter));
        return frame();
    }

    /** Types words at once. */
    public GameWindow write(String words) {
        tell(stage -> {
            for (char letter : words.toCharArray()) input().keyTyped(letter);
        });
        return frame();
    }

    /** Lets something be done to the game, on the thread that draws. */
    public void play(Consumer<PoiseGame> deed) {
        tell(stage -> deed.accept(game));
        frame();
    }

    /** Whether there is something to press of this name, and it can be. */
    public boolean isOpen(String name) {
        return ask(stage -> stage.getRoot().findActor(name) instanceof Button button && !button.isDisabled());
    }

    /** The digit key of something to press, if it has one. */
    public OptionalInt digit(String name) {
        return ask(
                stage -> stage.getRoot().findActor(name) instanceof Press press ? press.digit() : OptionalInt.empty());
    }

    /** Turns the mouse wheel over a pane until an actor in it can be seen. */
    public GameWindow bring(String name) {
        for (int turns = 0; turns < 60 && !isInSight(name); turns++) {
            tell(stage -> turnTowards(stage, name));
            frame();
        }
        return this;
    }

    private boolean isInSight(String name) {
        return ask(stage -> {
            Vector2 point = middle(stage, name);
            Vector2 place = stage.screenToStageCoordinates(point);
            Actor hit = stage.hit(place.x, place.y, true);
            return hit != null && hit.isDescendantOf(actor(stage, name));
        });
    }

    private static void turnTowards(Stage stage, String name) {
        ScrollPane pane = actor(stage, name).firstAscendant(ScrollPane.class);
        if (pane == null) return;
        Vector2 middle = stage.stageToScreenCoordinates(
                pane.localToStageCoordinates(new Vector2(pane.getWidth() / 2, pane.getHeight() / 2)));
        input().mouseMoved(Math.round(middle.x), Math.round(middle.y));
        input().scrolled(0, middle(stage, name).y > middle.y ? 1 : -1);
    }

    public GameWindow click(String name) {
        return press(name).release(name);
    }

    /** Holds the mouse button down on an actor. */
    public GameWindow press(String name) {
        tell(stage -> {
            Vector2 point = middle(stage, name);
            input().mouseMoved(Math.round(point.x), Math.round(point.y));
            input().touchDown(Math.round(point.x), Math.round(point.y), 0, 0);
        });
        return frame();
    }

    /** Lets the mouse button go over an actor. */
    public GameWindow release(String name) {
        tell(stage -> {
            Vector2 point = middle(stage, name);
            input().touchUp(Math.round(point.x), Math.round(point.y), 0, 0);
        });
        return frame();
    }

    /** Drags the pressed mouse over an actor, so far from its left to its right side. */
    public GameWindow dragTo(String name, float share) {
        tell(stage -> {
            Actor actor = actor(stage, name);
            Vector2 point = new Vector2(actor.getWidth() * share, actor.getHeight() / 2);
            stage.stageToScreenCoordinates(actor.localToStageCoordinates(point));
            input().touchDragged(Math.round(point.x), Math.round(point.y), 0);
        });
        return frame();
    }

    private static Vector2 middle(Stage stage, String name) {
        Actor actor = actor(stage, name);
        Vector2 middle = new Vector2(actor.getWidth() / 2, actor.getHeight() / 2);
        return stage.stageToScreenCoordinates(actor.localToStageCoordinates(middle));
    }

    /** The display that the window is on, as the X tools know it. */
    public String display() {
        return display.name();
    }

    /** Where the keyboard is. */
    public String focus() {
        return ask(GameWindow::focus);
    }

    private static String focus(Stage stage) {
        Actor focus = stage.getKeyboardFocus();
        return focus == null || focus.getName() == null ? "" : focus.getName();
    }

    /** Where the keyboard comes when a key is pressed again and again. */
    public List<String> visited(int key, int times) {
        return ask(stage -> Stream.generate(() -> input().keyDown(key) && input().keyUp(key))
                .limit(times)
                .map(taken -> focus(stage))
                .toList());
    }

    public <A extends Actor, T> T at(String name, Class<A> kind, Function<A, T> question) {
        return ask(stage -> question.apply(kind.cast(actor(stage, name))));
    }

    private static Actor actor(Stage stage, String name) {
        Group dialog = stage.getRoot().findActor(Overlay.NAME);
        Actor found = dialog == null ? null : dialog.findActor(name);
        if (found == null) found = stage.getRoot().findActor(name);
        return Objects.requireNonNull(found, () -> "no actor is named " + name);
    }

    private static InputProcessor input() {
        return Gdx.input.getInputProcessor();
    }

    /** The colour on the border of an actor, at the middle of its left side. */
    public int colourBeside(String name) {
        frame();
        return ask(stage -> {
            Vector2 corner = actor(stage, name).localToStageCoordinates(new Vector2(0.5f, 0));
            float middle = corner.y + actor(stage, name).getHeight() / 2;
            return Picture.of(game).at(stage, corner.x, middle);
        });
    }

    /** Keeps what the window shows as {@code target/screenshots/NAME.png}. */
    public GameWindow picture(String name) {
        return picture(Path.of("target", "screenshots", name + ".png"));
    }

    public GameWindow picture(Path file) {
        frame();
        tell(stage -> Picture.of(game).save(file));
        return this;
    }
}
