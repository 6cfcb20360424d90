package poise.desktop;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import poise.core.kernel.Moment;
import poise.core.session.Intent;
import poise.core.session.Means;
import poise.core.speech.Label;
import poise.core.speech.Utterance;
import poise.desktop.hearing.EarEvent;
import poise.desktop.understanding.Comprehension;

/** Turns what an ear notices, and what is typed, into what the player wants. */
public final class Interpreter implements EarEvent.Cases<Optional<Intent>> {

    /** How many new words make another look at a growing sentence worth while. */
    private static final int NEWS = 2;

    private final Comprehension comprehension;
    private final Means means;
    private int wordsSeen;

    /** What the last look found; only what two looks find is told, since the rest may yet take it back. */
    private Set<Label> seen = Set.of();

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

    public Optional<Intent> heard(EarEvent event) {
        return event.match(this);
    }

    @Override
    public Optional<Intent> speechBegan(EarEvent.SpeechBegan event) {
        forget();
        return Optional.of(new Intent.TakeFloor(event.at(), event.since()));
    }

    private void forget() {
        wordsSeen = 0;
        seen = Set.of();
    }

    @Override
    public Optional<Intent> speechGrew(EarEvent.SpeechGrew event) {
        if (event.words().size() < wordsSeen + NEWS) {
            return Optional.empty();
        }
        wordsSeen = event.words().size();
        Set<Label> labels = comprehension.readSoFar(event.words());
        Set<Label> lasting = EnumSet.noneOf(Label.class);
        lasting.addAll(labels);
        lasting.retainAll(seen);
        seen = labels;
        return lasting.isEmpty() ? Optional.empty() : Optional.of(new Intent.Overhear(event.at(), lasting));
    }

    @Override
    public Optional<Intent> speechEnded(EarEvent.SpeechEnded event) {
        return Optional.of(new Intent.YieldFloor(event.at(), event.since()));
    }

    @Override
    public Optional<Intent> utteranceHeard(EarEvent.UtteranceHeard event) {
        forget();
        Utterance utterance = event.utterance();
        return Optional.of(new Intent.Say(event.at(), utterance, comprehension.read(utterance), means));
    }

    @Override
    public Optional<Intent> nothingSaid(EarEvent.NothingSaid event) {
        forget();
        return Optional.of(new Intent.DropFloor(event.at()));
    }

    @Override
    public Optional<Intent> levelMeasured(EarEvent.LevelMeasured event) {
        return Optional.empty();
    }

    @Override
    public Optional<Intent> microphoneSilent(EarEvent.MicrophoneSilent event) {
        return Optional.empty();
    }

    @Override
    public Optional<Intent> microphoneLost(EarEvent.MicrophoneLost event) {
        return Optional.of(new Intent.DropFloor(event.at()));
    }
}
