package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.LevelMeter;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.view.BoardroomView.Voice;

/** How the player is heard: the microphone's state and level, and how long it has been silent. */
final class VoicePart extends Part<Voice> {

    VoicePart(Kit kit) {
        super(kit);
        center().left();
    }

    @Override
    protected void build(Voice voice) {
        Table button = kit().panel(Surface.of(Palette.faded(kit().colour(voice.tone()), 0.2f), Round.WIDE)
                .bordered(kit().colour(voice.tone())));
        Icon icon = voice.tone() == Tone.BAD ? Icon.MIC_OFF : Icon.MIC;
        button.center().add(kit().icon(icon, Size.MEDIUM, kit().colour(voice.tone())));
        add(button).size(44).padRight(14);
        var lines = new Table();
        var level = new LevelMeter(kit().look());
        level.show(voice.level());
        lines.add(level).growX().height(18).row();
        lines.add(kit().line(Typeface.CAPTION, Palette.SOFT, voice.state()))
                .growX()
                .padTop(5)
                .row();
        lines.add(silence(voice)).growX().padTop(3);
        add(lines).growX();
    }

    private Table silence(Voice voice) {
        boolean late = voice.silent() >= 1000;
        var row = new Table();
        row.add(kit().figure(Typeface.CAPTION, late ? kit().colour(Tone.BAD) : Palette.FAINT, voice.silence()))
                .padRight(8);
        row.add(kit().meter(late ? kit().colour(Tone.BAD) : Palette.ACCENT, voice.silent()))
                .growX();
        return row;
    }
}
