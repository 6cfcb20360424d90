package poise.desktop.stage;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import poise.desktop.look.Palette;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.kit.Subtitle;
import poise.desktop.stage.view.BoardroomView.Talk;

/** The subtitles: what the room said last, and what the player is saying. */
final class TalkPart extends Part<Talk> {

    private static final float SPEAKER = 96;
    private static final float LINES = 42;

    TalkPart(Kit kit) {
        super(kit);
    }

    @Override
    protected void build(Talk talk) {
        line(talk.speaker(), Palette.ACCENT, kit().captions() ? talk.line() : "", Palette.SOFT);
        boolean unsure = !talk.unsure().isEmpty();
        String said = unsure ? talk.said() + " " + talk.unsure() + "…" : talk.said();
        line(kit().words().of("talk.you"), kit().colour(Tone.GOOD), said.strip(), unsure ? Palette.SOFT : Palette.TEXT);
    }

    private void line(String who, Color colour, String words, Color ink) {
        Label speaker = kit().line(Typeface.STRONG, colour, who);
        add(speaker).width(kit().grown(SPEAKER)).top().padTop(2);
        add(new Subtitle(kit().paragraph(Typeface.SPEECH, ink, words)))
                .growX()
                .height(kit().grown(LINES))
                .padBottom(3)
                .row();
    }
}
