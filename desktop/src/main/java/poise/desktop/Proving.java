package poise.desktop;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import poise.core.protocol.Protocol;
import poise.core.prover.Flaw;
import poise.core.prover.Monkey;
import poise.core.prover.Phrasebook;
import poise.core.prover.Proof;
import poise.core.prover.Prover;
import poise.core.scenario.Deck;
import poise.core.scenario.Scenario;
import poise.core.scenario.format.TakeFormat;
import poise.core.speech.Label;

/** Scenarios proved playable, or shown not to be. */
public final class Proving {

    private final Phrasebook phrases;

    public Proving(Phrasebook phrases) {
        this.phrases = phrases;
    }

    /** A scenario to be proved, by its own protocol, and what its file is called. */
    public record Candidate(String file, Deck deck, Protocol protocol) {}

    /** A line for each deal: the least seed that makes it, and how its lots fall. */
    public static List<String> deals(Candidate candidate) {
        Deck deck = candidate.deck();
        return IntStream.range(0, deck.size())
                .mapToObj(place -> Wording.of("deal", String.valueOf(deck.seed(place)), deck.told(place)))
                .toList();
    }

    /** What came of it: a line, the best take as a file, and for each flaw a sentence with the take that shows it. */
    public record Verdict(String line, String best, List<String> flaws) {
        public Verdict {
            flaws = List.copyOf(flaws);
        }
    }

    /** Proves them all, several at once if the machine can. */
    public List<Verdict> prove(List<Candidate> candidates) {
        return candidates.parallelStream().map(this::prove).toList();
    }

    private Verdict prove(Candidate candidate) {
        Proof proof = new Prover(candidate.protocol(), phrases).prove(candidate.deck());
        String line = Wording.of(
                "proof",
                proof.scenario(),
                proof.deals(),
                proof.states(),
                proof.bounded() ? Wording.of("proof.bounded") : "",
                proof.least(),
                proof.losses().isEmpty() ? "" : Wording.of("proof.losses", String.join(", ", proof.losses())),
                proof.modes().size(),
                candidate.protocol().failureModes().size(),
                proof.longest().toMinutes());
        return new Verdict(
                line,
                TakeFormat.print(proof.best()),
                proof.flaws().stream().map(flaw -> told(flaw, candidate.file())).toList());
    }

    private static String told(Flaw flaw, String file) {
        String sentence = Wording.of("flaw." + flaw.kind().id(), flaw.what());
        return String.format(
                Locale.ROOT, "%s %s %s%n%s", flaw.kind().code(), file, sentence, TakeFormat.print(flaw.take()));
    }

    /** Plays so many random takes, evenly over all scenarios and their deals; what they show to be wrong. */
    public List<String> play(List<Candidate> candidates, int takes) {
        return IntStream.range(0, takes)
                .parallel()
                .mapToObj(take -> play(candidates.get(take % candidates.size()), 1 + take / candidates.size()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> play(Candidate candidate, long seed) {
        Scenario scenario = candidate.deck().dealt(seed);
        try {
            return new Monkey(scenario, candidate.protocol(), phrases)
                    .play(seed)
                    .map(flaw -> told(flaw, candidate.file()));
        } catch (RuntimeException fell) {
            return Optional.of(Wording.of("flaw.fell", candidate.file(), seed, fell));
        }
    }

    /** The phrasebook in lines of a label and its sentence. */
    static Phrasebook phrasebook(Stream<String> lines) {
        Map<Label, String> sentences = new EnumMap<>(Label.class);
        lines.map(line -> List.of(line.split("\t", 2)))
                .filter(columns -> columns.size() == 2)
                .forEach(
                        columns -> Label.byId(columns.get(0)).ifPresent(label -> sentences.put(label, columns.get(1))));
        return new Phrasebook(sentences);
    }
}
