package poise.desktop.hearing.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;
import poise.core.speech.Word;

/** Words that the ear lacks, in both directions: what it is taught to hear instead, and what was meant by what it heard. */
public final class Aliases {

    public static final Aliases NONE = new Aliases(List.of());

    private final List<Alias> all;
    private final Map<String, List<Alias>> byFirstWord = new HashMap<>();
    private final Map<String, List<Alias>> byWritten = new HashMap<>();

    Aliases(List<Alias> aliases) {
        this.all = List.copyOf(aliases);
        for (Alias alias : all) {
            byFirstWord
                    .computeIfAbsent(alias.spoken().get(0), first -> new ArrayList<>())
                    .add(alias);
            byWritten
                    .computeIfAbsent(alias.written(), written -> new ArrayList<>())
                    .add(alias);
        }
        Comparator<Alias> longestFirst =
                Comparator.comparingInt(alias -> -alias.spoken().size());
        byFirstWord.values().forEach(sharing -> sharing.sort(longestFirst));
    }

    /** Aliases as a taught ear keeps them beside its model. */
    public static Aliases read(Path file) throws IOException {
        return new Aliases(
                AliasFile.read(file.toString(), Files.readString(file)).aliases());
    }

    void write(Path file) throws IOException {
        List<String> lines = all.stream()
                .map(alias -> alias.written() + "\t" + String.join(" ", alias.spoken()))
                .toList();
        Files.write(file, lines);
    }

    List<Alias> all() {
        return all;
    }

    /** What was meant by heard words, each with the time from the first word that was heard for it to the last. */
    public List<Word> meant(List<Word> heard) {
        List<String> texts = heard.stream().map(Word::text).toList();
        List<Word> meant = new ArrayList<>();
        for (int at = 0; at < heard.size(); ) {
            Optional<Alias> alias = at(texts, at);
            int length = alias.map(found -> found.spoken().size()).orElse(1);
            List<Word> part = heard.subList(at, at + length);
            meant.add(alias.map(found -> joined(found.written(), part)).orElse(heard.get(at)));
            at += length;
        }
        return List.copyOf(meant);
    }

    private static Word joined(String written, List<Word> heard) {
        Span span = new Span(
                heard.get(0).span().from(), heard.get(heard.size() - 1).span().to());
        Permille least = heard.stream()
                .map(Word::confidence)
                .min(Comparator.naturalOrder())
                .orElse(Permille.NONE);
        return new Word(written, span, least);
    }

    /** The same for words without times. */
    public List<String> meantBy(List<String> heard) {
        List<String> meant = new ArrayList<>();
        for (int at = 0; at < heard.size(); ) {
            Optional<Alias> alias = at(heard, at);
            meant.add(alias.map(Alias::written).orElse(heard.get(at)));
            at += alias.map(found -> found.spoken().size()).orElse(1);
        }
        return List.copyOf(meant);
    }

    private Optional<Alias> at(List<String> words, int at) {
        return byFirstWord.getOrDefault(words.get(at), List.of()).stream()
                .filter(alias -> at + alias.spoken().size() <= words.size()
                        && words.subList(at, at + alias.spoken().size()).equals(alias.spoken()))
                .findFirst();
    }

    /** Words as the ear can hear them; where a word can be said in several ways the turn chooses. */
    List<String> spoken(List<String> written, int turn) {
        List<String> spoken = new ArrayList<>();
        for (String word : written) {
            List<Alias> ways = byWritten.getOrDefault(word, List.of());
            if (ways.isEmpty()) {
                spoken.add(word);
            } else {
                spoken.addAll(ways.get(turn % ways.size()).spoken());
            }
        }
        return spoken;
    }
}
