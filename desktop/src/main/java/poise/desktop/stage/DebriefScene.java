package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import poise.desktop.look.Surface;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Timeline;
import poise.desktop.stage.view.DebriefView;

/**
 * What came of a take: the marks, a timeline to scrub, the evidence, what was said and how, the room's notes and what to
 * train next.
 */
public final class DebriefScene extends Scene<DebriefView> {

    private static final float SIDE = 440;
    private static final float LARGE_LISTS = 420;

    private final DebriefWishes wishes;
    private DebriefLeaf.Leaf leaf = DebriefLeaf.Leaf.STEPS;
    private DebriefSide.Page page = DebriefSide.Page.ROOM;
    private int still = -1;
    private int correcting;
    private @Nullable Parts parts;

    public DebriefScene(DebriefView view, DebriefWishes wishes) {
        super(view);
        this.wishes = wishes;
    }

    /** What is changed while the scene stays. */
    private record Parts(Timeline timeline, DebriefLeaf half, DebriefSide side, CorrectionPart correction) {}

    @Override
    protected void build(Table ground, DebriefView view, Kit kit) {
        Parts made = new Parts(
                new Timeline(kit, "timeline", view.timeline(), this::scrub),
                new DebriefLeaf(kit, this::turnTo, this::put, this::see),
                new DebriefSide(kit, this::turnTo, this::put, this::see),
                new CorrectionPart(kit, this::correct, this::dismiss));
        parts = made;
        var debrief = new Table();
        debrief.pad(18, 40, 14, 40);
        Table take = take(view, made, kit);
        debrief.add(kit.large() ? kit.scroll("take", take) : take).grow().row();
        debrief.add(foot(view, kit)).growX().padTop(10);
        ground.add(new Stack(debrief, made.correction())).grow();
        open();
    }

    /** Everything over the foot; where text is large it scrolls as one, so that lists keep a height to read in. */
    private static Table take(DebriefView view, Parts made, Kit kit) {
        var take = new Table();
        take.top();
        take.add(new DebriefCards(kit).score(view)).growX().row();
        Table panel = kit.panel(Surface.panel().padded(16, 9));
        panel.add(made.timeline()).growX();
        take.add(panel).growX().padTop(10).row();
        var columns = new Table();
        columns.add(made.half()).grow().padRight(14);
        columns.add(made.side()).width(SIDE).growY();
        var lists = take.add(columns).grow().padTop(10);
        if (kit.large()) lists.height(LARGE_LISTS);
        return take;
    }

    private void open() {
        if (parts == null) return;
        still = Math.min(still, view().timeline().stills().size() - 1);
        if (still >= 0 && parts.timeline().still() != still) parts.timeline().moveTo(still);
        parts.half().show(new DebriefLeaf.Open(leaf, view(), lit()));
        parts.side().show(new DebriefSide.Open(page, view(), parts.timeline().still()));
        parts.correction().show(line());
    }

    /** The findings that belong to the moment that is looked at. */
    private List<Integer> lit() {
        return still < 0 ? List.of() : view().timeline().stills().get(still).findings();
    }

    private Optional<DebriefView.Line> line() {
        return view().record().stream()
                .filter(line -> correcting > 0 && line.utterance() == correcting)
                .findFirst();
    }

    /** Opens another leaf. */
    void turnTo(DebriefLeaf.Leaf other) {
        leaf = other;
        open();
    }

    /** Opens another page of the side. */
    void turnTo(DebriefSide.Page other) {
        page = other;
        open();
    }

    /** Shows a moment, and what belongs to it. */
    void see(int number) {
        still = number;
        page = DebriefSide.Page.MOMENT;
        open();
    }

    private void scrub(int number) {
        see(number);
        if (parts != null) parts.half().bringUp(lit());
    }

    /** Opens the layer in which an utterance is put right. */
    void put(int utterance) {
        correcting = utterance;
        open();
    }

    private void dismiss() {
        put(0);
    }

    private void correct(int utterance, String words) {
        dismiss();
        wishes.correct(utterance, words);
    }

    @Override
    protected void escape() {
        if (correcting > 0) dismiss();
        else wishes.back();
    }

    private Table foot(DebriefView view, Kit kit) {
        var foot = new Table();
        String back = "debrief.back." + view.way().name().toLowerCase(Locale.ROOT);
        foot.add(kit.plain("back", kit.words().of(back), wishes::back)).padRight(16);
        foot.add(kit.paragraph(
                        Typeface.BODY,
                        kit.colour(view.notice().tone()),
                        view.notice().sentence()))
                .growX()
                .padRight(16);
        foot.add(kit.keyHint(kit.words().of("key.arrows"), kit.words().of("key.arrows.does")))
                .padRight(16);
        foot.add(kit.primary("again", kit.words().of("debrief.again"), wishes::again));
        return foot;
    }
}
