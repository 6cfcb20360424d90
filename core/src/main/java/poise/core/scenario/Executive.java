package poise.core.scenario;

import poise.core.kernel.Id;
import poise.core.kernel.Permille;
import poise.core.protocol.Leaning;

/**
 * Somebody in the room who decides or advises.
 *
 * @param portrait the name of a set of portraits in the assets
 * @param leaning what moves this person
 * @param trust what the player starts with
 */
public record Executive(Id<Executive> id, String name, String role, String portrait, Leaning leaning, Permille trust) {}
