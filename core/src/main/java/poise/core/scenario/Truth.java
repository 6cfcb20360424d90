package poise.core.scenario;

import java.util.List;
import poise.core.kernel.Id;
import poise.core.protocol.Topic;

/**
 * An entry of the truth ledger: what is so, and what people may claim about it.
 *
 * @param statement what is true, in a sentence
 * @param knownFromStart whether the player knows it before any tool reveals it
 */
public record Truth(Id<Truth> id, Topic topic, String statement, boolean knownFromStart, List<Claim> claims) {
    public Truth {
        claims = List.copyOf(claims);
    }
}
