package poise.desktop.stage.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poise.core.kernel.Id;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Fault;
import poise.core.scenario.Page;
import poise.core.scenario.Tool;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.PageView;

/** The product's window: the page that the fault shows, or the one that was gone to. */
final class Pages {

    /** The tab under which the product's own page lies. */
    static final String PRODUCT = "product";

    private final Phrases words;
    private final Glance glance;
    private final Screen screen;

    Pages(Phrases words, Glance glance, Screen screen) {
        this.words = words;
        this.glance = glance;
        this.screen = screen;
    }

    PageView view() {
        Page page = screen.opened().flatMap(glance.scenario().product()::page).orElseGet(this::own);
        return new PageView(glance.scenario().product().name(), page.address(), tabs(page), body(page));
    }

    /** The page that the fault shows. */
    private Page own() {
        Id<Fault.Stage> stage = glance.state().desk().stage();
        return glance.scenario()
                .fault()
                .stage(stage)
                .flatMap(each -> glance.scenario().product().page(each.page()))
                .orElseThrow(() -> new IllegalStateException("The stage " + stage + " has no page"));
    }

    private List<PageView.Tab> tabs(Page shown) {
        List<PageView.Tab> tabs = new ArrayList<>();
        tabs.add(new PageView.Tab(
                PRODUCT, words.of("page.product"), screen.opened().isEmpty()));
        for (Tool tool : glance.tools()) {
            tool.opens()
                    .flatMap(glance.scenario().product()::page)
                    .ifPresent(page -> tabs.add(new PageView.Tab(tool.id().name(), page.title(), page.equals(shown))));
        }
        return tabs;
    }

    private PageView.Body body(Page page) {
        return switch (page.kind()) {
            case REPORT, BLANK, PLAYER -> report(page);
            case BUSY -> waiting(page);
            case ERROR -> crash(page);
            case LOGS, TERMINAL -> new PageView.Log(page.title(), lines(page.lines()));
            case SETTINGS -> settings(page);
        };
    }

    private PageView.Report report(Page page) {
        boolean blank = page.kind() == Page.Kind.BLANK;
        List<PageView.Row> rows =
                texts(page, Page.Tone.PLAIN, Page.Tone.FAINT).map(Pages::row).toList();
        return new PageView.Report(
                heading(page),
                words.of(note(page.kind())),
                blank ? Tone.WATCH : Tone.GOOD,
                texts(page, Page.Tone.FIGURE).map(Pages::figure).toList(),
                List.of("", ""),
                rows,
                blank ? again() : PageView.Action.NONE);
    }

    private static String note(Page.Kind kind) {
        return switch (kind) {
            case BLANK -> "page.waiting";
            case PLAYER -> "page.film";
            default -> "page.built";
        };
    }

    /** "Best depot: Rotterdam" becomes two cells. */
    private static PageView.Row row(String text) {
        int colon = text.indexOf(": ");
        return colon < 0
                ? new PageView.Row(List.of(text))
                : new PageView.Row(List.of(text.substring(0, colon), text.substring(colon + 2)));
    }

    /** "18,204 loads, 96 % on time" becomes a value and what is said about it. */
    private static PageView.Figure figure(String text) {
        int comma = text.indexOf(", ");
        return comma < 0
                ? new PageView.Figure("", text)
                : new PageView.Figure(text.substring(comma + 2), text.substring(0, comma));
    }

    private PageView.Waiting waiting(Page page) {
        long since = Clocks.seconds(glance.state().desk().since().until(glance.now()));
        String note = texts(page, Page.Tone.FIGURE, Page.Tone.PLAIN).collect(Collectors.joining(" \u00b7 "));
        return new PageView.Waiting(heading(page), note, words.of("page.since", since));
    }

    private PageView.Crash crash(Page page) {
        List<Page.Line> trace = page.lines().stream()
                .filter(line -> line.tone() != Page.Tone.HEADING && line.tone() != Page.Tone.FAINT)
                .toList();
        String note = texts(page, Page.Tone.FAINT).collect(Collectors.joining(" \u00b7 "));
        return new PageView.Crash(heading(page), note, lines(trace), again());
    }

    /** The button that does again what failed, if that is at hand and possible. */
    private PageView.Action again() {
        return tool(ToolKind.RETRY)
                .filter(tool -> glance.state().course().crashed())
                .map(tool -> new PageView.Action(tool.id().name(), words.of("page.again")))
                .orElse(PageView.Action.NONE);
    }

    private List<PageView.Line> lines(List<Page.Line> lines) {
        boolean pointing = tool(ToolKind.POINT).isPresent();
        return lines.stream().map(line -> line(line, pointing)).toList();
    }

    private PageView.Line line(Page.Line line, boolean pointing) {
        String id = pointing && isTarget(line) ? line.id().name() : "";
        boolean chosen = screen.pointed().filter(each -> each.name().equals(id)).isPresent();
        return new PageView.Line(id, line.text(), tone(line.tone()), chosen);
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
                .map(setting -> new PageView.Setting(
                        setting.id().name(),
                        Integer.toString(
                                glance.state().desk().settings().getOrDefault(setting.id(), setting.initial())),
                        words.of("page.setting", setting.title(), setting.lowest(), setting.highest(), setting.unit()),
                        open))
                .toList();
        String note = texts(page, Page.Tone.PLAIN, Page.Tone.FAINT).collect(Collectors.joining(" "));
        return new PageView.Settings(heading(page), note, settings, PageView.Action.NONE);
    }

    private Optional<Tool> tool(ToolKind kind) {
        return glance.tools().stream().filter(tool -> tool.kind() == kind).findFirst();
    }

    private static String heading(Page page) {
        return texts(page, Page.Tone.HEADING).findFirst().orElse(page.title());
    }

    private static Stream<String> texts(Page page, Page.Tone... tones) {
        List<Page.Tone> wanted = List.of(tones);
        return page.lines().stream()
                .filter(line -> wanted.contains(line.tone()))
                .map(Page.Line::text);
    }

    private static Tone tone(Page.Tone tone) {
        return switch (tone) {
            case WARNING -> Tone.WATCH;
            case ERROR -> Tone.BAD;
            case HEADING, FIGURE -> Tone.ACCENT;
            case PLAIN, FAINT, CODE -> Tone.PLAIN;
        };
    }
}
