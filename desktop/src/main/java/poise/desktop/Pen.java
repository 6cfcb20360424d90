package poise.desktop;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import poise.core.protocol.ToolKind;
import poise.desktop.stage.ReportWishes;

/** What the player does after the meeting, as intents. */
final class Pen extends ToolUse implements ReportWishes {

    Pen(Take take, Listening listening) {
        super(take, listening);
    }

    /** The sections become one text, each under a paragraph of its own; empty ones are left out. */
    @Override
    public void send(Map<String, String> sections) {
        String text = sections.values().stream()
                .map(String::strip)
                .filter(section -> !section.isEmpty())
                .collect(Collectors.joining("\n\n"));
        first(ToolKind.REPORT).ifPresent(tool -> write(tool, Optional.empty(), text));
    }

    @Override
    public void use(String tool) {
        called(tool).ifPresent(this::use);
    }
}
