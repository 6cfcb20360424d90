package poise.desktop.understanding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.session.Likeness;
import poise.core.session.Meaning;
import poise.core.speech.Reading;
import poise.core.speech.Utterance;

/** Prints how well the claims of scenarios are found, with the encoder and by words alone. */
@Tag("eval")
class ClaimEvaluation {

    private static final int WORST = 40;

    private final List<Telling> tellings = Telling.all();

    ClaimEvaluation() throws IOException {}

    /** How the claims of a meaning are counted. */
    @FunctionalInterface
    private interface Way {

        Meaning of(Comprehension comprehension, Utterance said);
    }

    @Test
    void claims_are_measured_with_the_encoder() throws IOException {
        Understanding whole = Understanding.load();
        measure("labels and likeness", whole, Comprehension::read, true);
        measure(
                "likeness alone",
                whole,
                (reader, said) -> new Meaning(Reading.NOTHING, reader.read(said).likenesses()),
                false);
        measure("label needed", whole, ClaimEvaluation::labelled, false);
    }

    /** As if nothing were unmistakable: likenesses keep their order and stay below. */
    private static Meaning labelled(Comprehension comprehension, Utterance said) {
        Meaning meaning = comprehension.read(said);
        return new Meaning(
                meaning.reading(),
                meaning.likenesses().stream().map(ClaimEvaluation::doubted).toList());
    }

    private static Likeness doubted(Likeness likeness) {
        int alike = Likeness.ALIKE.value();
        int room = Likeness.UNMISTAKABLE.value() - 1 - alike;
        int above = likeness.certainty().value() - alike;
        return new Likeness(
                likeness.claim(), likeness.words(), Permille.permille(alike + above * room / (1000 - alike)));
    }

    @Test
    void claims_are_measured_by_words_alone() throws IOException {
        measure("words alone", Understanding.lexical("this is a measurement"), Comprehension::read, false);
    }

    private void measure(String name, Understanding understanding, Way way, boolean inDetail) throws IOException {
        Map<String, Spotted> scenarios = new LinkedHashMap<>();
        Map<String, Count> counts = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (Telling telling : tellings) {
            if (!scenarios.containsKey(telling.scenario())) {
                scenarios.put(telling.scenario(), Spotted.in(telling.scenario(), understanding));
            }
            Spotted spotted = scenarios.get(telling.scenario());
            Utterance said = Utterance.typed(telling.words(), Moment.CRASH);
            Set<String> found = spotted.claims(telling.words(), way.of(spotted.comprehension(), said));
            Set<String> all = new TreeSet<>(telling.claims());
            all.addAll(found);
            for (String claim : all) {
                String kind = telling.scenario() + (spotted.holds(claim) ? ", true" : ", false");
                counts.computeIfAbsent(kind, any -> new Count())
                        .add(telling.claims().contains(claim), found.contains(claim));
            }
            if (!found.equals(telling.claims())) {
                wrong.add(found + " instead of " + telling.claims() + ": " + telling.words());
            }
        }
        counts.forEach((kind, count) -> System.out.printf("%-20s %-28s %s%n", name, kind, count.line()));
        if (inDetail) {
            wrong.stream().limit(Integer.getInteger("poise.worst", WORST)).forEach(System.out::println);
        }
    }

    /** Hits, false finds and misses. */
    private static final class Count {

        private int hits;
        private int falses;
        private int misses;

        void add(boolean wanted, boolean found) {
            hits += wanted && found ? 1 : 0;
            falses += found && !wanted ? 1 : 0;
            misses += wanted && !found ? 1 : 0;
        }

        String line() {
            return String.format(
                    "precision %.2f  recall %.2f  F1 %.2f  right %d  false %d  missed %d",
                    1.0 * hits / Math.max(1, hits + falses),
                    1.0 * hits / Math.max(1, hits + misses),
                    2.0 * hits / Math.max(1, 2 * hits + falses + misses),
                    hits,
                    falses,
                    misses);
        }
    }
}
