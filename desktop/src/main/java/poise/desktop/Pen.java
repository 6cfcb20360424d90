package poise.desktop;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import poise.core.protocol.ToolKind;
import poise.desktop.stage.ReportWishes;

/** What the player does after the meeting, as intents. */
final class Pen implements ReportWishes {

    private final Take take;
    private final Tools tools;

    Pen(Take take, Listening listening) {
        this.take = take;
        this.tools = new Tools(take, listening);
    }

    /** The sections become one text, each under a paragraph of its own; empty ones are left out. */
    @Override
    public void send(Map<String, String> sections) {
        String text = sections.values().stream()
                .map(String::strip)
                .filter(section -> !section.isEmpty())
                .collect(Collectors.joining("\n\n"));
        take.performance().scenario().tools().stream()
                .filter(tool -> tool.kind() == ToolKind.REPORT)
                .findFirst()
                .ifPresent(tool -> tools.write(tool, Optional.empty(), text));
    }

    @Override
    public void use(String tool) {
        tools.called(tool).ifPresent(tools::use);
    }

    @Override
    public void leave() {
        tools.leave();
    }

    @Override
    public void choose(String question, String option) {
        tools.choose(question, option);
    }

    @Override
    public void send(String question, String text) {
        tools.send(question, text);
    }

    @Override
    public void dismiss() {
        tools.dismiss();
    }
}
