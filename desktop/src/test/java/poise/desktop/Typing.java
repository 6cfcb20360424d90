package poise.desktop;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import poise.core.kernel.Moment;
import poise.core.speech.Utterance;

/** Answers are typed, and time is moved by hand. */
final class Typing implements Player.Mouth {

    private final Evening evening;
    private Duration begun = Duration.ZERO;

    Typing(Evening evening) {
        this.evening = evening;
    }

    @Override
    public void introduce(BiConsumer<String, String> press) {
        press.accept("", "typed");
    }

    @Override
    public void enter() {
        begun = evening.time();
    }

    @Override
    public void say(String line, Consumer<Duration> meanwhile) {
        evening.say(line, Utterance.typed(line, Moment.CRASH).span().length(), meanwhile);
    }

    @Override
    public void rest() {
        evening.pass(1);
    }

    @Override
    public void await(Duration entered) {
        Duration due = begun.plus(entered);
        Duration left = due.minus(evening.time());
        if (!left.isNegative()) {
            evening.pass(left);
        }
    }
}
