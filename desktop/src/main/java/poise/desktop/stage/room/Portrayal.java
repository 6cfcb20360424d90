package poise.desktop.stage.room;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.utils.TransformDrawable;
import org.jspecify.annotations.Nullable;
import poise.desktop.look.Face;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Face.Eyes;
import poise.desktop.look.Face.Hand;
import poise.desktop.look.Furniture;
import poise.desktop.look.Look;
import poise.desktop.look.Palette;
import poise.desktop.stage.room.Light.Hue;

/** The pictures of somebody on a chair, laid over one another in the light of the room. */
final class Portrayal {

    private static final Hue SKIN = Hue.of("#A3B4DA", "#F0EAEC", "#FFFAF0");
    private static final Hue LEATHER = Hue.of("#27365A", "#4B3F4C", "#7A5945");

    /** How much larger somebody looks who leans in. */
    static final float NEARER = 1.05f;

    private static final float CHAIR = 0.84f;
    private static final float HIGH = 0.86f;
    private static final float HAND = 0.4f;
    private static final float TILT = -5;

    private final Look look;
    private final TransformDrawable chair;
    private final TransformDrawable glow;
    private final Color tint = new Color();
    private @Nullable TransformDrawable portrait;
    private @Nullable TransformDrawable shut;
    private @Nullable TransformDrawable aside;
    private @Nullable TransformDrawable phone;
    private @Nullable TransformDrawable pen;

    Portrayal(Look look) {
        this.look = look;
        chair = look.furniture(Furniture.CHAIR);
        glow = look.glow();
    }

    void of(Face face, Expression expression) {
        portrait = look.portrait(face, expression);
        shut = look.eyes(face, expression, Eyes.SHUT);
        aside = look.eyes(face, expression, Eyes.ASIDE);
        phone = look.hand(face, Hand.PHONE);
        pen = look.hand(face, Hand.PEN);
    }

    /** How somebody holds themselves: nearer (to 1) or farther (to -1), how far gone, what the hands do. */
    record Pose(float lean, float gone, int doing, int stroke) {

        private boolean does(Gesture gesture) {
            return Habits.depth(doing) > 0 && Habits.gesture(doing) == gesture;
        }

        private float deep(Gesture gesture) {
            return does(gesture) ? (float) Habits.depth(doing) / Sitter.FRAMES : 0;
        }

        /** Whether the eyes are on what the hands hold. */
        private boolean looksDown() {
            return deep(Gesture.PHONE) == 1 || stroke == 1 || stroke == 2;
        }
    }

    private static float side(Sitter sitter) {
        return Math.min(sitter.getWidth(), sitter.getHeight() / NEARER);
    }

    /** The chair; that of the speaker is lit in the colour of whose turn it is. */
    void chair(Batch batch, Sitter sitter, Light light, boolean speaks) {
        float width = side(sitter) * CHAIR;
        LEATHER.in(light, tint);
        batch.setColor(speaks ? tint.lerp(Palette.ACCENT, 0.8f) : tint);
        chair.draw(batch, middle(sitter) - width / 2, sitter.getY(), width, side(sitter) * HIGH);
        batch.setColor(Color.WHITE);
    }

    private static float middle(Sitter sitter) {
        return sitter.getX() + sitter.getWidth() / 2;
    }

    void draw(Batch batch, Sitter sitter, Light light, Pose pose, boolean blinks, boolean speaks) {
        if (speaks) halo(batch, sitter);
        SKIN.in(light, tint);
        if (speaks) tint.lerp(Color.WHITE, 0.7f);
        tint.a = 1 - pose.gone();
        batch.setColor(tint);
        body(batch, sitter, pose, blinks || pose.looksDown());
        hands(batch, sitter, pose);
        batch.setColor(Color.WHITE);
    }

    /** Who speaks stands out against the room. */
    private void halo(Batch batch, Sitter sitter) {
        float side = Math.min(side(sitter) * 1.25f, Math.min(sitter.getWidth(), sitter.getHeight()));
        batch.setColor(tint.set(Palette.ACCENT.r, Palette.ACCENT.g, Palette.ACCENT.b, 0.85f));
        glow.draw(batch, middle(sitter) - side / 2, sitter.getY() + sitter.getHeight() - side, side, side);
    }

    private void body(Batch batch, Sitter sitter, Pose pose, boolean lids) {
        if (portrait == null) return;
        float side = side(sitter);
        float x = middle(sitter) - side / 2 + pose.gone() * side / 4 + pose.deep(Gesture.WHISPER) * side * 0.03f;
        float y = sitter.getY() - pose.deep(Gesture.NOD) * side * 0.025f - pose.gone() * side / 5;
        float scale = 1 + (NEARER - 1) * pose.lean() - (pose.does(Gesture.PHONE) ? 0.01f : 0);
        float tilt = TILT * pose.deep(Gesture.WHISPER);
        portrait.draw(batch, x, y, side / 2, 0, side, side, scale, scale, tilt);
        TransformDrawable eyes = lids ? shut : pose.does(Gesture.WHISPER) ? aside : null;
        if (eyes != null)
            eyes.draw(batch, x + side / 4, y + side / 2, side / 4, -side / 2, side / 2, side / 4, scale, scale, tilt);
    }

    private void hands(Batch batch, Sitter sitter, Pose pose) {
        float side = side(sitter) * HAND;
        float floor = sitter.getY() + side * 0.42f;
        float up = pose.deep(Gesture.PHONE);
        if (phone != null && up > 0)
            phone.draw(batch, middle(sitter) + side * 0.2f, floor - (1 - up) * side, side, side);
        if (pen != null && pose.stroke() > 0) {
            int way = pose.stroke() == 4 ? 2 : pose.stroke();
            pen.draw(batch, middle(sitter) - side * 1.25f + way * side / 36, floor, side, side);
        }
    }
}
