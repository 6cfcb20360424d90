package poise.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import poise.core.kernel.Moment;

/**
 * The corrections of a log. Of an utterance that was corrected more than once the last one counts, and one that restores
 * the words that were heard counts for nothing: then what was heard stands, with its own reading.
 */
public final class Corrections {

    private final List<Fact> log;
    private final Map<Integer, Change> changes = new TreeMap<>();

    private Corrections(List<Fact> log) {
        this.log = log;
        List<Fact.Heard> heard = new ArrayList<>();
        for (Fact fact : log) {
            if (fact instanceof Fact.Heard utterance) {
                heard.add(utterance);
            } else if (fact instanceof Fact.Corrected corrected && corrected.number() <= heard.size()) {
                take(new Change(heard.get(corrected.number() - 1), corrected));
            }
        }
    }

    public static Corrections of(List<Fact> log) {
        return new Corrections(log);
    }

    /** An utterance that stands otherwise than it was heard. */
    public record Change(Fact.Heard heard, Fact.Corrected corrected) {

        private boolean isRestored() {
            return heard.utterance().text().equals(corrected.utterance().text());
        }

        private Fact.Heard right() {
            return new Fact.Heard(corrected.at(), corrected.utterance(), corrected.reading(), heard.means());
        }

        private List<Fact> claims() {
            return corrected.claims().stream()
                    .<Fact>map(claim -> new Fact.Claimed(corrected.at(), claim.claim(), claim.verdict(), claim.quote()))
                    .toList();
        }
    }

    private void take(Change change) {
        if (change.isRestored()) {
            changes.remove(change.corrected().number());
        } else {
            changes.put(change.corrected().number(), change);
        }
    }

    /** The utterances that stand otherwise than they were heard, in the order in which they were said. */
    public List<Change> changes() {
        return List.copyOf(changes.values());
    }

    /** What was heard in the utterance of this number, if it stands otherwise now. */
    public Optional<Change> change(int number) {
        return Optional.ofNullable(changes.get(number));
    }

    /**
     * The log as it is judged: the right words stand in the place of those that were heard, and so do their claims.
     * What the room made of the words that it heard stays as it happened.
     */
    public List<Fact> applied() {
        if (changes.isEmpty()) {
            return log;
        }
        List<Fact> applied = new ArrayList<>();
        Optional<Moment> withdrawn = Optional.empty();
        int heard = 0;
        for (Fact fact : log) {
            if (fact instanceof Fact.Heard) {
                Optional<Change> change = change(++heard);
                applied.add(change.<Fact>map(Change::right).orElse(fact));
                change.ifPresent(each -> applied.addAll(each.claims()));
                withdrawn = change.map(each -> each.heard().at());
            } else if (!isWithdrawn(fact, withdrawn)) {
                applied.add(fact);
                withdrawn = fact instanceof Fact.Written ? Optional.empty() : withdrawn;
            }
        }
        return applied;
    }

    /** Whether it is a claim made by words that were never said: such claims follow them and bear their moment. */
    private static boolean isWithdrawn(Fact fact, Optional<Moment> withdrawn) {
        return fact instanceof Fact.Claimed
                && withdrawn.filter(fact.at()::equals).isPresent();
    }
}
