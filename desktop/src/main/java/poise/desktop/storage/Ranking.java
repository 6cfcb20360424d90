package poise.desktop.storage;

import poise.core.kernel.Id;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;

/**
 * The takes whose marks may be compared: of one scenario in one version, judged by one protocol and one version of the
 * rules, and either all spoken or not.
 *
 * @param hash the SHA-256 of the scenario's file, in hexadecimal
 * @param rules the version of the rules
 * @param spoken whether every sentence was spoken; a take in which any was typed, or none was said, is not
 */
public record Ranking(Id<Scenario> scenario, String hash, int rules, Id<Protocol> protocol, boolean spoken) {}
