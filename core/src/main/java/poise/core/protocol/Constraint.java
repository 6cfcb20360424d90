package poise.core.protocol;

import poise.core.kernel.Id;
import poise.core.kernel.Marks;

/**
 * Something to keep up throughout. Its marks are the player's until a breach takes some away.
 *
 * @param idea why the chapter asks for it, in a sentence
 * @param example how it is kept, in a sentence
 * @param loss the marks that each breach costs, until none are left
 * @param breach each piece of its evidence is one breach
 */
public record Constraint(
        Id<Constraint> id,
        String title,
        String idea,
        String example,
        Category category,
        Marks marks,
        Marks loss,
        Condition breach) {}
