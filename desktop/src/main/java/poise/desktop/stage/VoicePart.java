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
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.kit.Waveform;
import poise.desktop.stage.view.BoardroomView.Voice;

/** How the player is heard: the microphone's state and level, how long it has been silent, and the pace. */
final class VoicePart extends Part<Voice> {

    private static final float BUTTON = 44;

    VoicePart(Kit kit) {
        super(kit);
        center().left();
    }

    @Override
    protected void build(Voice voice) {
        var sound = new Table();
        sound.add(microphone(voice.tone())).size(BUTTON).padRight(12);
        sound.add(new Waveform(kit().look(), voice.levels())).grow();
        add(sound).growX().height(BUTTON).row();
        var state = new Table();
        state.add(kit().line(
                                Typeface.CAPTION,
                                voice.tone() == Tone.PLAIN ? Palette.SOFT : kit().colour(voice.tone()),
                                voice.state()))
                .growX();
        if (!voice.pace().isEmpty())
            state.add(kit().figure(Typeface.CAPTION, kit().colour(voice.paceTone()), voice.pace()))
                    .padLeft(8);
        add(state).growX().padTop(8).row();
        add(silence(voice)).growX().padTop(4);
    }

    private Table microphone(Tone tone) {
        Table button = kit().panel(Surface.of(Palette.faded(kit().colour(tone), 0.2f), Round.WIDE)
                .bordered(kit().colour(tone)));
        button.center().add(kit().icon(tone == Tone.BAD ? Icon.MIC_OFF : Icon.MIC, Size.MEDIUM, kit().colour(tone)));
        return button;
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
