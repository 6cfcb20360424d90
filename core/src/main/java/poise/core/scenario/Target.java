package poise.core.scenario;

import java.util.Optional;
import poise.core.kernel.Id;

/**
 * What a tool is used on: a log line, a person, a success criterion.
 *
 * @param outcome what comes of it, in a sentence that the player reads
 * @param reveals the truth that it shows, if any
 * @param helps whether it is a good choice; a poor one does not fulfil what a protocol asks for
 */
public record Target(Id<Target> id, String title, String outcome, Optional<Id<Truth>> reveals, boolean helps) {}
