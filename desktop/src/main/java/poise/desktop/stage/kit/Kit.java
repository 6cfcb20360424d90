package poise.desktop.stage.kit;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextArea;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton.TextButtonStyle;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.utils.Align;
import com.badlogic.gdx.utils.Scaling;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import poise.desktop.look.Face;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Look;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Taste.Omission;

/** What a scene builds with: the look, the words, the player's taste, and the small widgets made of them. */
public record Kit(Look look, Phrases words, Taste taste) {

    private static final int LARGE = 120;

    /** Whether nothing is to move that need not. */
    public boolean still() {
        return taste.omits(Omission.MOTION);
    }

    /** The colour of a tone, as the player tells colours apart. */
    public Color colour(Tone tone) {
        return look.colour(tone);
    }

    /** A length, in stage units at the usual size of text, that grows as text does since it has to hold some. */
    public float grown(float length) {
        return length * look.appearance().percent() / 100;
    }

    /** Whether text is so large that less can stand side by side. */
    public boolean large() {
        return look.appearance().percent() >= LARGE;
    }

    /** One line, cut with an ellipsis where it must be. */
    public Label line(Typeface face, Color colour, String words) {
        return new Text(words, look.styles().label(face, colour));
    }

    /** One line that is never cut, such as a figure; the lines beside it give way. */
    public Label figure(Typeface face, Color colour, String words) {
        return new Label(words, look.styles().label(face, colour));
    }

    /** A paragraph as wide as its cell. */
    public Label paragraph(Typeface face, Color colour, String words) {
        var label = new Label(words, look.styles().label(face, colour));
        label.setWrap(true);
        label.setAlignment(Align.topLeft);
        return label;
    }

    /** A paragraph in pieces of different colours, underlined and named. */
    public RichText rich(Typeface face, List<RichText.Piece> pieces) {
        return new RichText(look, face, pieces);
    }

    public Image icon(Icon icon, Size size, Color colour) {
        return untouchable(new Picture(look.icon(icon, size, colour)));
    }

    public Image portrait(Face face, Expression expression) {
        return untouchable(new Image(look.portrait(face, expression), Scaling.fit, Align.bottom));
    }

    private static Image untouchable(Image image) {
        image.setTouchable(Touchable.disabled);
        return image;
    }

    /** A table on a surface, filled from the top left. */
    public Table panel(Surface surface) {
        var table = new Table();
        table.setBackground(look.surface(surface));
        table.top().left();
        return table;
    }

    public TextButton primary(String name, String words, Runnable whenPressed) {
        return button(look.styles().primary(), name, words, whenPressed);
    }

    public TextButton plain(String name, String words, Runnable whenPressed) {
        return button(look.styles().plain(), name, words, whenPressed);
    }

    public TextButton button(TextButtonStyle style, String name, String words, Runnable whenPressed) {
        var button = new TextButton(words, style);
        button.setName(name);
        button.addListener(Press.listener(whenPressed));
        return button;
    }

    /** A surface to press, empty, filled from the top left. */
    public Press press(String name, Surface surface, Runnable whenPressed) {
        return press(name, surface, Palette.HOVER, whenPressed);
    }

    /** The same with a colour of its own under the pointer. */
    public Press press(String name, Surface surface, Color over, Runnable whenPressed) {
        var press = new Press(look.styles().pressable(surface, over), whenPressed);
        press.setName(name);
        press.top().left();
        return press;
    }

    /** A line to write in; Enter hands over what was written. */
    public TextField field(String name, String hint, Consumer<String> whenEntered) {
        return Fields.field(look.styles().field(), name, hint, whenEntered);
    }

    /** A line to write in on the product's page. */
    public TextField pageField(String name, String value, Consumer<String> whenEntered) {
        TextField field = Fields.field(look.styles().pageField(), name, "", whenEntered);
        field.setText(value);
        return field;
    }

    /** A few lines to write in, in a border of their own. */
    public TextArea area(String name, String hint) {
        return Fields.editor(look.styles().field(), name, hint);
    }

    /** A page to write on, with as many lines as it takes. */
    public Writing writing(String name, String hint) {
        return new Writing(this, name, hint);
    }

    /** Content that may be higher than its place. */
    public Scroller scroll(String name, Actor content) {
        return scroll(name, content, Palette.LINE);
    }

    /** The same with a bar of another colour. */
    public Scroller scroll(String name, Actor content, Color bar) {
        return new Scroller(name, content, look.styles().scroll(bar), look.focusRing());
    }

    /** A word in a rounded border, coloured by what it means. */
    public Table chip(Tone tone, String words) {
        Color ground = Palette.faded(colour(tone), 0.14f);
        Color border = Palette.faded(colour(tone), 0.45f);
        Table chip = panel(Surface.of(ground, Round.SOFT).bordered(border).padded(9, 2));
        chip.add(figure(Typeface.CAPTION, colour(tone), words));
        return chip;
    }

    /** A chip that hides what lies under it. */
    public Table solidChip(Tone tone, String words) {
        Table chip = panel(
                Surface.of(Palette.GROUND, Round.SOFT).bordered(colour(tone)).padded(9, 2));
        chip.add(figure(Typeface.CAPTION, colour(tone), words));
        return chip;
    }

    /** A key as it is printed on a keyboard. */
    public Table key(String key) {
        Table cap = panel(
                Surface.of(Palette.GROUND, Round.TIGHT).bordered(Palette.LINE).padded(6, 2));
        cap.add(figure(Typeface.CAPTION, Palette.SOFT, key)).minWidth(9);
        return cap;
    }

    /** Makes a digit the key of something to press, and shows it. */
    public Table digit(Press press, int digit) {
        press.digit(digit);
        return key(taste.keys().name(Shortcut.choosing(digit)));
    }

    /** A key that can be changed; the prompt is what it says while it waits for another. */
    public KeyCap keyCap(String name, String key, String prompt, IntConsumer told) {
        var cap = new KeyCap(look.styles().plain(), key, prompt, told);
        cap.setName(name);
        return cap;
    }

    /** A knob on a line, from 0 to 100 per cent. */
    public Fader fader(String name, int percent, IntConsumer told) {
        var fader = new Fader(look, percent, told);
        fader.setName(name);
        return fader;
    }

    /** A key and what it does. */
    public Table keyHint(String key, String words) {
        var hint = new Table();
        hint.add(key(key));
        hint.add(line(Typeface.CAPTION, Palette.FAINT, words)).padLeft(7);
        return hint;
    }

    /** A hair line across its cell. */
    public Image rule(Color colour) {
        return untouchable(new Image(look.surface(Surface.of(colour, Round.BAR)), Scaling.stretch));
    }

    /** A bar filled to so many permille. */
    public Meter meter(Color colour, int permille) {
        return meter(colour, Palette.RAISED, permille);
    }

    /** The same on another ground. */
    public Meter meter(Color colour, Color ground, int permille) {
        return new Meter(look, colour, ground, permille);
    }
}
