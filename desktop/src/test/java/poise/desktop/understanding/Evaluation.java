package poise.desktop.understanding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.core.speech.Text;

/** Prints how well the development set is read, clean and as heard. Run with {@code mvn -Peval verify}. */
@Tag("eval")
class Evaluation {

    private static final int WORST = 30;

    @Test
    void the_development_set_is_measured() throws IOException {
        Language language = Project.english();
        Guard guard = language.guard();
        try (Encoder encoder = Encoder.load()) {
            Classifier words = Fitting.fit(language.asHeard(language.exemplars()));
            LabelAttention head = AdaptedWeights.read(Project.weights()).head();
            TextScorer both = AdaptedScorer.uncalibrated(encoder, head, words);
            Measured shipped = Measured.of(language, guarded(both, guard));
            System.out.println(
                    shipped.table("As it is shipped: the adapted encoder in eight bits, words, and the guard"));
            System.out.println(Measured.of(language, plain(both)).table("Without the guard"));
            System.out.println(shipped.labels());
            System.out.println(shipped.reliability());
            System.out.println("The worst " + WORST + ":\n" + shipped.worst(WORST));
        }
    }

    /** How much more exemplars would bring; the adapted encoder's own curve is in assets/understanding. */
    @Test
    void words_alone_are_measured_on_more_and_more_exemplars() throws IOException {
        Language language = Project.english();
        List<Exemplar> exemplars = new ArrayList<>(language.exemplars());
        Collections.shuffle(exemplars, new Random(7));
        for (int quarter = 1; quarter <= 4; quarter++) {
            List<Exemplar> part = exemplars.subList(0, exemplars.size() * quarter / 4);
            Classifier words = Fitting.fit(language.asHeard(part));
            System.out.println(Measured.of(language, guarded(words, language.guard()))
                    .table("Words and letters alone, " + part.size() + " exemplars"));
        }
    }

    @Test
    void keywords_are_measured_in_the_same_run() throws IOException {
        Understanding phrases = Project.byPhrases();
        Language language = Project.english();
        print("Keywords alone", phrases, language.development(), language.developmentHeard(), language.mentions());
    }

    /** What neither training nor tuning has seen, read by the very thing that players have. */
    @Test
    void the_trial_is_measured() throws IOException {
        Understanding shipped = Understanding.load();
        Language language = Project.english();
        print("Trial", shipped, language.trial(), language.trialHeard(), language.trialMentions());
    }

    private static void print(
            String name, Understanding reader, List<Exemplar> clean, List<Exemplar> heard, List<Exemplar> mentions) {
        System.out.printf("%-25s %s%n", name + ", clean", tally(reader, clean).line());
        System.out.printf("%-25s %s%n", name + ", heard", tally(reader, heard).line());
        System.out.printf(
                "%-25s %s%n", name + ", mentions", tally(reader, mentions).line());
    }

    private static Tally tally(Understanding reader, List<Exemplar> examples) {
        Tally tally = new Tally();
        for (Exemplar example : examples) {
            tally.add(example.labels(), reader.read(Text.of(example.text())).labels());
        }
        return tally;
    }

    private static Function<List<Exemplar>, List<Scores>> guarded(TextScorer scorer, Guard guard) {
        Scorer guarded = new Scorer(scorer);
        return examples -> examples.stream()
                .map(example -> guarded.look(guard.marked(Wording.tokens(example.text())))
                        .scores())
                .toList();
    }

    private static Function<List<Exemplar>, List<Scores>> plain(TextScorer scorer) {
        return examples -> examples.stream()
                .map(example -> scorer.look(example.text()).scores())
                .toList();
    }
}
