package poise.desktop.storage;

import poise.core.kernel.Id;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;
import poise.core.session.Edition;

/**
 * The takes whose marks may be compared: of one scenario in one edition, which says how much time was given too, judged by
 * one protocol, and either all spoken or not.
 *
 * @param spoken whether every sentence was spoken; a take in which any was typed, or none was said, is not
 */
public record Ranking(Id<Scenario> scenario, Edition edition, Id<Protocol> protocol, boolean spoken) {}
