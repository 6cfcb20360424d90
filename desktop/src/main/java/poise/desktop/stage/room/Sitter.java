package poise.desktop.stage.room;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Look;
import poise.desktop.stage.kit.Moving;
import poise.desktop.stage.view.BoardroomView.Person;

/** Somebody on a chair behind the table, alive in small ways; a chair alone when they have left. */
final class Sitter extends Widget implements Moving {

    /** So many frames from one posture to another. */
    static final int FRAMES = 5;

    /** So many frames from the chair to the door. */
    private static final int WAY_OUT = 14;

    /** How finely time is looked at for the next change, and how far ahead, in milliseconds. */
    private static final long TICK = 20;

    private static final long AHEAD = 4_000;

    private static final int LINE = 260;

    private final Portrayal portrayal;
    private final Habits habits;
    private final Light light;
    private final boolean still;
    private Bearing bearing = new Bearing(Expression.NEUTRAL, false, false, false);
    private boolean present = true;
    private int leanBefore;
    private double clock;
    private long turned = Long.MIN_VALUE / 2;
    private long left = Long.MIN_VALUE / 2;

    Sitter(Look look, Light light, Habits habits, boolean still) {
        this.portrayal = new Portrayal(look);
        this.light = light;
        this.habits = habits;
        this.still = still;
        setTouchable(Touchable.disabled);
    }

    /** Takes on what is seen of somebody from now on; who has left since walks out. */
    void become(Person person, boolean neighbour, boolean atOnce) {
        leanBefore = lean(now());
        var next = new Bearing(person.expression(), person.speaking(), person.writes(), neighbour);
        if (next.lean() != bearing.lean()) turned = atOnce ? Long.MIN_VALUE / 2 : now();
        if (present && !person.present()) left = atOnce ? Long.MIN_VALUE / 2 : now();
        present = person.present();
        bearing = next;
        portrayal.of(person.face(), person.expression());
    }

    void pass(double millis) {
        clock += millis;
    }

    private long now() {
        return (long) clock;
    }

    private int lean(long at) {
        int goal = bearing.lean();
        if (still) return goal;
        long frames = (at - turned) / Habits.FRAME;
        int way = (int) Math.min(Math.abs(goal - leanBefore), Math.max(0, frames));
        return leanBefore + Integer.signum(goal - leanBefore) * way;
    }

    /** How far somebody is on the way out, in frames. */
    private int gone(long at) {
        if (present) return 0;
        return still ? WAY_OUT : (int) Math.min(WAY_OUT, (at - left) / Habits.FRAME);
    }

    private int doing(long at) {
        if (!still) return habits.doing(at, bearing);
        return bearing.expression() == Expression.DISTRACTED ? Gesture.PHONE.code() + FRAMES : 0;
    }

    private int stroke(long at) {
        return !bearing.writing() ? 0 : still ? 1 : 1 + (int) (at / LINE % 4);
    }

    /** All that is seen of somebody at a moment, as one number. */
    int frame(long at) {
        int gone = gone(at);
        if (gone == WAY_OUT) return -1;
        int lids = !still && habits.blinks(at) ? 1 : 0;
        return lids | (stroke(at) << 1) | ((lean(at) + FRAMES) << 4) | (gone << 8) | (doing(at) << 12);
    }

    @Override
    public long stillFor() {
        if (still) return Long.MAX_VALUE;
        int seen = frame(now());
        if (seen == -1) return Long.MAX_VALUE;
        for (long ahead = TICK; ahead < AHEAD; ahead += TICK) {
            if (frame(now() + ahead) != seen) return ahead;
        }
        return AHEAD;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        portrayal.chair(batch, this, light, bearing.speaking() && present);
        long at = now();
        int gone = gone(at);
        if (gone == WAY_OUT) return;
        int doing = doing(at);
        var pose = new Portrayal.Pose((float) lean(at) / FRAMES, (float) gone / WAY_OUT, doing, stroke(at));
        portrayal.draw(batch, this, light, pose, !still && habits.blinks(at), bearing.speaking());
    }
}
