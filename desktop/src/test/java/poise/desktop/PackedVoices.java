package poise.desktop;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import poise.desktop.gear.WordErrors;
import poise.desktop.hearing.OurEar;
import poise.desktop.voices.Cast;
import poise.desktop.voices.Clips;
import poise.desktop.voices.SpokenLine;

/** How well our own ear understands the packed lines, by portrait. */
final class PackedVoices {

    private final Map<String, WordErrors> byPortrait = new TreeMap<>();

    private PackedVoices() {}

    /** Hears these lines, as many at once as there are cores. */
    static PackedVoices heard(Collection<SpokenLine> lines) {
        Cast cast = Cast.packed();
        PackedVoices heard = new PackedVoices();
        lines.parallelStream()
                .map(line -> Map.entry(line.portrait(), errors(line, cast)))
                .toList()
                .forEach(each -> heard.byPortrait.merge(each.getKey(), each.getValue(), WordErrors::plus));
        return heard;
    }

    private static WordErrors errors(SpokenLine line, Cast cast) {
        String heard = OurEar.words(Clips.of(line, cast).orElseThrow().whole());
        WordErrors errors = WordErrors.between(line.text(), heard);
        if (Boolean.getBoolean("poise.tell")) {
            System.out.printf("%s\t%d\t%s\t%s%n", line.portrait(), errors.errors(), line.text(), heard);
        }
        return errors;
    }

    double rate() {
        return byPortrait.values().stream()
                .reduce(WordErrors.NONE, WordErrors::plus)
                .rate();
    }

    double worst() {
        return byPortrait.values().stream().mapToDouble(WordErrors::rate).max().orElseThrow();
    }

    @Override
    public String toString() {
        return "%.1f %% of all words: ".formatted(100 * rate())
                + byPortrait.entrySet().stream()
                        .map(each -> "%s %.1f %%"
                                .formatted(each.getKey(), 100 * each.getValue().rate()))
                        .collect(Collectors.joining(", "));
    }
}
