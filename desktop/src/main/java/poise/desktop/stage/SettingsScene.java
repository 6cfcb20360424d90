package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.SettingsView;

/** Where the player sets how the game is heard, seen and played; what is changed holds at once. */
public final class SettingsScene extends Scene<SettingsView> {

    private static final float GAP = 16;

    private final SettingsWishes wishes;

    public SettingsScene(SettingsView view, SettingsWishes wishes) {
        super(view);
        this.wishes = wishes;
    }

    @Override
    protected void build(Table ground, SettingsView view, Kit kit) {
        ground.pad(26, 56, 20, 56);
        ground.add(Headings.lines(
                        kit, kit.words().of("settings.title"), kit.words().of("settings.claim")))
                .growX()
                .row();
        ground.add(kit.scroll("settings", groups(view.groups(), kit)))
                .grow()
                .padTop(16)
                .row();
        ground.add(foot(view, kit)).growX().padTop(14);
    }

    @Override
    protected void escape() {
        wishes.back();
    }

    /** In two columns; in one where text is large. */
    private Table groups(List<SettingsView.Group> groups, Kit kit) {
        var columns = new Table();
        columns.top().left();
        int half = kit.large() ? groups.size() : (groups.size() + 1) / 2;
        columns.add(column(groups.subList(0, half), kit)).grow().uniformX();
        if (half < groups.size())
            columns.add(column(groups.subList(half, groups.size()), kit))
                    .grow()
                    .uniformX()
                    .padLeft(GAP);
        return columns;
    }

    private Table column(List<SettingsView.Group> groups, Kit kit) {
        var column = new Table();
        column.top().left();
        groups.forEach(
                group -> column.add(panel(group, kit)).growX().padBottom(GAP).row());
        return column;
    }

    private Table panel(SettingsView.Group group, Kit kit) {
        Table panel = kit.panel(Surface.panel().padded(20, 16));
        panel.add(Headings.panel(kit, group.icon(), group.title()))
                .growX()
                .padBottom(6)
                .row();
        if (!group.note().isEmpty())
            panel.add(kit.paragraph(Typeface.CAPTION, Palette.FAINT, group.note()))
                    .growX()
                    .padBottom(4)
                    .row();
        var controls = new SettingControls(kit, wishes);
        for (SettingsView.Control control : group.controls())
            panel.add(control.match(controls)).growX().padTop(6).row();
        return panel;
    }

    private Table foot(SettingsView view, Kit kit) {
        var foot = new Table();
        foot.add(kit.plain("back", kit.words().of("back"), wishes::back)).padRight(18);
        foot.add(kit.paragraph(Typeface.BODY, kit.colour(Tone.WATCH), view.notice()))
                .growX()
                .padRight(18);
        foot.add(kit.plain("credits", kit.words().of("settings.credits"), wishes::credits));
        return foot;
    }
}
