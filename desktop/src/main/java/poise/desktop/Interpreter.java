package poise.desktop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import poise.core.kernel.Moment;
import poise.core.session.Intent;
import poise.core.session.Means;
import poise.core.speech.Label;
import poise.core.speech.Utterance;
import poise.core.speech.WordRange;
import poise.desktop.hearing.EarEvent;
import poise.desktop.understanding.Comprehension;

/** Turns what an ear notices, and what is typed, into what the player wants. */
public final class Interpreter implements EarEvent.Cases<List<Intent>> {

    /** How many new words make another look at a growing sentence worth while; one is enough after the voice. */
    private static final int NEWS = 2;

    private final Comprehension comprehension;
    private final Means means;
    /** The words so far, and how many of them were looked at. */
    private List<String> words = List.of();

    private int looked;

    /**
     * What the last look found. While the voice goes on only what two looks find is told, since the rest may yet take it
     * back.
     */
    private Set<Label> seen = Set.of();

    /** What was told of the growing words, with the words that prove it. */
    private final Map<Label, WordRange> marks = new EnumMap<>(Label.class);

    /** The voice has ended, the words are still to be settled. */
    private boolean quiet;

    /** For words that are spoken. */
    public Interpreter(Comprehension comprehension) {
        this(comprehension, Means.SPOKEN);
    }

    public Interpreter(Comprehension comprehension, Means means) {
        this.comprehension = comprehension;
        this.means = means;
    }

    /** Words typed at once, as if spoken from {@code start} on at a natural pace. */
    public List<Intent> typed(String text, Moment start) {
        Utterance utterance = Utterance.typed(text, start);
        Moment end = utterance.span().to();
        return List.of(
                new Intent.TakeFloor(start, start),
                new Intent.YieldFloor(end, end),
                new Intent.Say(end, utterance, comprehension.read(utterance), Means.TYPED));
    }

    public List<Intent> heard(EarEvent event) {
        return event.match(this);
    }

    /** What the growing words do already, as far as it was told, with the words that prove it. */
    public Map<Label, WordRange> marks() {
        return Map.copyOf(marks);
    }

    @Override
    public List<Intent> speechBegan(EarEvent.SpeechBegan event) {
        forget();
        return List.of(new Intent.TakeFloor(event.at(), event.since()));
    }

    private void forget() {
        words = List.of();
        looked = 0;
        seen = Set.of();
        marks.clear();
        quiet = false;
    }

    @Override
    public List<Intent> speechGrew(EarEvent.SpeechGrew event) {
        words = event.words();
        if (words.size() < looked + (quiet ? 1 : NEWS)) {
            return List.of();
        }
        looked = words.size();
        if (quiet) {
            return overhear(event.at(), comprehension.readAtPause(words));
        }
        Set<Label> lasting = EnumSet.noneOf(Label.class);
        lasting.addAll(seen);
        seen = comprehension.readSoFar(words);
        lasting.retainAll(seen);
        return overhear(event.at(), lasting);
    }

    private List<Intent> overhear(Moment at, Set<Label> labels) {
        mark(labels);
        return labels.isEmpty() ? List.of() : List.of(new Intent.Overhear(at, labels));
    }

    /** Words farther back than a look reaches keep their mark. */
    private void mark(Set<Label> labels) {
        marks.entrySet()
                .removeIf(mark ->
                        !labels.contains(mark.getKey()) && mark.getValue().to() > words.size() - Comprehension.RECENT);
        if (!marks.keySet().containsAll(labels)) {
            comprehension.readGrowing(words).proofs().forEach((label, proof) -> {
                if (labels.contains(label)) {
                    marks.putIfAbsent(label, proof.evidence());
                }
            });
        }
    }

    @Override
    public List<Intent> speechEnded(EarEvent.SpeechEnded event) {
        quiet = true;
        List<Intent> intents = new ArrayList<>(overhear(event.at(), comprehension.readAtPause(words)));
        intents.add(new Intent.YieldFloor(event.at(), event.since()));
        return intents;
    }

    @Override
    public List<Intent> utteranceHeard(EarEvent.UtteranceHeard event) {
        forget();
        Utterance utterance = event.utterance();
        return List.of(new Intent.Say(event.at(), utterance, comprehension.read(utterance), means));
    }

    @Override
    public List<Intent> nothingSaid(EarEvent.NothingSaid event) {
        forget();
        return List.of(new Intent.DropFloor(event.at()));
    }

    @Override
    public List<Intent> levelMeasured(EarEvent.LevelMeasured event) {
        return List.of();
    }

    @Override
    public List<Intent> microphoneSilent(EarEvent.MicrophoneSilent event) {
        return List.of();
    }

    @Override
    public List<Intent> microphoneLost(EarEvent.MicrophoneLost event) {
        return List.of(new Intent.DropFloor(event.at()));
    }
}
