package poise.desktop.stage.direction;

import java.util.Set;
import poise.core.kernel.Moment;
import poise.desktop.look.Tone;

/**
 * A line of the feed while its effect is still being found out.
 *
 * @param because what later moves of trust give as their reason, if any will
 * @param moved by how much it moved all trust together, in permille
 */
record Happened(Moment at, String what, Tone tone, Set<String> because, int moved) {

    Happened {
        because = Set.copyOf(because);
    }

    Happened moving(int by) {
        return new Happened(at, what, tone, because, moved + by);
    }
}
