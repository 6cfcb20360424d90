package poise.desktop;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import poise.core.debrief.Timeline;
import poise.core.play.Performance;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Act;
import poise.core.scenario.Briefing;
import poise.core.scenario.Page;
import poise.core.scenario.Scenario;
import poise.core.scenario.Tool;
import poise.core.scenario.Widgets;
import poise.core.session.Fact;

/** What a player at the terminal reads: the briefing, what happens, what the screen shows, what can be done. */
record TerminalScreen(Performance performance, Timeline timeline, PrintWriter out) {

    private static final ResourceBundle TEXT = ResourceBundle.getBundle("poise.desktop.terminal", Locale.ROOT);

    void welcome() {
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

    void show(List<Fact> facts) {
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
        page.widgets().figures().forEach(figure -> say("page", figure.name() + ": " + figure.value()));
        page.widgets().form().stream()
                .flatMap(form -> form.fields().stream())
                .forEach(field -> say("page", field.name() + ": " + field.value()));
        page.widgets().table().stream()
                .flatMap(table -> table.rows().stream())
                .forEach(row -> say("page", row.stream().map(Widgets.Cell::text).collect(Collectors.joining("   "))));
    }

    void help() {
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

    List<Tool> tools() {
        Scenario scenario = performance.scenario();
        return performance.state().course().act().flatMap(scenario::act).map(Act::tools).stream()
                .flatMap(List::stream)
                .flatMap(id -> scenario.tool(id).stream())
                .toList();
    }

    void say(String key, Object... gaps) {
        out.println(String.format(Locale.ROOT, TEXT.getString(key), gaps));
        out.flush();
    }
}
