package poise.core.protocol;

import poise.core.kernel.Id;

/**
 * A way to fail that has a name.
 *
 * @param fatal whether it caps the take at 499 marks
 * @param idea what it does to the room, in a sentence
 * @param drill what to train next, in a sentence
 */
public record FailureMode(Id<FailureMode> id, String title, boolean fatal, String idea, String drill, Condition when) {}
