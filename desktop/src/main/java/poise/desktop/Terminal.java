package poise.desktop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import poise.core.debrief.Timeline;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.play.Performance;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Act;
import poise.core.scenario.Briefing;
import poise.core.scenario.Page;
import poise.core.scenario.Scenario;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.session.Fact;
import poise.core.session.Intent;
import poise.core.speech.Reading;
import poise.desktop.understanding.Understanding;

/**
 * A take typed at the terminal, line by line. Time passes only by what the player says, does and waits for, so nobody
 * has to type against the clock.
 */
public final class Terminal {

    /** How long a player at a terminal listens after each line, on the meeting clock. */
    private static final Duration BREATH = Duration.ofMillis(1500);

    private static final ResourceBundle TEXT = ResourceBundle.getBundle("poise.desktop.terminal", Locale.ROOT);

    private final Performance performance;
    private final Understanding understanding;
    private final Timeline timeline;
    private final BufferedReader in;
    private final PrintWriter out;
    private Moment now = Moment.CRASH;

    Terminal(
            Performance performance,
            Understanding understanding,
            Timeline timeline,
            BufferedReader in,
            PrintWriter out) {
        this.performance = performance;
        this.understanding = understanding;
        this.timeline = timeline;
        this.in = in;
        this.out = out;
    }

    /** Plays until the take is over or the input ends, and returns the log. */
    public List<Fact> play() {
        welcome();
        show(performance.log());
        advance(now);
        while (!performance.isOver()) {
            say("prompt", now);
            Optional<String> line = line();
            if (line.isEmpty()) {
                accept(new Intent.Leave(now));
            } else if (!line.get().isBlank()) {
                obey(line.get().strip());
            }
        }
        return performance.log();
    }

    private void welcome() {
        Scenario scenario = performance.scenario();
        Briefing briefing = scenario.briefing();
        say(
                "welcome",
                scenario.title(),
                scenario.product().name(),
                briefing.room(),
                briefing.stakes(),
                briefing.plan());
        say("prepared", String.join("; ", briefing.prepared()));
        help();
    }

    private void obey(String line) {
        if (!line.startsWith("/")) {
            new Interpreter(understanding).typed(line, now).forEach(this::accept);
            listen();
            return;
        }
        List<String> words = Arrays.asList(line.substring(1).strip().split("\\s+", -1));
        switch (words.get(0)) {
            case "help" -> help();
            case "quit" -> accept(new Intent.Leave(now));
            case "wait" -> await(words);
            default -> use(words);
        }
    }

    private void await(List<String> words) {
        OptionalInt seconds = words.size() == 2 ? number(words.get(1)) : OptionalInt.empty();
        seconds.ifPresentOrElse(count -> advance(now.plus(Duration.ofSeconds(count))), () -> say("wait"));
    }

    private void use(List<String> words) {
        Optional<Tool> tool = tools().stream()
                .filter(each -> each.id().name().equals(words.get(0)))
                .findFirst();
        if (tool.isEmpty()) {
            say("unknown", words.get(0));
            return;
        }
        Optional<Id<Target>> target =
                words.size() > 1 && Id.isWellFormed(words.get(1)) ? Optional.of(Id.id(words.get(1))) : Optional.empty();
        if (tool.get().isLetter()) {
            String text = letter();
            accept(new Intent.Write(now, tool.get().id(), target, text, reading(text)));
        } else {
            OptionalInt value = words.size() > 2 ? number(words.get(2)) : OptionalInt.empty();
            if (tool.get().kind() == ToolKind.CONFIGURE && value.isEmpty()) {
                say("value", tool.get().id(), target.map(Id::name).orElse("SETTING"));
            }
            accept(new Intent.UseTool(now, tool.get().id(), target, value));
        }
        listen();
    }

    private String letter() {
        say("letter");
        List<String> lines = new ArrayList<>();
        for (Optional<String> line = line(); line.isPresent() && !line.get().equals("."); line = line()) {
            lines.add(line.get());
        }
        return String.join("\n", lines);
    }

    private Reading reading(String text) {
        return text.isBlank()
                ? Reading.NOTHING
                : understanding.read(List.of(text.strip().split("\\s+", -1)));
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
        show(performance.accept(intent));
        now = Moment.later(Moment.later(now, intent.at()), performance.state().now());
    }

    private void show(List<Fact> facts) {
        timeline.of(facts)
                .forEach(entry -> out.println(String.format(
                        "%9s  %s%s",
                        entry.at(), entry.speaker().map(name -> name + ": ").orElse(""), entry.text())));
        facts.stream().flatMap(fact -> page(fact).stream()).forEach(this::show);
        out.flush();
    }

    private Optional<Page> page(Fact fact) {
        Scenario scenario = performance.scenario();
        if (fact instanceof Fact.FaultMoved moved) {
            return scenario.fault().stage(moved.stage()).flatMap(stage -> scenario.product()
                    .page(stage.page()));
        }
        if (fact instanceof Fact.ToolUsed used) {
            return scenario.tool(used.tool()).flatMap(Tool::opens).flatMap(scenario.product()::page);
        }
        return Optional.empty();
    }

    private void show(Page page) {
        page.lines().forEach(line -> say("page", line.text()));
    }

    private void help() {
        say("help");
        for (Tool tool : tools()) {
            say("help.tool", tool.id(), tool.title(), tool.hint());
            tool.targets().forEach(target -> say("help.target", target.id(), target.title()));
            if (tool.kind() == ToolKind.CONFIGURE) {
                settings();
            }
        }
    }

    private void settings() {
        performance
                .scenario()
                .product()
                .settings()
                .forEach(setting -> say(
                        "help.setting",
                        setting.id(),
                        setting.title(),
                        performance.state().desk().settings().getOrDefault(setting.id(), setting.initial()),
                        setting.lowest(),
                        setting.highest(),
                        setting.unit()));
    }

    private List<Tool> tools() {
        Scenario scenario = performance.scenario();
        return performance.state().course().act().flatMap(scenario::act).map(Act::tools).stream()
                .flatMap(List::stream)
                .flatMap(id -> scenario.tool(id).stream())
                .toList();
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

    private void say(String key, Object... gaps) {
        out.println(String.format(Locale.ROOT, TEXT.getString(key), gaps));
        out.flush();
    }
}
