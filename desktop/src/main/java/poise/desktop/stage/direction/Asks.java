package poise.desktop.stage.direction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import poise.core.kernel.Id;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Page;
import poise.core.scenario.Scenario;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.Ask;

/** The questions that a tool asks before it can be used. */
public final class Asks {

    /** The question whether to leave, and the answer that does. */
    public static final String LEAVE = "leave";

    private final Phrases words;
    private final Scenario scenario;

    Asks(Phrases words, Scenario scenario) {
        this.words = words;
        this.scenario = scenario;
    }

    /** On what or to whom; nothing if the tool can be used as it is. */
    Optional<Ask> before(Tool tool) {
        if (tool.kind() == ToolKind.WRAP_UP) {
            return Optional.of(choice(tool, List.of(new Ask.Option(tool.id().name(), tool.title(), ""))));
        }
        if (tool.targets().isEmpty()) {
            return tool.isLetter() ? Optional.of(draft(tool, Optional.empty())) : Optional.empty();
        }
        return Optional.of(choice(
                tool,
                tool.targets().stream().map(target -> option(tool, target)).toList()));
    }

    private static Ask choice(Tool tool, List<Ask.Option> options) {
        return new Ask.Choice(tool.id().name(), tool.title(), sentence(tool.hint()), options);
    }

    /** A hint begins small, since it stands beside a title; alone it is a sentence. */
    private static String sentence(String hint) {
        return hint.isEmpty() ? "" : hint.substring(0, 1).toUpperCase(Locale.ROOT) + hint.substring(1) + ".";
    }

    private Ask.Option option(Tool tool, Target target) {
        String note = tool.kind() == ToolKind.POINT ? lineOf(target) : "";
        return new Ask.Option(target.id().name(), target.title(), note);
    }

    private String lineOf(Target target) {
        return scenario.product().pages().stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.id().name().equals(target.id().name()))
                .map(Page.Line::text)
                .collect(Collectors.joining());
    }

    Ask draft(Tool tool, Optional<Id<Target>> to) {
        String whom = to.flatMap(tool::target)
                .map(target -> words.of("ask.to", target.title()))
                .orElseGet(() -> sentence(tool.hint()));
        return new Ask.Draft(
                to.map(target -> tool.id() + "/" + target).orElse(tool.id().name()),
                tool.title(),
                whom,
                words.of("ask.draft"));
    }

    Ask leaving() {
        return new Ask.Choice(
                LEAVE,
                words.of("leave.title"),
                words.of("leave.explanation"),
                List.of(new Ask.Option(LEAVE, words.of("leave.yes"), words.of("leave.note"))));
    }
}
