package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.DebriefView;

/** What came of a take: the marks, the evidence, what was said and how, the room's notes and what to train next. */
public final class DebriefScene extends Scene<DebriefView> {

    private final DebriefWishes wishes;
    private DebriefLeaf.Leaf leaf = DebriefLeaf.Leaf.STEPS;
    private int correcting;
    private @Nullable DebriefLeaf half;
    private @Nullable CorrectionPart correction;

    public DebriefScene(DebriefView view, DebriefWishes wishes) {
        super(view);
        this.wishes = wishes;
    }

    @Override
    protected void build(Table ground, DebriefView view, Kit kit) {
        var made = new DebriefLeaf(kit, this::turnTo, this::put);
        var layer = new CorrectionPart(kit, this::correct, this::dismiss);
        half = made;
        correction = layer;
        var debrief = new Table();
        debrief.pad(24, 40, 18, 40);
        debrief.add(new DebriefCards(kit).score(view)).growX().row();
        var columns = new Table();
        columns.add(made).grow().padRight(16);
        columns.add(new DebriefSide(kit).panel(view, this::put)).width(440).growY();
        debrief.add(columns).grow().padTop(14).row();
        debrief.add(foot(view, kit)).growX().padTop(14);
        ground.add(new Stack(debrief, layer)).grow();
        open();
    }

    private void open() {
        if (half != null) half.show(new DebriefLeaf.Open(leaf, view()));
        if (correction != null) correction.show(line());
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
        else wishes.lobby();
    }

    private Table foot(DebriefView view, Kit kit) {
        var foot = new Table();
        foot.add(kit.plain("lobby", kit.words().of("debrief.lobby"), wishes::lobby))
                .padRight(16);
        foot.add(kit.paragraph(
                        Typeface.BODY,
                        kit.colour(view.notice().tone()),
                        view.notice().sentence()))
                .growX()
                .padRight(16);
        foot.add(kit.primary("again", kit.words().of("debrief.again"), wishes::again));
        return foot;
    }
}
