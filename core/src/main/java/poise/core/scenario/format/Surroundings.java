package poise.core.scenario.format;

import java.util.List;
import java.util.Set;
import poise.core.protocol.Protocol;

/**
 * What exists outside of a scenario's file and may be named in it.
 *
 * @param portraits the names of the sets of portraits in the assets
 */
public record Surroundings(List<Protocol> protocols, Set<String> portraits) {
    public Surroundings {
        protocols = List.copyOf(protocols);
        portraits = Set.copyOf(portraits);
    }
}
