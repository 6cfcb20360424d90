package poise.desktop.stage.room;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import poise.desktop.look.Look;
import poise.desktop.look.Wash;
import poise.desktop.stage.kit.Moving;
import poise.desktop.stage.room.Light.Hue;

/** A table from the side of the player, or the bench of those behind it: its edge hides what is below the shoulders. */
final class Board extends Widget implements Moving {

    private static final Hue RIM = Hue.of("#566892", "#B58A66", "#E8AE70");
    private static final Hue TOP = Hue.of("#2E3854", "#6A4735", "#95603A");
    private static final Hue UPPER = Hue.of("#1B2337", "#452D25", "#653D23");
    private static final Hue LOWER = Hue.of("#0B101D", "#1D1415", "#2D190F");
    private static final Color CLEAR = new Color(0, 0, 0, 0);
    private static final Color DARK = new Color(0, 0, 0, 0.38f);
    private static final float THICK = 9;
    private static final float FINE = 2;

    /** How far its shade reaches up the bodies behind it. */
    static final float SHADE = 12;

    private final Light light;
    private final Wash wash;
    private final Color first = new Color();
    private final Color second = new Color();

    Board(Look look, Light light) {
        this.light = light;
        wash = look.wash();
        setTouchable(Touchable.disabled);
    }

    @Override
    public long stillFor() {
        return light.stillFor();
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        float edge = Math.round(getY() + getHeight() - SHADE);
        wash.over(getX(), edge, getWidth(), SHADE).down(batch, CLEAR, DARK);
        UPPER.in(light, first);
        LOWER.in(light, second);
        wash.over(getX(), getY(), getWidth(), edge - getY()).down(batch, first, second);
        TOP.in(light, first);
        UPPER.in(light, second).lerp(first, 0.5f);
        wash.over(getX(), edge - THICK, getWidth(), THICK).down(batch, first, second);
        RIM.in(light, first);
        wash.over(getX(), edge - FINE, getWidth(), FINE).fill(batch, first);
        wash.over(getX(), edge - THICK - FINE, getWidth(), FINE).fill(batch, DARK);
    }
}
