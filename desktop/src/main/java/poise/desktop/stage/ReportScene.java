package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Writing;
import poise.desktop.stage.view.ReportView;

/** The time after the meeting: the report that is due, and what else can be done first. */
public final class ReportScene extends TakeScene<ReportView> {

    private static final float NEWS = 344;
    private static final float TOOLS = 330;

    private final ReportWishes wishes;
    private final Map<String, Writing> pages = new LinkedHashMap<>();

    public ReportScene(ReportView view, ReportWishes wishes) {
        super(view, wishes);
        this.wishes = wishes;
    }

    @Override
    protected void build(Table ground, ReportView view, Kit kit) {
        pages.clear();
        var made = new ReportParts(kit, wishes, paperwork());
        made.show(view);
        shownBy(made::show);
        var after = new Table();
        after.pad(18, 40, 16, 40);
        after.add(Headings.lines(kit, view.title(), kit.words().of("report.claim")))
                .growX()
                .row();
        var columns = new Table();
        columns.add(made.known()).width(NEWS).growY().padRight(14);
        columns.add(sections(view, made, kit)).grow().padRight(14);
        columns.add(made.tools()).width(TOOLS).top();
        after.add(made.calendar()).growX().padTop(12).row();
        after.add(columns).grow().padTop(12).row();
        after.add(foot(kit)).growX().padTop(12);
        ground.add(new Stack(after, made.ask())).grow();
    }

    private Table sections(ReportView view, ReportParts made, Kit kit) {
        Table panel = kit.panel(Surface.panel());
        panel.add(address(view, made, kit)).growX().padBottom(4).row();
        for (ReportView.Section section : view.sections()) {
            Writing page =
                    kit.writing("section-" + section.id(), section.hint()).whenAskedToListen(made.dictation()::turn);
            paperwork().follow(page);
            pages.put(section.id(), page);
            panel.add(kit.line(Typeface.STRONG, Palette.TEXT, section.title()))
                    .growX()
                    .padTop(8)
                    .row();
            panel.add(page).grow().padTop(5).row();
        }
        panel.add(made.dictation()).growX().padTop(8);
        return panel;
    }

    private static Table address(ReportView view, ReportParts made, Kit kit) {
        var address = new Table();
        address.add(kit.icon(Icon.MAIL, Size.MEDIUM, Palette.ACCENT)).padRight(10);
        address.add(kit.line(Typeface.BODY, Palette.TEXT, kit.words().of("report.to", view.to())))
                .growX();
        address.add(made.due());
        return address;
    }

    private Table foot(Kit kit) {
        var foot = new Table();
        foot.add(kit.plain("leave", kit.words().of("report.leave"), wishes::leave))
                .padRight(16);
        foot.add(kit.line(Typeface.CAPTION, Palette.FAINT, kit.words().of("report.hint")))
                .growX();
        foot.add(kit.primary("send", kit.words().of("report.send"), this::send));
        return foot;
    }

    private void send() {
        Map<String, String> texts = new LinkedHashMap<>();
        pages.forEach((id, page) -> texts.put(id, page.editor().getText().strip()));
        wishes.send(texts);
    }
}
