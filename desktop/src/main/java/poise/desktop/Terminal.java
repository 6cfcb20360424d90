package poise.desktop;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.play.Performance;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Act;
import poise.core.scenario.Scenario;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.session.Fact;
import poise.core.session.Intent;
import poise.core.speech.Text;
import poise.desktop.understanding.Comprehension;
import poise.desktop.understanding.Understanding;

/**
 * A take typed at the terminal, line by line. Time passes only by what the player says, does and waits for, so nobody
 * has to type against the clock.
 */
public final class Terminal {

    /** How long a player at a terminal listens after each line, on the meeting clock. */
    private static final Duration BREATH = Duration.ofMillis(1500);

    private final Performance performance;
    private final Comprehension comprehension;
    private final TerminalScreen screen;
    private final BufferedReader in;
    private Consumer<List<Fact>> keeper = facts -> {};
    private Moment now = Moment.CRASH;

    Terminal(Performance performance, Understanding understanding, TerminalScreen screen, BufferedReader in) {
        this.performance = performance;
        this.comprehension = understanding.about(performance.scenario().claims());
        this.screen = screen;
        this.in = in;
    }

    /** Plays until the take is over or the input ends, and returns the log; new facts are handed over as they happen. */
    public List<Fact> play(Consumer<List<Fact>> whoKeeps) {
        keeper = whoKeeps;
        screen.welcome();
        screen.show(performance.log());
        advance(now);
        while (!performance.isOver()) {
            screen.say("prompt", now);
            Optional<String> line = line();
            if (line.isEmpty()) {
                accept(new Intent.Leave(now));
            } else if (!line.get().isBlank()) {
                obey(line.get().strip());
            }
        }
        return performance.log();
    }

    private void obey(String line) {
        if (!line.startsWith("/")) {
            new Interpreter(comprehension).typed(line, now).forEach(this::accept);
            listen();
            return;
        }
        List<String> words = Text.of(line.substring(1)).words();
        switch (words.isEmpty() ? "help" : words.get(0)) {
            case "help" -> screen.help();
            case "quit" -> accept(new Intent.Leave(now));
            case "wait" -> await(words);
            default -> use(words);
        }
    }

    private void await(List<String> words) {
        OptionalInt seconds = words.size() == 2 ? number(words.get(1)) : OptionalInt.empty();
        seconds.ifPresentOrElse(count -> advance(now.plus(Duration.ofSeconds(count))), () -> screen.say("wait"));
    }

    private void use(List<String> words) {
        Optional<Tool> tool = screen.tools().stream()
                .filter(each -> each.id().name().equals(words.get(0)))
                .findFirst();
        if (tool.isEmpty()) {
            screen.say("unknown", words.get(0));
            return;
        }
        Optional<Id<Target>> target =
                words.size() > 1 && Id.isWellFormed(words.get(1)) ? Optional.of(Id.id(words.get(1))) : Optional.empty();
        if (tool.get().isLetter()) {
            String text = letter();
            accept(new Intent.Write(now, tool.get().id(), target, text, comprehension.read(Text.of(text))));
        } else {
            OptionalInt value = words.size() > 2 ? number(words.get(2)) : OptionalInt.empty();
            if (tool.get().kind() == ToolKind.CONFIGURE && value.isEmpty()) {
                screen.say("value", tool.get().id(), target.map(Id::name).orElse("SETTING"));
            }
            accept(new Intent.UseTool(now, tool.get().id(), target, value));
        }
        listen();
    }

    private String letter() {
        screen.say("letter");
        List<String> lines = new ArrayList<>();
        for (Optional<String> line = line(); line.isPresent() && !line.get().equals("."); line = line()) {
            lines.add(line.get());
        }
        return String.join("\n", lines);
    }

    /** Lets the tool at work finish and the room say what it has to say. */
    private void listen() {
        performance.state().desk().busy().ifPresent(busy -> advance(Moment.later(now, busy.until())));
        advance(now.plus(BREATH));
        advance(Moment.later(now, performance.state().room().quietAt()));
    }

    private void advance(Moment to) {
        if (!isAftermath()) {
            now = Moment.later(now, to);
        }
        accept(new Intent.Advance(now));
    }

    private void accept(Intent intent) {
        List<Fact> facts = performance.accept(intent);
        keeper.accept(facts);
        screen.show(facts);
        now = Moment.later(Moment.later(now, intent.at()), performance.state().now());
    }

    private boolean isAftermath() {
        Scenario scenario = performance.scenario();
        return performance
                .state()
                .course()
                .act()
                .flatMap(scenario::act)
                .filter(Act.Aftermath.class::isInstance)
                .isPresent();
    }

    private static OptionalInt number(String text) {
        try {
            return OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException notWhole) {
            return OptionalInt.empty();
        }
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException closed) {
            return Optional.empty();
        }
    }
}
