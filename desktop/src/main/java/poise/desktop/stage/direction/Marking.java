package poise.desktop.stage.direction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.WordRange;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.Marked;
import poise.desktop.stage.view.Marked.Kind;

/** Marks words with what they were read as: each label is named where its words begin. */
record Marking(Phrases words) {

    Marked of(List<String> said, Reading reading) {
        Map<Label, WordRange> read = new EnumMap<>(Label.class);
        reading.counted()
                .forEach(label -> reading.counted(label).ifPresent(proof -> read.put(label, proof.evidence())));
        return of(said, read);
    }

    Marked of(List<String> said, Map<Label, WordRange> read) {
        List<Marked.Run> runs = new ArrayList<>();
        Set<Label> named = EnumSet.noneOf(Label.class);
        for (int from = 0, to; from < said.size(); from = to) {
            Set<Label> here = at(from, read);
            to = from + 1;
            while (to < said.size() && at(to, read).equals(here)) {
                to++;
            }
            String name = here.stream().filter(named::add).map(this::name).collect(Collectors.joining(" · "));
            runs.add(new Marked.Run(String.join(" ", said.subList(from, to)), kind(here), name));
        }
        return new Marked(runs);
    }

    private static Set<Label> at(int word, Map<Label, WordRange> read) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        read.forEach((label, range) -> {
            if (range.from() <= word && word < range.to()) {
                labels.add(label);
            }
        });
        return labels;
    }

    private String name(Label label) {
        return words.of("mark." + label.id());
    }

    private static Kind kind(Set<Label> labels) {
        if (labels.isEmpty()) {
            return Kind.WORDS;
        }
        return labels.stream().anyMatch(Label::isSignal) ? Kind.SIGNAL : Kind.MOVE;
    }
}
