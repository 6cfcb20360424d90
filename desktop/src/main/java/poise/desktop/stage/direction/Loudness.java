package poise.desktop.stage.direction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import poise.core.kernel.Permille;

/** How loud it was at the microphone of late, the newest last. */
public record Loudness(List<Permille> lately) {

    /** So many tenths of a second are remembered. */
    public static final int REMEMBERED = 24;

    public static final Loudness NONE = new Loudness(Collections.nCopies(REMEMBERED, Permille.NONE));

    public Loudness {
        lately = List.copyOf(lately);
    }

    public Loudness then(Permille level) {
        List<Permille> next = new ArrayList<>(lately.subList(1, lately.size()));
        next.add(level);
        return new Loudness(next);
    }

    public Permille now() {
        return lately.get(lately.size() - 1);
    }
}
