package poise.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poise.core.debrief.Timeline;
import poise.core.kernel.Moment;
import poise.core.protocol.Protocol;
import poise.core.scenario.Deck;
import poise.core.scenario.Scenario;
import poise.core.scenario.TakeFile;
import poise.core.scoring.Scorecard;
import poise.core.session.Fact;

/** Takes that somebody wrote down, as they are judged, and what in them comes to nothing. */
public final class Screening {

    private final Wiring wiring;

    public Screening(Wiring wiring) {
        this.wiring = wiring;
    }

    /** A take in a file, of a scenario that is judged by this protocol. */
    public record Written(Path file, TakeFile take, Deck deck, Protocol protocol) {}

    /** Its marks and its failure modes in a line; then a line for each thing in it that comes to nothing. */
    public List<String> of(Written written) {
        try {
            return judged(written);
        } catch (Complaint unheard) {
            return List.of(Wording.of("screening.unheard", Shelf.name(written.file()), unheard.sentence()));
        }
    }

    private List<String> judged(Written written) {
        long seed = written.take().seed().orElse(1);
        Shelf.Volume volume = new Shelf.Volume(written.deck(), "").dealt(seed);
        Rehearsal rehearsal = new Rehearsal(volume, written.protocol(), wiring.phrases());
        List<Fact> log = rehearsal.play(written.take(), written.file(), wiring, seed);
        List<String> lines = new ArrayList<>();
        lines.add(verdict(written.file(), rehearsal.scorecard(log)));
        lines.addAll(refused(volume.scenario(), log));
        written.take().lines().stream()
                .filter(line -> isIdle(line, log))
                .map(line -> Wording.of("screening.idle", line.at()))
                .forEach(lines::add);
        return lines;
    }

    private static String verdict(Path file, Scorecard card) {
        String failed = card.flags().isEmpty() ? "" : Wording.of("screening.modes", card.failures());
        return Wording.of(
                "screening", Shelf.name(file), card.total(), card.band().title(), failed);
    }

    private List<String> refused(Scenario scenario, List<Fact> log) {
        Timeline timeline = new Timeline(scenario, wiring.phrases());
        return log.stream()
                .filter(Fact.ToolRefused.class::isInstance)
                .flatMap(refused -> refused.match(timeline))
                .map(entry -> Wording.of("screening.refused", entry.at(), entry.text()))
                .toList();
    }

    /** Whether a line comes when all is over, or says something when nobody is there. */
    private static boolean isIdle(TakeFile.Line line, List<Fact> log) {
        Optional<Moment> end = log.stream()
                .filter(Fact.TakeClosed.class::isInstance)
                .map(Fact::at)
                .findFirst();
        boolean late = end.filter(line.at()::isAfter).isPresent();
        return late || (line instanceof TakeFile.Say say && !isHeard(say, log));
    }

    private static boolean isHeard(TakeFile.Say say, List<Fact> log) {
        return log.stream()
                .anyMatch(fact -> fact instanceof Fact.Heard heard
                        && heard.utterance().span().from().equals(say.at()));
    }
}
