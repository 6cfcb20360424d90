package poise.desktop.hearing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import poise.core.kernel.Allowance;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;
import poise.core.speech.Text;
import poise.core.speech.Utterance;
import poise.core.speech.Word;

/**
 * An ear for typed answers, equal to a spoken one: the first key takes the floor, a long rest between keys gives it back,
 * and enter makes an utterance that lasted from the first key until enter.
 */
public final class TypedEar {

    /** Hands that rest so long have stopped speaking, in standard time. */
    private static final Duration REST = Duration.ofSeconds(2);

    private final Consumer<EarEvent> listener;
    private final Duration rest;
    private Optional<Moment> begun = Optional.empty();
    private boolean held;
    private Moment lastKey = Moment.CRASH;

    public TypedEar(Consumer<EarEvent> listener, Allowance allowance) {
        this.listener = listener;
        this.rest = allowance.of(REST);
    }

    /** A key was pressed and this is the line now; a line without letters is as good as none. */
    public void typed(String line, Moment at) {
        if (line.isBlank()) {
            release(at);
            return;
        }
        take(at);
        listener.accept(new EarEvent.SpeechGrew(at, Text.of(line).words()));
    }

    /** Time has passed up to here. */
    public void passed(Moment now) {
        if (held && lastKey.until(now).compareTo(rest) >= 0) {
            held = false;
            listener.accept(new EarEvent.SpeechEnded(lastKey.plus(rest), lastKey));
        }
    }

    /** The line is done. */
    public void enter(String line, Moment at) {
        if (line.isBlank()) {
            release(at);
            return;
        }
        take(at);
        Utterance utterance = spread(Text.of(line).words(), new Span(begun.orElse(at), at));
        reset();
        listener.accept(new EarEvent.SpeechEnded(at, at));
        listener.accept(new EarEvent.UtteranceHeard(at, utterance));
    }

    /** The line was thrown away. */
    public void release(Moment at) {
        if (begun.isPresent()) {
            reset();
            listener.accept(new EarEvent.NothingSaid(at));
        }
    }

    private void take(Moment at) {
        passed(at);
        lastKey = at;
        begun = begun.or(() -> Optional.of(at));
        if (!held) {
            held = true;
            listener.accept(new EarEvent.SpeechBegan(at, at));
        }
    }

    private void reset() {
        begun = Optional.empty();
        held = false;
    }

    /** Words over a span, each as long as its letters ask for. */
    private static Utterance spread(List<String> texts, Span span) {
        long letters = texts.stream().mapToLong(TypedEar::weight).sum();
        long length = span.length().toMillis();
        List<Word> words = new ArrayList<>();
        long before = 0;
        for (String text : texts) {
            long after = before + weight(text);
            Span own = new Span(part(span, length * before / letters), part(span, length * after / letters));
            words.add(new Word(text, own, Permille.FULL));
            before = after;
        }
        return new Utterance(span, words);
    }

    /** A word's letters and the gap after it. */
    private static long weight(String word) {
        return word.length() + 1L;
    }

    private static Moment part(Span span, long millis) {
        return span.from().plus(Duration.ofMillis(millis));
    }
}
