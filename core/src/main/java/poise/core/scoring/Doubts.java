package poise.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import poise.core.kernel.Marks;
import poise.core.kernel.Permille;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;
import poise.core.session.Corrections;
import poise.core.session.Fact;
import poise.core.speech.Label;
import poise.core.speech.Reading;

/**
 * What was noticed in a take but did not count, since it was not sure enough: a question to the player, never a finding.
 * Of each label the surest is kept.
 */
public final class Doubts extends Fact.Some<Boolean> {

    private static final Comparator<Doubt> WEIGHTIEST_FIRST = Comparator.comparing(Doubt::weight)
            .thenComparing(Doubt::certainty)
            .reversed()
            .thenComparing(Doubt::label);

    private final Map<Label, Notice> notices = new EnumMap<>(Label.class);
    private int number;

    private Doubts() {}

    /** A label with the fact in which it was noticed. */
    private record Notice(Evidence evidence, Permille certainty) {}

    /** The doubts of a log, the weightiest first; a move that would have changed nothing is not worth a question. */
    public static List<Doubt> of(Scenario scenario, Protocol protocol, List<Fact> log) {
        List<Fact> judged = Corrections.of(log).applied();
        Doubts doubts = new Doubts();
        judged.forEach(doubts::look);
        Marks total = Judge.judge(scenario, protocol, judged).total();
        List<Doubt> weighed = new ArrayList<>();
        doubts.notices.forEach((label, notice) -> {
            List<Fact> otherwise = new ArrayList<>(judged);
            otherwise.set(
                    notice.evidence().fact(),
                    certain(label, judged.get(notice.evidence().fact())));
            Marks other = Judge.judge(scenario, protocol, otherwise).total();
            weighed.add(new Doubt(label, notice.certainty(), notice.evidence(), distance(total, other)));
        });
        return weighed.stream()
                .filter(doubt -> doubt.label().isSignal() || doubt.weight().count() > 0)
                .sorted(WEIGHTIEST_FIRST)
                .toList();
    }

    private static Marks distance(Marks one, Marks other) {
        return Marks.marks(Math.abs(one.count() - other.count()));
    }

    private static Fact certain(Label label, Fact fact) {
        return fact instanceof Fact.Heard heard
                ? new Fact.Heard(heard.at(), heard.utterance(), heard.reading().certainOf(label), heard.means())
                : certain(label, (Fact.Written) fact);
    }

    private static Fact certain(Label label, Fact.Written written) {
        Reading reading = written.reading().certainOf(label);
        return new Fact.Written(written.at(), written.tool(), written.to(), written.text(), reading);
    }

    private void look(Fact fact) {
        fact.match(this);
        number++;
    }

    @Override
    protected Boolean otherwise(Fact fact) {
        return false;
    }

    @Override
    public Boolean heard(Fact.Heard fact) {
        notice(fact.reading(), proof -> Evidence.words(number, fact, proof.evidence()));
        return true;
    }

    @Override
    public Boolean written(Fact.Written fact) {
        notice(fact.reading(), proof -> Evidence.words(number, fact, proof.evidence()));
        return true;
    }

    /** How a proof becomes evidence. */
    private interface Quoting {
        Evidence of(Reading.Proof proof);
    }

    private void notice(Reading reading, Quoting quoting) {
        for (Label label : reading.proofs().keySet()) {
            reading.doubted(label)
                    .map(proof -> new Notice(quoting.of(proof), proof.certainty()))
                    .filter(notice -> notice.evidence().isAfterCrash())
                    .ifPresent(notice -> notices.merge(label, notice, Doubts::surer));
        }
    }

    private static Notice surer(Notice one, Notice other) {
        return other.certainty().compareTo(one.certainty()) > 0 ? other : one;
    }
}
