package poise.desktop.stage;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.viewport.ExtendViewport;
import org.jspecify.annotations.Nullable;
import poise.desktop.look.Look;
import poise.desktop.look.Palette;
import poise.desktop.stage.canvas.Canvas;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.kit.Taste;
import poise.desktop.stage.kit.Taste.Omission;

/** The stage in the window, the look at the window's density and to the player's taste, and the scene that is on. */
final class Playhouse implements Disposable {

    static final int WIDTH = 1280;
    static final int HEIGHT = 720;

    private final Canvas canvas = new Canvas(Gdx.gl, Palette.GROUND);
    private final Stage stage = new Stage(new ExtendViewport(WIDTH, HEIGHT), canvas.batch());
    private Taste taste = Taste.USUAL;
    private Look look;
    private final Motion motion;
    private @Nullable Scene<?> scene;

    Playhouse() {
        motion = new Motion(() -> taste.omits(Omission.MOTION));
        look = new Look(density(), taste.appearance());
        Gdx.input.setInputProcessor(stage);
    }

    private static float density() {
        return Density.of(Gdx.graphics.getBackBufferWidth(), Gdx.graphics.getBackBufferHeight());
    }

    Stage stage() {
        return stage;
    }

    void show(Scene<?> next) {
        if (scene != null) scene.leave();
        scene = next;
        stage.setKeyboardFocus(null);
        stage.clear();
        canvas.forget();
        next.dress(stage, kit());
    }

    private Kit kit() {
        return new Kit(look, new Phrases(taste.locale()), taste);
    }

    /** Shows everything to another taste from now on, the scene that is on at once. */
    void suit(Taste other) {
        if (other.equals(taste)) return;
        taste = other;
        dress();
    }

    /** Fits the stage to the window, and draws letters anew where they would be blurred. */
    void resize(int width, int height) {
        stage.getViewport().update(width, height, true);
        int across = Gdx.graphics.getBackBufferWidth();
        int down = Gdx.graphics.getBackBufferHeight();
        canvas.resize(across, down, (float) across / width);
        if (density() != look.density()) dress();
    }

    private void dress() {
        Look old = look;
        boolean same = density() == old.density() && taste.appearance().equals(old.appearance());
        if (!same) look = new Look(density(), taste.appearance());
        if (scene != null) scene.dress(stage, kit());
        if (same) return;
        canvas.forget();
        old.dispose();
    }

    void render(float delta) {
        if (scene != null) scene.catchUp();
        stage.act(delta);
        canvas.paint(stage);
        canvas.show();
        motion.look(stage.getRoot());
        if (scene != null) scene.takeChange();
    }

    void forget() {
        canvas.forget();
    }

    void cover() {
        canvas.cover();
    }

    /** Whether another view is shown than was drawn, or something wants to move. */
    boolean wantsFrame() {
        return motion.isDue() || (scene != null && scene.takeChange());
    }

    @Override
    public void dispose() {
        stage.dispose();
        canvas.dispose();
        look.dispose();
    }
}
