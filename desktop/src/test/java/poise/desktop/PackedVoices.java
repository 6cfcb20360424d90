package poise.desktop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import poise.core.kernel.Moment;
import poise.core.speech.Utterance;
import poise.desktop.gear.WordErrors;
import poise.desktop.hearing.EarEvent;
import poise.desktop.hearing.SharedModel;
import poise.desktop.hearing.VoskEar;
import poise.desktop.voices.Cast;
import poise.desktop.voices.Clips;
import poise.desktop.voices.SpokenLine;

/** How well our own ear understands the packed lines, by portrait. */
final class PackedVoices {

    /** After so much silence, in samples, the last word is surely over. */
    private static final int REST = 8_000;

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
        short[] sound = Clips.of(line, cast).orElseThrow().whole();
        List<Utterance> utterances = new ArrayList<>();
        try (VoskEar ear = new VoskEar(SharedModel.model(), Moment.CRASH, event -> {
            if (event instanceof EarEvent.UtteranceHeard said) {
                utterances.add(said.utterance());
            }
        })) {
            ear.hear(sound, sound.length);
            ear.miss(REST);
            ear.finish();
        }
        String heard = utterances.stream().map(Utterance::text).collect(Collectors.joining(" "));
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
