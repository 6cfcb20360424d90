package poise.desktop.look;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.g2d.TextureRegion;

/** White of which bars and lines are made. */
final class Strokes {

    private static final String PLAIN = "PLAIN";
    private static final String SOFT = "SOFT";
    private static final int SIDE = 4;

    private final Page page;

    Strokes(Page page) {
        this.page = page;
        page.put(PLAIN, drawn(0));
        page.put(SOFT, drawn(1));
    }

    /** White but for so many clear rows above and below. */
    private static Pixmap drawn(int clear) {
        Pixmap picture = new Pixmap(SIDE, SIDE, Pixmap.Format.RGBA8888);
        picture.setBlending(Pixmap.Blending.None);
        picture.setColor(new Color(0xFFFFFF00));
        picture.fill();
        picture.setColor(Color.WHITE);
        picture.fillRectangle(0, clear, SIDE, SIDE - 2 * clear);
        return picture;
    }

    /** Without its border, so that nothing beside it shines in. */
    TextureRegion plain() {
        return new TextureRegion(page.region(PLAIN), 1, 1, SIDE - 2, SIDE - 2);
    }

    TextureRegion soft() {
        return new TextureRegion(page.region(SOFT), 1, 0, SIDE - 2, SIDE);
    }
}
