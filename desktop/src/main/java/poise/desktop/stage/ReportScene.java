package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.ReportView;

/** Where the player writes the report that is due after the meeting. */
public final class ReportScene extends Scene<ReportView> {

    private final ReportWishes wishes;
    private final Map<String, TextArea> areas = new LinkedHashMap<>();

    public ReportScene(ReportView view, ReportWishes wishes) {
        super(view);
        this.wishes = wishes;
    }

    @Override
    protected void build(Table ground, ReportView view, Kit kit) {
        areas.clear();
        ground.pad(30, 56, 22, 56);
        ground.add(Headings.lines(kit, view.title(), kit.words().of("report.claim")))
                .growX()
                .row();
        var columns = new Table();
        columns.add(sections(view, kit)).grow().padRight(20);
        columns.add(known(view, kit)).width(340).growY();
        ground.add(columns).grow().padTop(18).row();
        ground.add(foot(kit)).growX().padTop(14);
    }

    private Table sections(ReportView view, Kit kit) {
        Table panel = kit.panel(Surface.panel());
        panel.add(address(view, kit)).growX().padBottom(6).row();
        for (ReportView.Section section : view.sections()) {
            TextArea area = kit.area("section-" + section.id(), section.hint());
            areas.put(section.id(), area);
            panel.add(kit.line(Typeface.STRONG, Palette.TEXT, section.title()))
                    .growX()
                    .padTop(10)
                    .row();
            panel.add(area).grow().padTop(6).row();
        }
        return panel;
    }

    private static Table address(ReportView view, Kit kit) {
        var address = new Table();
        address.add(kit.icon(Icon.MAIL, Size.MEDIUM, Palette.ACCENT)).padRight(10);
        address.add(kit.line(Typeface.BODY, Palette.TEXT, kit.words().of("report.to", view.to())))
                .growX();
        address.add(kit.chip(Tone.WATCH, view.due()));
        return address;
    }

    private static Table known(ReportView view, Kit kit) {
        Table panel = kit.panel(Surface.panel());
        panel.add(Headings.panel(kit, Icon.FILE_TEXT, kit.words().of("report.known")))
                .growX()
                .row();
        panel.add(kit.scroll("known", kit.paragraph(Typeface.BODY, Palette.SOFT, view.known())))
                .grow()
                .padTop(8);
        return panel;
    }

    private Table foot(Kit kit) {
        var foot = new Table();
        foot.add(kit.line(Typeface.CAPTION, Palette.FAINT, kit.words().of("report.hint")))
                .growX();
        foot.add(kit.primary("send", kit.words().of("report.send"), this::send));
        return foot;
    }

    private void send() {
        Map<String, String> texts = new LinkedHashMap<>();
        areas.forEach((id, area) -> texts.put(id, area.getText().strip()));
        wishes.send(texts);
    }
}
