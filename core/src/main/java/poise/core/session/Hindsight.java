package poise.core.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Scenario;
import poise.core.scenario.Truth;
import poise.core.speech.Utterance;

/** A log looked back upon, in which an utterance can be put right. */
record Hindsight(Scenario scenario, List<Fact> log) {

    Fact.Corrected correct(int number, Utterance said, Meaning meaning) {
        Moment at = said.span().to();
        return new Fact.Corrected(at, number, said, meaning.reading(), claims(before(number), said, meaning));
    }

    /** Everything that had happened when the utterance was heard. */
    private List<Fact> before(int number) {
        int heard = 0;
        for (int i = 0; i < log.size(); i++) {
            heard += log.get(i) instanceof Fact.Heard ? 1 : 0;
            if (heard == number) {
                return log.subList(0, i);
            }
        }
        throw new IllegalArgumentException("There is no utterance " + number + " among " + heard);
    }

    /** What is said before the crash claims nothing. */
    private List<Fact.Corrected.Assertion> claims(List<Fact> past, Utterance said, Meaning meaning) {
        if (past.stream().noneMatch(Fact.Crashed.class::isInstance)) {
            return List.of();
        }
        Set<Id<Truth>> learned = new HashSet<>();
        past.stream()
                .filter(Fact.Learned.class::isInstance)
                .forEach(fact -> learned.add(((Fact.Learned) fact).truth()));
        List<String> words = said.said().words();
        return new ClaimSpotter(scenario)
                .spot(meaning).stream()
                        .map(spotted -> new Fact.Corrected.Assertion(
                                spotted.claim().id(), spotted.verdict(learned), spotted.quote(words)))
                        .toList();
    }
}
