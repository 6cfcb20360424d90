package poise.core.debrief;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import poise.core.kernel.Marks;
import poise.core.protocol.Ask;
import poise.core.protocol.Constraint;
import poise.core.protocol.FailureMode;
import poise.core.protocol.Protocol;
import poise.core.protocol.Schedule;
import poise.core.protocol.Step;
import poise.core.protocol.Way;

/** A protocol as plain text: what each step asks for in each of its ways, by when and for how many marks. */
public final class ProtocolText {

    private static final Duration MINUTES = Duration.ofMinutes(2);
    private static final Duration HOURS = Duration.ofHours(2);

    private final Phrases phrases;
    private final StringBuilder text = new StringBuilder();

    private ProtocolText(Phrases phrases) {
        this.phrases = phrases;
    }

    public static String print(Protocol protocol, Phrases phrases) {
        return new ProtocolText(phrases).print(protocol);
    }

    private String print(Protocol protocol) {
        line("protocol.title", protocol.title(), protocol.id());
        line("protocol.lesson", protocol.lesson());
        protocol.steps().forEach(this::step);
        line("protocol.constraints");
        protocol.constraints().forEach(this::constraint);
        line("protocol.modes");
        protocol.failureModes().forEach(this::mode);
        return text.toString();
    }

    private void step(Step step) {
        line("protocol.step", step.title(), step.id());
        line("protocol.why", step.idea());
        step.ways().forEach(this::way);
    }

    private void way(Way way) {
        Schedule schedule = way.schedule();
        String start = phrases.say(schedule.from().isPresent() ? "protocol.from" : "protocol.from.crash");
        line("protocol.way", way.id(), length(schedule.ideal()), length(schedule.closes()), start, way.timing());
        way.asks().forEach(ask -> ask(ask, ask.equals(way.heart())));
    }

    private void ask(Ask ask, boolean heart) {
        String times = ask.times() > 1 ? phrases.say("protocol.times", ask.times()) : "";
        String mark = heart ? phrases.say("protocol.heart") : "";
        String category = phrases.say("category." + ask.category().id());
        line("protocol.ask", column(ask.marks()), category, ask.title(), times, mark);
    }

    private void constraint(Constraint constraint) {
        String category = phrases.say("category." + constraint.category().id());
        line(
                "protocol.constraint",
                column(constraint.marks()),
                category,
                constraint.title(),
                constraint.loss(),
                constraint.id());
        line("protocol.why", constraint.idea());
    }

    private void mode(FailureMode mode) {
        line(mode.fatal() ? "protocol.mode.fatal" : "protocol.mode", mode.title(), mode.id());
        line("protocol.why", mode.idea());
    }

    private static String column(Marks marks) {
        return String.format(Locale.ROOT, "%4s", marks);
    }

    private String length(Duration length) {
        if (length.compareTo(MINUTES) < 0) {
            return phrases.say("protocol.seconds", seconds(length));
        }
        if (length.compareTo(HOURS) >= 0) {
            return phrases.say("protocol.hours", length.toHours());
        }
        return length.toSecondsPart() == 0
                ? phrases.say("protocol.minutes", length.toMinutes())
                : phrases.say("protocol.minutes.seconds", length.toMinutes(), length.toSecondsPart());
    }

    private static String seconds(Duration length) {
        return BigDecimal.valueOf(length.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    private void line(String key, Object... gaps) {
        text.append(phrases.say(key, gaps)).append('\n');
    }
}
