package poise.desktop.stage.product;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Interpolation;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Moving;
import poise.desktop.stage.view.PageView.Pointer;
import poise.desktop.stage.view.PageView.Reel;

/** The pointer in a film: within a second it goes from where it was to where it is, or stands there where things keep still. */
final class FilmPointer extends Widget implements Moving {

    private static final float TRAVEL = 0.8f;
    private static final float SIDE = Size.MEDIUM.units();

    private final Drawable pointer;
    private final Drawable halo;
    private final Drawable ring;
    private final Reel reel;
    private float seconds;

    FilmPointer(Kit kit, Reel reel) {
        this.reel = reel;
        pointer = kit.look().icon(Icon.MOUSE_POINTER_CLICK, Size.MEDIUM, Palette.INK);
        halo = kit.look().icon(Icon.MOUSE_POINTER_CLICK, Size.MEDIUM, Palette.PAGE_CARD);
        ring = kit.look()
                .surface(Surface.of(Palette.faded(Palette.ACCENT, 0.35f), Round.SOFT)
                        .bordered(Palette.ACCENT_DEEP));
        seconds = kit.still() || reel.before().equals(reel.pointer()) ? TRAVEL : 0;
        setTouchable(Touchable.disabled);
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        seconds = Math.min(TRAVEL, seconds + delta);
    }

    @Override
    public long stillFor() {
        return seconds < TRAVEL ? 0 : Long.MAX_VALUE;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        float share = Interpolation.smooth.apply(seconds / TRAVEL);
        float x =
                getX() + getWidth() * between(reel.before().x(), reel.pointer().x(), share) / 1000;
        float y = getY()
                + getHeight() * (1 - between(reel.before().y(), reel.pointer().y(), share) / 1000);
        batch.setColor(1, 1, 1, parentAlpha);
        if (isPressing()) ring.draw(batch, x - 9, y - 9, 22, 22);
        for (int i = -1; i <= 1; i += 2) {
            halo.draw(batch, x - 6 + i, y - 18, SIDE, SIDE);
            halo.draw(batch, x - 6, y - 18 + i, SIDE, SIDE);
        }
        pointer.draw(batch, x - 6, y - 18, SIDE, SIDE);
    }

    private boolean isPressing() {
        Pointer now = reel.pointer();
        return now.pressing() && seconds >= TRAVEL;
    }

    private static float between(int from, int to, float share) {
        return from + (to - from) * share;
    }
}
