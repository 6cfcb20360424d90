package poise.desktop.stage.direction;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Tool;
import poise.core.session.Desk;
import poise.desktop.stage.view.PageView;

/** The recording of a product: which of its pages is seen at which second, and where the pointer is. */
final class Films {

    /** Where the pointer rests in turn on a page that is filmed; at the last it presses. */
    private static final List<PageView.Pointer> REST = List.of(
            new PageView.Pointer(380, 620, false),
            new PageView.Pointer(180, 300, false),
            new PageView.Pointer(620, 330, false),
            new PageView.Pointer(470, 700, false),
            new PageView.Pointer(910, 90, true));

    private final Glance glance;

    Films(Glance glance) {
        this.glance = glance;
    }

    /** The film that is running, good or bad. */
    Optional<Desk.Busy> running() {
        return glance.state()
                .desk()
                .busy()
                .filter(busy -> glance.scenario().isOf(busy.tool(), ToolKind.PLAY)
                        && busy.until().isAfter(glance.now()));
    }

    /** Whether the copy that is running is one that does not help. */
    boolean isPoor() {
        return running()
                .flatMap(busy -> busy.target()
                        .flatMap(copy -> glance.scenario().tool(busy.tool()).flatMap(tool -> tool.target(copy))))
                .filter(copy -> !copy.helps())
                .isPresent();
    }

    /** How far a film of so many pages has come; at its end, if none is running. */
    PageView.Reel reel(int pages) {
        int length = length();
        int left = running()
                .map(busy ->
                        (int) Clocks.seconds(glance.now().until(busy.until()).plusMillis(999)))
                .orElse(0);
        return reel(Math.max(0, length - left), length, pages);
    }

    /** The film's state at a second of it. */
    static PageView.Reel reel(int at, int length, int pages) {
        int page = page(at, length, pages);
        boolean cut = page > 0 && page != page(at - 1, length, pages);
        return new PageView.Reel(at, length, page, cut, pointer(at, length, pages), pointer(at - 1, length, pages));
    }

    /** Every page has an equal share of the film, and the last one stays. */
    private static int page(int at, int length, int pages) {
        return Math.max(0, Math.min(pages - 1, at * pages / Math.max(1, length)));
    }

    private static PageView.Pointer pointer(int at, int length, int pages) {
        int second = Math.max(0, at);
        int begins = page(second, length, pages) * length / Math.max(1, pages);
        int share = Math.max(1, length / Math.max(1, pages));
        int rest = Math.min(REST.size() - 1, Math.max(0, second - begins) * REST.size() / share);
        return REST.get(rest);
    }

    private int length() {
        return glance.scenario().tools().stream()
                .filter(tool -> tool.kind() == ToolKind.PLAY)
                .findFirst()
                .map(Tool::takes)
                .map(Duration::toSeconds)
                .orElse(0L)
                .intValue();
    }

    /** Whether its sound is off, and what turns it off. */
    PageView.Sound sound() {
        Optional<Tool> mute = glance.scenario().tools().stream()
                .filter(tool -> tool.kind() == ToolKind.MUTE)
                .findFirst();
        boolean muted = mute.filter(glance::isDone).isPresent();
        boolean open = !muted && mute.filter(glance.tools()::contains).isPresent();
        return new PageView.Sound(muted, open ? mute.get().id().name() : "");
    }
}
