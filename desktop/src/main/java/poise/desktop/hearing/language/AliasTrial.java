package poise.desktop.hearing.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether aliases do what they are for: the ear lacks the written form, has every word that it should hear instead, and
 * hardly ever expects those words in plain English, which would be changed otherwise.
 */
public final class AliasTrial {

    /** How likely words may be in plain English at most, wherever one looks. */
    static final double RARE = 1e-7;

    private final Vocabulary vocabulary;
    private final BackOffModel general;

    AliasTrial(GrammarFile ear) {
        this.vocabulary = ear.vocabulary();
        this.general = ear.model();
    }

    /** With an ear's file of what it expects, whole. */
    public static AliasTrial of(byte[] grammar) throws IOException {
        return new AliasTrial(GrammarFile.read(grammar));
    }

    /** All that is wrong with a file of aliases: each a sentence with file, line and remedy. */
    public List<String> problems(String file, String text) {
        AliasFile read = AliasFile.read(file, text);
        List<String> problems = new ArrayList<>(read.problems());
        for (Alias alias : read.aliases()) {
            problem(alias).ifPresent(sentence -> problems.add(alias.origin() + " is of no use: " + sentence));
        }
        return List.copyOf(problems);
    }

    boolean passes(Alias alias) {
        return problem(alias).isEmpty();
    }

    /** What is wrong with the alias, and the remedy. */
    Optional<String> problem(Alias alias) {
        if (vocabulary.has(alias.written())) {
            return Optional.of("the ear knows \"" + alias.written() + "\" itself; take the line away");
        }
        List<String> unknown =
                alias.spoken().stream().filter(word -> !vocabulary.has(word)).toList();
        if (!unknown.isEmpty()) {
            return Optional.of(
                    "the ear does not know \"" + unknown.get(0) + "\"; say " + alias.written() + " in other words");
        }
        if (likelihood(alias.spoken()) > RARE) {
            return Optional.of("\"" + String.join(" ", alias.spoken())
                    + "\" is plain English, which would be changed; say " + alias.written() + " in rarer words");
        }
        return Optional.empty();
    }

    /** How likely plain English has exactly these words at any one place. */
    double likelihood(List<String> words) {
        double likelihood = 1;
        List<Integer> before = new ArrayList<>();
        for (String word : words) {
            OptionalInt number = vocabulary.number(word);
            if (number.isEmpty()) {
                return 0;
            }
            likelihood *= general.probability(stateAfter(before), number.getAsInt());
            before.add(number.getAsInt());
        }
        return likelihood;
    }

    private int stateAfter(List<Integer> before) {
        int state = BackOffModel.ROOT;
        for (int i = before.size() - 1; i >= 0; i--) {
            int child = general.child(state, before.get(i));
            if (child < 0) {
                return state;
            }
            state = child;
        }
        return state;
    }
}
