package poise.desktop.stage;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.jspecify.annotations.Nullable;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.LevelMeter;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.view.MicrophoneView;

/** Where the player speaks a line and sees what was heard. */
public final class MicrophoneScene extends Scene<MicrophoneView> {

    private final MicrophoneWishes wishes;
    private @Nullable LevelMeter level;
    private @Nullable MicrophoneView drawn;

    public MicrophoneScene(MicrophoneView view, MicrophoneWishes wishes) {
        super(view);
        this.wishes = wishes;
    }

    @Override
    protected void build(Table ground, MicrophoneView view, Kit kit) {
        ground.pad(36, 56, 24, 56);
        ground.add(Headings.lines(
                        kit, kit.words().of("microphone.title"), kit.words().of("microphone.claim")))
                .growX()
                .row();
        var columns = new Table();
        columns.add(hearing(view, kit)).grow().uniformX().padRight(20);
        columns.add(devices(view, kit)).grow().uniformX();
        ground.add(columns).grow().padTop(24).row();
        ground.add(foot(kit)).growX().padTop(18);
    }

    /** While only the level changes, only the level is drawn anew. */
    @Override
    protected boolean refresh(MicrophoneView next) {
        boolean same = level != null && drawn != null && drawn.equals(quiet(next));
        if (same && level != null) level.show(next.level());
        return same;
    }

    private static MicrophoneView quiet(MicrophoneView view) {
        return new MicrophoneView(
                view.state(), view.tone(), 0, view.line(), view.heard(), view.devices(), view.chosen());
    }

    @Override
    protected void escape() {
        wishes.back();
    }

    private Table hearing(MicrophoneView view, Kit kit) {
        drawn = quiet(view);
        level = new LevelMeter(kit.look());
        level.show(view.level());
        Table panel = kit.panel(Surface.panel().padded(24, 20));
        panel.add(state(view, kit)).growX().row();
        panel.add(level).growX().height(52).padTop(24).row();
        panel.add(kit.line(Typeface.CAPTION, Palette.FAINT, kit.words().of("microphone.say")))
                .growX()
                .padTop(22)
                .row();
        panel.add(kit.paragraph(Typeface.SPEECH, Palette.TEXT, view.line()))
                .growX()
                .padTop(6)
                .row();
        panel.add(kit.line(Typeface.CAPTION, Palette.FAINT, kit.words().of("microphone.heard")))
                .growX()
                .padTop(22)
                .row();
        panel.add(kit.paragraph(Typeface.SPEECH, heardColour(view, kit), heard(view, kit)))
                .growX()
                .padTop(6);
        return panel;
    }

    private static Table state(MicrophoneView view, Kit kit) {
        var state = new Table();
        Icon icon = view.tone() == Tone.BAD ? Icon.MIC_OFF : Icon.MIC;
        state.add(kit.icon(icon, Size.LARGE, kit.colour(view.tone()))).padRight(14);
        state.add(kit.paragraph(Typeface.BODY, Palette.TEXT, view.state())).growX();
        return state;
    }

    private static Color heardColour(MicrophoneView view, Kit kit) {
        return view.heard().isEmpty() ? Palette.FAINT : kit.colour(Tone.GOOD);
    }

    private static String heard(MicrophoneView view, Kit kit) {
        return view.heard().isEmpty() ? kit.words().of("microphone.nothing") : view.heard();
    }

    private Table devices(MicrophoneView view, Kit kit) {
        Table panel = kit.panel(Surface.panel().padded(24, 20));
        panel.add(Headings.panel(kit, Icon.HEADPHONES, kit.words().of("microphone.devices")))
                .growX()
                .padBottom(12)
                .row();
        if (view.devices().isEmpty())
            panel.add(kit.paragraph(Typeface.BODY, Palette.SOFT, kit.words().of("microphone.none")))
                    .growX()
                    .row();
        var list = new Table();
        list.top().left();
        for (int i = 0; i < view.devices().size(); i++)
            list.add(device(view, i, kit)).growX().padBottom(8).row();
        panel.add(kit.scroll("devices", list)).grow();
        return panel;
    }

    private Press device(MicrophoneView view, int place, Kit kit) {
        boolean chosen = view.chosen() == place;
        Surface surface = Surface.card().padded(12, 9);
        Press press = kit.press(
                "device-" + place, chosen ? surface.bordered(Palette.ACCENT) : surface, () -> wishes.choose(place));
        press.add(kit.icon(chosen ? Icon.CHECK : Icon.MIC, Size.SMALL, chosen ? Palette.ACCENT : Palette.FAINT))
                .padRight(10);
        press.add(kit.line(Typeface.BODY, Palette.TEXT, view.devices().get(place)))
                .growX();
        if (place < 9) press.add(kit.digit(press, place + 1)).padLeft(8);
        return press;
    }

    private Table foot(Kit kit) {
        var foot = new Table();
        foot.add(kit.plain("back", kit.words().of("back"), wishes::back));
        foot.add(kit.line(Typeface.CAPTION, Palette.FAINT, kit.words().of("microphone.equal")))
                .growX()
                .padLeft(18);
        foot.add(kit.plain("typed", kit.words().of("microphone.typed"), wishes::typedInstead))
                .padRight(10);
        foot.add(kit.primary("continue", kit.words().of("microphone.continue"), wishes::goOn));
        return foot;
    }
}
