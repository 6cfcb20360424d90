package poise.desktop.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import poise.core.kernel.Permille;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Reading.Proof;
import poise.core.speech.WordRange;

/** Reads by phrases that give a label away, where nothing that was trained can be had. */
final class PhraseReader implements LabelReader {

    private final Map<List<String>, Label> phrases;

    private PhraseReader(Map<List<String>, Label> phrases) {
        this.phrases = phrases;
    }

    /** Reads the phrases: lines of a label, a tab and words in common writing; {@code #} begins a comment. */
    static PhraseReader read(Reader reader) throws IOException {
        Map<List<String>, Label> phrases = new LinkedHashMap<>();
        for (String line : new BufferedReader(reader).lines().toList()) {
            String[] fields = line.split("\t", -1);
            if (!line.isBlank() && !line.startsWith("#")) {
                phrases.put(List.of(fields[fields.length - 1].split(" ", -1)), label(fields[0], line));
            }
        }
        return new PhraseReader(phrases);
    }

    private static Label label(String id, String line) throws IOException {
        return Label.byId(id)
                .orElseThrow(() -> new IOException("lexicon.tsv: no label begins the line \"" + line + "\""));
    }

    @Override
    public Reading read(List<Token> tokens) {
        List<String> texts = tokens.stream().map(Token::text).toList();
        Map<Label, Proof> proofs = new EnumMap<>(Label.class);
        for (int at = 0; at < tokens.size(); at++) {
            for (Map.Entry<List<String>, Label> phrase : phrases.entrySet()) {
                int to = at + phrase.getKey().size();
                boolean here = to <= texts.size() && texts.subList(at, to).equals(phrase.getKey());
                if (here && (tokens.get(at).isMeant() || !phrase.getValue().isSignal())) {
                    proofs.putIfAbsent(phrase.getValue(), proof(tokens.subList(at, to)));
                }
            }
        }
        return new Reading(proofs);
    }

    private static Proof proof(List<Token> phrase) {
        Permille certainty = Reading.READ;
        int last = phrase.size() - 1;
        return new Proof(new WordRange(phrase.get(0).word(), phrase.get(last).word() + 1), certainty);
    }

    @Override
    public Set<Label> readSoFar(List<Token> tokens, Permille sure) {
        return EnumSet.noneOf(Label.class);
    }
}
