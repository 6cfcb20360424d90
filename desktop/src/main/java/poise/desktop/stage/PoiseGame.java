package poise.desktop.stage;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Stage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import poise.desktop.stage.kit.Taste;

/** The game as libGDX sees it: one playhouse from the first frame to the last, drawn only when something changed. */
public final class PoiseGame extends ApplicationAdapter {

    private final Consumer<PoiseGame> opening;
    private @Nullable Playhouse playhouse;
    private final AtomicBoolean called = new AtomicBoolean();
    private Runnable beat = () -> {};
    private Runnable closing = () -> {};

    /** The opening is called on the thread that draws, as soon as scenes can be shown. */
    public PoiseGame(Consumer<PoiseGame> opening) {
        this.opening = opening;
    }

    /** Shows a scene instead of the one before; on the thread that draws. */
    public void show(Scene<?> scene) {
        if (playhouse == null) throw new IllegalStateException("The window is not open yet");
        playhouse.show(scene);
        Gdx.graphics.requestRendering();
    }

    /** Shows everything to another taste from now on; on the thread that draws. */
    public void suit(Taste taste) {
        if (playhouse == null) throw new IllegalStateException("The window is not open yet");
        playhouse.suit(taste);
        Gdx.graphics.requestRendering();
    }

    /** Does something on the thread that draws, then draws; may be called from any thread while the window is open. */
    public void soon(Runnable deed) {
        Gdx.app.postRunnable(deed);
    }

    /** Asks for a beat, from any thread; a frame follows it only if there is something else to see. */
    public void call() {
        called.set(true);
    }

    /** What is done before each frame, and whenever it is called for. */
    public void atEachBeat(Runnable deed) {
        beat = deed;
    }

    /** Looks between frames whether there is something to do; some sixty times a second, on the thread that draws. */
    void glance() {
        if (called.get()) beat();
        if (playhouse != null && playhouse.wantsFrame()) Gdx.graphics.requestRendering();
    }

    private void beat() {
        called.set(false);
        beat.run();
    }

    /** What is done once the window closes. */
    public void whenClosed(Runnable deed) {
        closing = deed;
    }

    /** Closes the window. */
    public void close() {
        Gdx.app.exit();
    }

    @Override
    public void create() {
        Gdx.graphics.setContinuousRendering(false);
        playhouse = new Playhouse();
        opening.accept(this);
    }

    @Override
    public void resize(int width, int height) {
        if (playhouse != null && width > 0 && height > 0) playhouse.resize(width, height);
    }

    @Override
    public void render() {
        beat();
        if (playhouse != null) playhouse.render(Gdx.graphics.getDeltaTime());
    }

    /** Draws the stage as it is now, without swapping the window's buffers. */
    public void draw() {
        if (playhouse != null) playhouse.render(0);
    }

    /** Lets everything be painted anew. */
    void forget() {
        if (playhouse != null) playhouse.forget();
    }

    /** Shows the picture in the way of cards that cannot copy it. */
    void cover() {
        if (playhouse != null) playhouse.cover();
    }

    @Override
    public void dispose() {
        closing.run();
        if (playhouse != null) playhouse.dispose();
    }

    /** Whether a window was opened and scenes could be shown. */
    boolean isOpen() {
        return playhouse != null;
    }

    /** The stage under the scenes. */
    public Stage stage() {
        if (playhouse == null) throw new IllegalStateException("The window is not open yet");
        return playhouse.stage();
    }
}
