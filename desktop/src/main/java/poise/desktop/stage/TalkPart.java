package poise.desktop.stage;

import com.badlogic.gdx.graphics.Color;
import java.util.ArrayList;
import java.util.List;
import poise.desktop.look.Palette;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.kit.RichText;
import poise.desktop.stage.kit.RichText.Piece;
import poise.desktop.stage.kit.RichText.Stroke;
import poise.desktop.stage.kit.Subtitle;
import poise.desktop.stage.view.BoardroomView.Talk;
import poise.desktop.stage.view.Marked;

/** The subtitles: what the room said last, and what the player is saying, with what that was read as. */
final class TalkPart extends Part<Talk> {

    /** Two lines of what the room said. */
    private static final float ROOM = 42;

    /** Three lines of the player's, or two with names under them. */
    private static final float OWN = 70;

    /** Two lines of the player's where text is large. */
    private static final float LARGE_OWN = 56;

    TalkPart(Kit kit) {
        super(kit);
    }

    @Override
    protected void build(Talk talk) {
        List<Piece> room = talk.line().isEmpty() ? List.of() : List.of(Piece.plain(talk.line(), Palette.SOFT));
        add("line", Piece.plain(talk.speaker(), Palette.ACCENT), room, ROOM);
        List<Piece> own = new ArrayList<>();
        talk.said().runs().forEach(run -> own.add(piece(run, talk.growing() ? Palette.SOFT : Palette.TEXT)));
        if (talk.growing()) own.add(Piece.plain("…", Palette.FAINT));
        add(
                "said",
                Piece.plain(kit().words().of("talk.you"), kit().colour(Tone.GOOD)),
                own,
                kit().large() ? LARGE_OWN : OWN);
    }

    private Piece piece(Marked.Run run, Color plain) {
        return switch (run.kind()) {
            case WORDS -> Piece.plain(run.words(), plain);
            case MOVE -> new Piece(run.words(), kit().colour(Tone.GOOD), Stroke.SOLID, run.name());
            case SIGNAL -> new Piece(run.words(), kit().colour(Tone.WATCH), Stroke.BROKEN, run.name());
        };
    }

    /** Who speaks, and what; a colon leads to words only where there are some. */
    private void add(String name, Piece speaker, List<Piece> said, float most) {
        List<Piece> pieces = new ArrayList<>(said);
        pieces.add(0, said.isEmpty() ? speaker : Piece.plain(speaker.words() + ":", speaker.colour()));
        RichText words = kit().rich(Typeface.SPEECH, pieces);
        words.setName(name);
        add(new Subtitle(words, kit().grown(most))).growX().padBottom(3).row();
    }
}
