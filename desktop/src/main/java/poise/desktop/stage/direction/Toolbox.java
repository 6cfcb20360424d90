package poise.desktop.stage.direction;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Tool;
import poise.core.session.Desk;
import poise.core.session.Session;
import poise.desktop.look.Icon;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.BoardroomView;

/** The tools of the act, and why one of them has to wait. */
record Toolbox(Phrases words) {

    /** In the act's order; the letters of an aftermath have an editor of their own. */
    List<BoardroomView.Tool> of(Glance glance) {
        return glance.tools().stream()
                .map(tool -> shown(tool, glance, running(tool, glance).orElse(tool.hint()), lasts(tool.takes())))
                .toList();
    }

    /** The tools of an aftermath with the hours that they cost. */
    List<BoardroomView.Tool> costing(Glance glance) {
        return glance.tools().stream()
                .filter(tool -> tool.kind() != ToolKind.REPORT)
                .map(tool -> shown(tool, glance, tool.hint(), cost(tool.takes())))
                .toList();
    }

    /** For how long it still works by itself, such as a film, while the hands are free for others. */
    private Optional<String> running(Tool tool, Glance glance) {
        return glance.state()
                .desk()
                .busy()
                .filter(busy -> busy.tool().equals(tool.id()) && busy.until().isAfter(glance.now()))
                .map(busy -> words.of("tool.running", left(busy, glance)));
    }

    private String cost(Duration takes) {
        return takes.toMinutes() < 1 ? words.of("tool.free") : words.of("tool.costs", new Clocks(words).spoken(takes));
    }

    /** For how long it keeps the hands busy, or plays. */
    private String lasts(Duration takes) {
        return takes.toSeconds() < 1 ? words.of("tool.at-once") : words.of("tool.about", new Clocks(words).left(takes));
    }

    private BoardroomView.Tool shown(Tool tool, Glance glance, String note, String cost) {
        return new BoardroomView.Tool(
                tool.id().name(),
                icon(tool.kind()),
                tool.title(),
                note,
                cost,
                waiting(tool, glance),
                work(tool, glance));
    }

    private static BoardroomView.Work work(Tool tool, Glance glance) {
        Optional<Duration> left = glance.state()
                .desk()
                .busy()
                .filter(busy -> busy.tool().equals(tool.id()) && busy.until().isAfter(glance.now()))
                .map(busy -> glance.now().until(busy.until()));
        long all = Math.max(1, tool.takes().toMillis());
        int done = left.map(time -> (int) Math.max(0, 1000 - time.toMillis() * 1000 / all))
                .orElse(0);
        return new BoardroomView.Work(glance.isDone(tool), left.isPresent(), done);
    }

    /** Why it cannot be used now; empty if it can. */
    private String waiting(Tool tool, Glance glance) {
        return new Session(glance.scenario())
                .refusal(glance.state(), tool.id())
                .map(refusal -> switch (refusal) {
                    case TOO_EARLY -> words.of("tool.early");
                    case BUSY -> busy(tool, glance);
                    case NEEDS_ANOTHER_TOOL ->
                        words.of(
                                "tool.needs",
                                tool.needs().map(id -> title(id, glance)).orElse(""));
                    default -> words.of("tool.not-now");
                })
                .orElse("");
    }

    private String busy(Tool tool, Glance glance) {
        return glance.state()
                .desk()
                .busy()
                .map(busy -> words.of(busy.tool().equals(tool.id()) ? "tool.working" : "tool.busy", left(busy, glance)))
                .orElse("");
    }

    /** The seconds that a tool still works, rounded up. */
    private static long left(Desk.Busy busy, Glance glance) {
        return Clocks.rounded(glance.now().until(busy.until()));
    }

    private static String title(Id<Tool> id, Glance glance) {
        return glance.scenario().tool(id).map(Tool::title).orElse(id.name());
    }

    static Icon icon(ToolKind kind) {
        return switch (kind) {
            case INSPECT -> Icon.SCROLL_TEXT;
            case POINT -> Icon.SEARCH;
            case CONFIGURE -> Icon.SLIDERS_HORIZONTAL;
            case RETRY -> Icon.PLAY;
            case REFRESH -> Icon.REFRESH_CW;
            case ESCALATE -> Icon.PHONE_FORWARDED;
            case ALTERNATIVE -> Icon.LIST_CHECKS;
            case MESSAGE -> Icon.MAIL;
            case REPORT -> Icon.FILE_TEXT;
            case PLAY -> Icon.MONITOR;
            case MUTE -> Icon.VOLUME_2;
            case PROCEED -> Icon.ARROW_RIGHT;
            case HIDE -> Icon.EYE;
            case HALT -> Icon.HAND;
            case ASK -> Icon.MESSAGE_SQUARE;
            case AUTHOR -> Icon.USER;
            case HOTFIX -> Icon.ZAP;
            case VERIFY -> Icon.CIRCLE_CHECK;
            case WAIT -> Icon.HOURGLASS;
            case WRAP_UP -> Icon.LOG_OUT;
        };
    }
}
