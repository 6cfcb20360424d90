package poise.core.prover;

import java.time.Duration;
import java.util.List;
import poise.core.kernel.Id;
import poise.core.kernel.Marks;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;
import poise.core.scenario.TakeFile;

/**
 * What exploring a scenario has shown.
 *
 * @param deals in how many ways its lots can fall; each was explored
 * @param states how many standpoints were explored in all
 * @param bounded whether any deal had more of them than are explored
 * @param least the marks of the best take of the deal whose best take is worst
 * @param losses what it lost: the titles of the rules
 * @param best that take, with the seed of the deal
 * @param modes the failure modes that were provoked
 * @param longest the longest that its live acts can last
 * @param flaws what is wrong; a scenario is proved if nothing is
 */
public record Proof(
        Id<Scenario> scenario,
        Id<Protocol> protocol,
        int deals,
        int states,
        boolean bounded,
        Marks least,
        List<String> losses,
        TakeFile best,
        List<String> modes,
        Duration longest,
        List<Flaw> flaws) {

    public Proof {
        losses = List.copyOf(losses);
        modes = List.copyOf(modes);
        flaws = List.copyOf(flaws);
    }
}
