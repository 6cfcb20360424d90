package poise.core.gear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;
import poise.core.session.Fact;
import poise.core.session.Intent;
import poise.core.session.Meaning;
import poise.core.session.Means;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Utterance;
import poise.core.speech.Word;
import poise.core.speech.WordRange;

/** A spoken line of 300 ms a word, all of whose words prove its labels. */
public record Line(long from, String text, Permille certainty, List<Label> labels) {

    private static final long WORD = 300;

    public Line {
        labels = List.copyOf(labels);
    }

    public static Line line(long from, String text, Label... labels) {
        return new Line(from, text, Permille.FULL, Arrays.asList(labels));
    }

    /** The same line, understood only so surely. */
    public Line sure(int permille) {
        return new Line(from, text, Permille.permille(permille), labels);
    }

    public Utterance utterance() {
        List<Word> words = new ArrayList<>();
        long now = from;
        for (String word : text.split(" ", -1)) {
            words.add(new Word(word, new Span(new Moment(now), new Moment(now + WORD)), Permille.FULL));
            now += WORD;
        }
        return Utterance.of(words);
    }

    public Moment end() {
        return utterance().span().to();
    }

    public Reading reading() {
        Map<Label, Reading.Proof> proofs = new EnumMap<>(Label.class);
        labels.forEach(label -> proofs.put(label, new Reading.Proof(WordRange.whole(utterance()), certainty)));
        return new Reading(proofs);
    }

    /** What the words mean in {@link Rooms}. */
    public Meaning meaning() {
        return new Meaning(reading(), Rooms.alike(utterance().said()));
    }

    /** Said and known at once. */
    public Intent.Say say() {
        return saidAfter(0);
    }

    /** Said, and known so many milliseconds after the last word. */
    public Intent.Say saidAfter(long delay) {
        return new Intent.Say(new Moment(end().millis() + delay), utterance(), meaning(), Means.SPOKEN);
    }

    public Intent.Say typed() {
        return new Intent.Say(end(), utterance(), meaning(), Means.TYPED);
    }

    public Fact.Heard heard() {
        return new Fact.Heard(end(), utterance(), reading(), Means.SPOKEN);
    }

    /** A sentence begun at one moment whose decisive last word begins at another. */
    public static Fact.Heard decided(long begun, long decisive) {
        Line line = line(begun, "and now failed", Label.ACKNOWLEDGE);
        List<Word> words = new ArrayList<>(line.utterance().words().subList(0, 2));
        words.add(line(decisive, "failed").utterance().words().get(0));
        Utterance utterance = Utterance.of(words);
        Reading reading = new Reading(Map.of(Label.ACKNOWLEDGE, new Reading.Proof(new WordRange(2, 3), Permille.FULL)));
        return new Fact.Heard(utterance.span().to(), utterance, reading, Means.SPOKEN);
    }
}
