package poise.desktop.stage;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.viewport.ExtendViewport;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import poise.desktop.look.Appearance;
import poise.desktop.look.Look;
import poise.desktop.look.Palette;
import poise.desktop.stage.canvas.Canvas;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Phrases;

/** The stage in the window, the look at the window's density, and the scene that is on. */
final class Playhouse implements Disposable {

    static final int WIDTH = 1280;
    static final int HEIGHT = 720;

    private final Canvas canvas = new Canvas(Gdx.gl, Palette.GROUND);
    private final Stage stage = new Stage(new ExtendViewport(WIDTH, HEIGHT), canvas.batch());
    private final Phrases words = new Phrases(Locale.ENGLISH);
    private Look look;
    private final Motion motion;
    private @Nullable Scene<?> scene;

    /** Says whether nothing is to move by itself. */
    Playhouse(BooleanSupplier still) {
        motion = new Motion(still);
        look = new Look(
                Density.of(Gdx.graphics.getBackBufferWidth(), Gdx.graphics.getBackBufferHeight()), Appearance.USUAL);
        Gdx.input.setInputProcessor(stage);
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
        next.dress(stage, new Kit(look, words));
    }

    /** Fits the stage to the window, and draws letters anew where they would be blurred. */
    void resize(int width, int height) {
        stage.getViewport().update(width, height, true);
        int across = Gdx.graphics.getBackBufferWidth();
        int down = Gdx.graphics.getBackBufferHeight();
        canvas.resize(across, down, (float) across / width);
        float density = Density.of(across, down);
        if (density == look.density()) return;
        Look old = look;
        look = new Look(density, Appearance.USUAL);
        if (scene != null) scene.dress(stage, new Kit(look, words));
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
