package poise.desktop.stage;

import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.view.Dictation;

/** The microphone beside a text, and what it hears. */
final class DictationPart extends Part<Dictation> {

    private final AskWishes wishes;
    private Dictation standing = Dictation.DEAF;

    DictationPart(Kit kit, AskWishes wishes) {
        super(kit);
        this.wishes = wishes;
        left();
    }

    /** Turns it on, or off again, if there is an ear. */
    void turn() {
        if (standing.can()) wishes.dictate(!standing.on());
    }

    @Override
    protected void build(Dictation dictation) {
        standing = dictation;
        Tone tone = dictation.on() ? Tone.GOOD : Tone.PLAIN;
        Surface surface = Surface.of(
                        dictation.on() ? Palette.faded(kit().colour(Tone.GOOD), 0.2f) : Palette.RAISED, Round.SOFT)
                .bordered(dictation.on() ? kit().colour(Tone.GOOD) : Palette.LINE)
                .padded(12, 6);
        Press press = kit().press("dictate", surface, this::turn);
        press.setDisabled(!dictation.can());
        press.add(kit().icon(dictation.can() ? Icon.MIC : Icon.MIC_OFF, Size.SMALL, kit().colour(tone)))
                .padRight(8);
        press.add(kit().figure(
                        Typeface.CAPTION,
                        dictation.can() ? Palette.TEXT : Palette.FAINT,
                        kit().words().of(dictation.on() ? "dictation.stop" : "dictation.start")));
        add(press).padRight(10);
        add(kit().line(Typeface.CAPTION, dictation.on() ? kit().colour(Tone.GOOD) : Palette.FAINT, state(dictation)))
                .growX();
    }

    private String state(Dictation dictation) {
        if (!dictation.can()) return kit().words().of("dictation.deaf");
        if (!dictation.on()) return kit().words().of("dictation.key");
        return dictation.hears().isEmpty() ? kit().words().of("dictation.on") : dictation.hears() + "…";
    }
}
