package poise.core.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import poise.core.kernel.Id;
import poise.core.scenario.Claim;
import poise.core.scenario.Scenario;
import poise.core.scenario.Truth;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.WordRange;

/** Finds the claims that words make, by the labels that they carry and the phrases around the evidence. */
final class ClaimSpotter {

    /** How far beyond the evidence of a true claim its phrases may lie, in words; a false one is held to its evidence. */
    private static final int BENEFIT_OF_DOUBT = 12;

    /** How many words before a phrase of a false claim may deny it. */
    private static final int REACH_OF_NOT = 3;

    private static final Set<String> DENIALS = Set.of(
            "not", "no", "never", "isn't", "isnt", "wasn't", "wasnt", "aren't", "arent", "nothing", "neither", "nor",
            "without", "rather", "instead");

    private final Scenario scenario;

    ClaimSpotter(Scenario scenario) {
        this.scenario = scenario;
    }

    /** A claim that was made, by the truth it is about and the words that make it. */
    record Spotted(Truth truth, Claim claim, WordRange words) {

        /** How it stands when these truths have been learned. */
        Verdict verdict(Set<Id<Truth>> learned) {
            if (!claim.holds()) {
                return Verdict.FALSE;
            }
            return truth.knownFromStart() || learned.contains(truth.id()) ? Verdict.TRUE : Verdict.UNFOUNDED;
        }

        /** The words that make it. */
        String quote(List<String> text) {
            WordRange said = words.within(text.size());
            return String.join(" ", text.subList(said.from(), said.to()));
        }
    }

    /** All claims in a text of these words with this reading, each once. */
    List<Spotted> spot(List<String> words, Reading reading) {
        List<String> plain = words.stream().map(ClaimSpotter::plain).toList();
        List<Spotted> spotted = new ArrayList<>();
        for (Truth truth : scenario.truths()) {
            for (Claim claim : truth.claims()) {
                evidence(claim, plain, reading).ifPresent(range -> spotted.add(new Spotted(truth, claim, range)));
            }
        }
        return spotted;
    }

    private static Optional<WordRange> evidence(Claim claim, List<String> words, Reading reading) {
        return claim.labels().stream()
                .sorted()
                .flatMap(label -> proof(claim, label, reading).stream())
                .filter(range -> isMade(claim, words, range))
                .findFirst();
    }

    private static Optional<WordRange> proof(Claim claim, Label label, Reading reading) {
        return (claim.holds() ? reading.said(label) : reading.surely(label)).map(Reading.Proof::evidence);
    }

    private static boolean isMade(Claim claim, List<String> words, WordRange evidence) {
        int slack = claim.holds() ? BENEFIT_OF_DOUBT : 0;
        int from = Math.max(0, evidence.from() - slack);
        List<String> passage = words.subList(0, Math.min(words.size(), evidence.to() + slack));
        return claim.phrases().stream()
                .allMatch(group -> group.stream().anyMatch(phrase -> occurrences(phrase, passage, from)
                        .anyMatch(at -> claim.holds() || !isDenied(passage, at))));
    }

    /** Where the phrase stands in the passage, from there on. */
    private static IntStream occurrences(String phrase, List<String> passage, int from) {
        List<String> wanted = Arrays.asList(phrase.split(" ", -1));
        return IntStream.rangeClosed(from, passage.size() - wanted.size())
                .filter(at -> passage.subList(at, at + wanted.size()).equals(wanted));
    }

    private static boolean isDenied(List<String> words, int at) {
        return words.subList(Math.max(0, at - REACH_OF_NOT), at).stream().anyMatch(DENIALS::contains);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}'.-]|[.,;:!?]+$", "");
    }
}
