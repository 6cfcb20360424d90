package poise.core.scoring;

import poise.core.kernel.Marks;
import poise.core.kernel.Permille;
import poise.core.speech.Label;

/**
 * A label that was noticed in the player's words, but not surely enough to count.
 *
 * @param certainty how sure it was, always less than it takes
 * @param weight how many marks lie between the take as it was judged and one in which it had been certain
 */
public record Doubt(Label label, Permille certainty, Evidence evidence, Marks weight) {}
