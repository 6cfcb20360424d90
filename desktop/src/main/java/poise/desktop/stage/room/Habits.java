package poise.desktop.stage.room;

import org.jspecify.annotations.Nullable;
import poise.core.kernel.Dice;

/**
 * When somebody blinks and what else is done unthinkingly, known from the time alone, in milliseconds from any moment on.
 * Everybody has lanes of time of their own: no two blink together or begin a gesture together.
 */
final class Habits {

    /** How long eyes stay shut. */
    static final int BLINK = 120;

    /** How long a frame of a gesture is seen. */
    static final int FRAME = 70;

    private static final int LANE = 130;
    private static final int FEWEST = 6;
    private static final int OFTEN = 5_000;
    private static final int SHORTEST = 3_000;
    private static final int LONGEST = 7_000;
    private static final int TURN = 11_000;
    private static final int HOLD = 2_400;
    private static final int KNOWN = 64;

    private static final Gesture[] ALL = Gesture.values();

    private final int[] pauses = new int[KNOWN];
    private final int[] whims = new int[KNOWN];
    private final int[] delays = new int[KNOWN];
    private final int unit;
    private final int every;
    private final int lane;
    private final int shift;

    /** The seed is the person's own; the place is counted from 0. */
    Habits(long seed, int place, int people) {
        unit = LANE * Math.max(FEWEST, people);
        every = Math.max(2, Math.round((float) OFTEN / unit));
        int sway = Math.max(0, Math.min((LONGEST - every * unit) / unit, (every * unit - SHORTEST) / unit));
        lane = LANE * place;
        shift = TURN * place / Math.max(1, people);
        Dice dice = new Dice(seed);
        for (int i = 0; i < KNOWN; i++) {
            pauses[i] = dice.roll("blink", i, sway + 1);
            whims[i] = dice.roll("whim", i, 1000);
            delays[i] = dice.roll("delay", i, Math.max(1, Math.min(TURN / Math.max(1, people), 3_000)));
        }
    }

    boolean blinks(long now) {
        long own = now - lane + (long) unit * every * KNOWN + (long) unit * whims[0];
        long turn = own / ((long) every * unit);
        long within = own % ((long) every * unit) - (long) unit * pauses[(int) (turn % KNOWN)];
        return within >= 0 && within < BLINK;
    }

    /** What is being done: 0 for nothing, else a number that {@link #gesture} and {@link #depth} take apart. */
    int doing(long now, Bearing bearing) {
        long own = now + TURN - shift;
        int turn = (int) (own / TURN % KNOWN);
        long since = own % TURN - delays[turn];
        if (since < 0 || bearing.speaking() || bearing.writing()) return 0;
        Gesture gesture = chosen(whims[turn], bearing);
        return gesture == null ? 0 : gesture.code() + frame(gesture, since);
    }

    private static @Nullable Gesture chosen(int whim, Bearing bearing) {
        int below = 0;
        for (Gesture each : ALL) {
            below += bearing.likelihood(each);
            if (whim < below) return each;
        }
        return null;
    }

    /** How far into it somebody is, in frames: in, held and out again; who nods does so twice. */
    private static int frame(Gesture gesture, long since) {
        int frames = Sitter.FRAMES;
        if (gesture == Gesture.NOD) {
            long nod = since / FRAME;
            return nod >= 4L * frames ? 0 : (int) (frames - Math.abs(frames - nod % (2L * frames)));
        }
        long hold = gesture == Gesture.PHONE ? 2 * HOLD : HOLD;
        long left = 2L * frames * FRAME + hold - since;
        return (int) Math.max(0, Math.min(frames, Math.min(since / FRAME, left / FRAME)));
    }

    static Gesture gesture(int doing) {
        return ALL[doing / Gesture.STEP];
    }

    static int depth(int doing) {
        return doing % Gesture.STEP;
    }
}
