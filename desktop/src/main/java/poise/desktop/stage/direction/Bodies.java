package poise.desktop.stage.direction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poise.core.kernel.Id;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Page;
import poise.core.scenario.Setting;
import poise.core.scenario.Tool;
import poise.core.scenario.Widgets;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.PageView;
import poise.desktop.stage.view.PageView.Action;
import poise.desktop.stage.view.PageView.Heading;

/** A page of the product as what is drawn of it, by its kind. */
final class Bodies {

    private final Phrases words;
    private final Glance glance;
    private final Screen screen;

    Bodies(Phrases words, Glance glance, Screen screen) {
        this.words = words;
        this.glance = glance;
        this.screen = screen;
    }

    PageView.Body of(Page page) {
        return switch (page.kind()) {
            case REPORT -> report(page);
            case BUSY -> waiting(page);
            case ERROR -> crash(page);
            case LOGS -> new PageView.Log(heading(page), lines(page.lines()));
            case TERMINAL -> new PageView.Terminal(heading(page), lines(page.lines()));
            case SETTINGS -> settings(page);
            case PLAYER -> films().film(page, this::report);
            case STREAM -> films().stream(page);
            case BLANK -> isDead(page) ? new PageView.Dead() : new PageView.Word(head(page), Pieces.of(page));
        };
    }

    private static boolean isDead(Page page) {
        return Pieces.texts(page, Page.Tone.HEADING).findAny().isEmpty();
    }

    private Recordings films() {
        return new Recordings(words, glance);
    }

    private PageView.Report report(Page page) {
        return new PageView.Report(head(page), Pieces.of(page));
    }

    private Heading head(Page page) {
        return new Heading(heading(page), note(page), action(page));
    }

    static String heading(Page page) {
        return Pieces.texts(page, Page.Tone.HEADING).findFirst().orElse(page.title());
    }

    static String note(Page page) {
        return Pieces.texts(page, Page.Tone.FAINT).collect(Collectors.joining(" \u00b7 "));
    }

    /** The page's own button; what failed can be done again even if no page says so. */
    private Action action(Page page) {
        return page.widgets()
                .button()
                .map(this::action)
                .orElseGet(
                        () -> page.kind() == Page.Kind.ERROR || page.kind() == Page.Kind.BLANK ? again() : Action.NONE);
    }

    private Action action(Widgets.Button button) {
        Optional<Id<Tool>> open = button.tool()
                .filter(id -> glance.state().course().crashed()
                        && glance.tools().stream().anyMatch(tool -> tool.id().equals(id)));
        return new Action(open.map(Id::name).orElse(""), button.title());
    }

    private Action again() {
        return tool(ToolKind.RETRY)
                .filter(tool -> glance.state().course().crashed())
                .map(tool -> new Action(tool.id().name(), words.of("page.again")))
                .orElse(Action.NONE);
    }

    private PageView.Waiting waiting(Page page) {
        long since = Clocks.seconds(glance.state().desk().since().until(glance.now()));
        List<String> notes = Pieces.texts(
                        page, Page.Tone.FIGURE, Page.Tone.PLAIN, Page.Tone.GOOD, Page.Tone.WARNING, Page.Tone.FAINT)
                .toList();
        return new PageView.Waiting(
                heading(page), notes, Progress.of(page), words.of("page.since", since), Pieces.under(page));
    }

    /** Machine's lines stand on a console, people's as sentences; without a trace everything is a sentence. */
    private PageView.Crash crash(Page page) {
        boolean traced = page.lines().stream().anyMatch(line -> line.tone() == Page.Tone.CODE || isTarget(line));
        List<Page.Line> trace = page.lines().stream()
                .filter(line ->
                        traced && (line.tone() == Page.Tone.CODE || line.tone() == Page.Tone.ERROR || isTarget(line)))
                .toList();
        List<Page.Line> rest =
                page.lines().stream().filter(line -> !trace.contains(line)).toList();
        Page told = new Page(page.id(), page.kind(), page.title(), page.address(), rest, page.widgets(), page.behind());
        return new PageView.Crash(
                head(page), Pieces.of(told), lines(trace), page.behind().flatMap(this::behind));
    }

    private Optional<PageView.Report> behind(Id<Page> id) {
        return glance.scenario().product().page(id).map(this::report);
    }

    private List<PageView.Line> lines(List<Page.Line> lines) {
        boolean pointing = tool(ToolKind.POINT).isPresent();
        return lines.stream()
                .filter(line -> line.tone() != Page.Tone.HEADING)
                .map(line -> line(line, pointing))
                .toList();
    }

    private PageView.Line line(Page.Line line, boolean pointing) {
        String id = pointing && isTarget(line) ? line.id().name() : "";
        boolean chosen = screen.pointed().filter(each -> each.name().equals(id)).isPresent();
        return new PageView.Line(id, line.text(), Pieces.tone(line.tone()), chosen);
    }

    private boolean isTarget(Page.Line line) {
        return tool(ToolKind.POINT)
                .filter(tool -> tool.target(Id.id(line.id().name())).isPresent())
                .isPresent();
    }

    private PageView.Settings settings(Page page) {
        boolean open =
                tool(ToolKind.CONFIGURE).isPresent() && glance.state().course().crashed();
        List<PageView.Setting> settings = glance.scenario().product().settings().stream()
                .map(setting -> setting(setting, open))
                .toList();
        String note = Stream.concat(
                        Pieces.texts(page, Page.Tone.PLAIN, Page.Tone.WARNING), Pieces.texts(page, Page.Tone.FAINT))
                .collect(Collectors.joining(" "));
        return new PageView.Settings(new Heading(heading(page), note, action(page)), settings);
    }

    private PageView.Setting setting(Setting setting, boolean open) {
        int value = glance.state().desk().settings().getOrDefault(setting.id(), setting.initial());
        long range = Math.max(1, (long) setting.highest() - setting.lowest());
        return new PageView.Setting(
                setting.id().name(),
                setting.title(),
                Integer.toString(value),
                words.of("page.setting", setting.lowest(), setting.highest(), setting.unit()),
                (int) (((long) value - setting.lowest()) * 1000 / range),
                open);
    }

    private Optional<Tool> tool(ToolKind kind) {
        return glance.tools().stream().filter(tool -> tool.kind() == kind).findFirst();
    }
}
