package poise.desktop.gear;

import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.math.Matrix4;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.ScreenUtils;
import poise.desktop.look.Palette;

/** Paints a whole stage into the window as the library does where no canvas is between; on the thread that draws. */
public final class PlainBrush extends SpriteBatch {

    private final Stage stage;

    public PlainBrush(Stage stage) {
        this.stage = stage;
    }

    /** Whatever clips asks the stage's own batch where it is. */
    @Override
    public void setTransformMatrix(Matrix4 transform) {
        super.setTransformMatrix(transform);
        stage.getBatch().setTransformMatrix(transform);
    }

    public void paint() {
        ScreenUtils.clear(Palette.GROUND);
        setProjectionMatrix(stage.getCamera().combined);
        begin();
        stage.getRoot().draw(this, 1);
        end();
    }
}
