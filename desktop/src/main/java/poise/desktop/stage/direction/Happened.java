package poise.desktop.stage.direction;

import poise.core.kernel.Moment;
import poise.desktop.look.Tone;

/**
 * A line of the feed while its effect is still being found out.
 *
 * @param because what later moves of trust give as their reason; empty if none will
 * @param moved by how much it moved all trust together, in permille
 */
record Happened(Moment at, String what, Tone tone, String because, int moved) {

    Happened moving(int by) {
        return new Happened(at, what, tone, because, moved + by);
    }
}
