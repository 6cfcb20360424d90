package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.LoadingView;

/** What is shown while the ear and the understanding are made ready. */
public final class LoadingScene extends Scene<LoadingView> {

    private static final float WIDTH = 560;

    private final LoadingWishes wishes;

    public LoadingScene(LoadingView view, LoadingWishes wishes) {
        super(view);
        this.wishes = wishes;
    }

    @Override
    protected void build(Table ground, LoadingView view, Kit kit) {
        ground.center();
        ground.add(Headings.title(
                        kit, kit.words().of("lobby.title"), kit.words().of("loading.claim")))
                .width(kit.grown(WIDTH))
                .padBottom(26)
                .row();
        ground.add(panel(view, kit)).width(kit.grown(WIDTH)).row();
        var buttons = new Table();
        buttons.add(kit.line(Typeface.CAPTION, Palette.FAINT, kit.words().of("loading.offline")))
                .growX();
        buttons.add(kit.plain("typed", kit.words().of("microphone.typed"), wishes::typedInstead))
                .padRight(10);
        buttons.add(kit.plain("quit", kit.words().of("lobby.quit"), wishes::quit));
        ground.add(buttons).width(kit.grown(WIDTH)).padTop(18);
    }

    @Override
    protected void escape() {
        wishes.quit();
    }

    private static Table panel(LoadingView view, Kit kit) {
        Table panel = kit.panel(Surface.panel().padded(22, 18));
        for (LoadingView.Item item : view.items()) {
            panel.add(kit.icon(icon(item.tone()), Size.MEDIUM, kit.colour(item.tone())))
                    .padRight(12);
            panel.add(kit.line(Typeface.STRONG, Palette.TEXT, item.name())).growX();
            panel.add(kit.line(Typeface.BODY, kit.colour(item.tone()), item.state()))
                    .right()
                    .height(kit.grown(34));
            panel.row();
        }
        panel.add(kit.meter(Palette.ACCENT, view.permille())).colspan(3).growX().padTop(14);
        return panel;
    }

    private static Icon icon(Tone tone) {
        return switch (tone) {
            case GOOD -> Icon.CIRCLE_CHECK;
            case BAD -> Icon.CIRCLE_X;
            case WATCH -> Icon.TRIANGLE_ALERT;
            case ACCENT -> Icon.REFRESH_CW;
            case PLAIN -> Icon.HOURGLASS;
        };
    }
}
