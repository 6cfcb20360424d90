package poise.desktop.stage.kit;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Typeface;
import poise.desktop.look.Wash;

/** The needle of a timeline, with the time that it stands at. */
final class TimelineNeedle extends WidgetGroup {

    private static final float WIDTH = 2;
    private static final float HEAD = 10;

    private final Wash wash;
    private final Drawable head;
    private final Drawable plate;
    private final Label clock;
    private float line;

    TimelineNeedle(Kit kit) {
        wash = kit.look().wash();
        head = kit.look().surface(Surface.of(Palette.TEXT, Round.BAR));
        plate = kit.look().surface(Surface.of(Palette.ACCENT, Round.TIGHT));
        clock = kit.figure(Typeface.CAPTION, Palette.NIGHT, "");
        addActor(clock);
        setTouchable(Touchable.disabled);
        setTransform(false);
    }

    void read(String time) {
        clock.setText(time);
    }

    /** Stands at a place; its plate stays on the line. */
    void lay(TimelineRows rows, int place) {
        float x = rows.x(place);
        float width = clock.getPrefWidth() + 12;
        float left = Math.max(0, Math.min(rows.right() - width, x - width / 2));
        setBounds(left, 0, width, rows.top());
        clock.setBounds(6, 0, clock.getPrefWidth(), rows.text());
        line = x - left;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        float x = getX() + line;
        wash.seen(parentAlpha)
                .over(x - WIDTH / 2, getY() + clock.getHeight(), WIDTH, getHeight() - clock.getHeight())
                .fill(batch, Palette.TEXT);
        batch.setColor(1, 1, 1, parentAlpha);
        head.draw(batch, x - HEAD / 2, getY() + getHeight() - HEAD, HEAD, HEAD);
        plate.draw(batch, getX(), getY() - 1, getWidth(), clock.getHeight() + 2);
        super.draw(batch, parentAlpha);
    }
}
