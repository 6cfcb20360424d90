package poise.desktop.hearing.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import poise.core.kernel.Sha256;

/** What an ear is taught: sentences as players and their rooms would say them, and aliases of words that it lacks. */
public final class Lessons {

    /** What stands around a word that has aliases, so that those are expected at all. */
    private static final List<List<String>> FRAMES = List.of(
            List.of(), List.of("the"), List.of("a"), List.of("our"), List.of("in"), List.of("and"), List.of("is"));

    /** Exemplars are written without contractions, and people speak with and without: as often as serves both best. */
    private static final int CONTRACTED_EVERY = 3;

    private final List<String> sentences;
    private final Aliases aliases;

    Lessons(List<String> sentences, Aliases aliases) {
        this.sentences = List.copyOf(sentences);
        this.aliases = aliases;
    }

    /**
     * Lessons out of sentences in any writing, and of files of aliases; what is wrong with those is left out.
     *
     * @param aliasFiles the text of each under its name
     */
    public static Lessons of(List<String> sentences, Map<String, String> aliasFiles) {
        List<Alias> aliases = new ArrayList<>();
        new TreeMap<>(aliasFiles)
                .forEach((name, text) ->
                        aliases.addAll(AliasFile.read(name, text).aliases()));
        return new Lessons(sentences, new Aliases(aliases));
    }

    public List<String> sentences() {
        return sentences;
    }

    Aliases aliases() {
        return aliases;
    }

    /** The same sentences with aliases of which the ear knows every word. */
    Lessons audible(GrammarFile ear) {
        AliasTrial trial = new AliasTrial(ear);
        return new Lessons(
                sentences,
                new Aliases(aliases.all().stream().filter(trial::passes).toList()));
    }

    /** All of it in words that can be heard. */
    List<List<String>> spoken() {
        List<List<String>> spoken = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<String> words = aliases.spoken(words(sentences.get(i)), i);
            spoken.add(i % CONTRACTED_EVERY == 0 ? Contractions.of(words) : words);
        }
        for (Alias alias : aliases.all()) {
            for (List<String> frame : FRAMES) {
                List<String> framed = new ArrayList<>(frame);
                framed.addAll(alias.spoken());
                spoken.add(framed);
            }
        }
        return spoken;
    }

    private static List<String> words(String sentence) {
        String plain = sentence.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[^a-z0-9' ]", " ")
                .strip();
        return Arrays.asList(plain.split(" +", -1));
    }

    /** A hash of all of it: other lessons have another. */
    public String fingerprint() {
        return Sha256.of(
                Stream.concat(sentences.stream(), aliases.all().stream().map(Alias::toString))
                        .map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
