package poise.desktop.look;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Button.ButtonStyle;
import com.badlogic.gdx.scenes.scene2d.ui.Label.LabelStyle;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane.ScrollPaneStyle;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton.TextButtonStyle;
import com.badlogic.gdx.scenes.scene2d.ui.TextField.TextFieldStyle;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import poise.desktop.look.Surface.Round;

/** The styles of libGDX widgets, without a skin. */
public final class Styles {

    private final Look look;

    Styles(Look look) {
        this.look = look;
    }

    public LabelStyle label(Typeface face, Color colour) {
        return new LabelStyle(look.font(face), colour);
    }

    /** A rectangle that can be pressed, with its five states. */
    public ButtonStyle pressable(Surface surface, Color over) {
        var style = new ButtonStyle();
        fill(style, surface, over);
        return style;
    }

    /** The button that a screen wants to be pressed. */
    public TextButtonStyle primary() {
        return button(Surface.of(Palette.ACCENT, Round.SOFT).padded(18, 9), Color.valueOf("#8DBBFF"), Palette.NIGHT);
    }

    /** Any other button. */
    public TextButtonStyle plain() {
        return button(
                Surface.of(Palette.RAISED, Round.SOFT).bordered(Palette.LINE).padded(16, 9),
                Palette.HOVER,
                Palette.TEXT);
    }

    /** A button of the product that is on show. */
    public TextButtonStyle onPage() {
        return button(Surface.of(Palette.ACCENT_DEEP, Round.TIGHT).padded(14, 7), Palette.ACCENT, Color.WHITE);
    }

    /** A button on the product's page that is only a word. */
    public TextButtonStyle pageTab(boolean open) {
        Color fill = open ? Palette.HOVER : Palette.CLEAR;
        return button(Surface.of(fill, Round.TIGHT).padded(12, 7), Palette.RAISED, open ? Color.WHITE : Palette.SOFT);
    }

    private TextButtonStyle button(Surface surface, Color over, Color text) {
        var style = new TextButtonStyle();
        fill(style, surface, over);
        style.font = look.font(Typeface.STRONG);
        style.fontColor = text;
        style.disabledFontColor = Palette.FAINT;
        return style;
    }

    private void fill(ButtonStyle style, Surface surface, Color over) {
        style.up = look.surface(surface);
        style.over = look.surface(surface.filled(over));
        style.down = look.surface(surface.filled(over.cpy().mul(0.85f, 0.85f, 0.85f, 1)));
        style.focused = look.focused(surface);
        style.disabled = look.surface(surface.filled(Palette.PANEL).bordered(Palette.RAISED));
        style.pressedOffsetY = -1;
    }

    public TextFieldStyle field() {
        var style = new TextFieldStyle();
        Surface surface =
                Surface.of(Palette.GROUND, Round.SOFT).bordered(Palette.LINE).padded(12, 8);
        style.font = look.font(Typeface.BODY);
        style.fontColor = Palette.TEXT;
        style.messageFont = style.font;
        style.messageFontColor = Palette.FAINT;
        style.background = look.surface(surface);
        style.focusedBackground = look.focused(surface);
        style.selection = look.surface(Surface.of(Palette.ACCENT_DEEP, Round.BAR));
        style.cursor = bar(Palette.ACCENT, 2);
        return style;
    }

    /** Several lines on a page that has a border of its own. */
    public TextFieldStyle paper() {
        TextFieldStyle style = field();
        Drawable margin = look.surface(Surface.of(Palette.CLEAR, Round.BAR).padded(8, 4));
        style.background = margin;
        style.focusedBackground = margin;
        return style;
    }

    /** A field on the product's page. */
    public TextFieldStyle pageField() {
        TextFieldStyle style = field();
        Surface surface = Surface.of(Palette.PAGE_CARD, Round.TIGHT)
                .bordered(Palette.PAGE_LINE)
                .padded(10, 6);
        style.font = look.font(Typeface.MONO);
        style.fontColor = Palette.INK;
        style.background = look.surface(surface);
        style.focusedBackground = look.focused(surface);
        style.selection = look.surface(Surface.of(Palette.ACCENT, Round.BAR));
        style.cursor = bar(Palette.ACCENT_DEEP, 2);
        return style;
    }

    public ScrollPaneStyle scroll() {
        var style = new ScrollPaneStyle();
        style.vScroll = new BaseDrawable();
        style.vScroll.setMinWidth(14);
        style.vScrollKnob = bar(Palette.LINE, 6);
        style.vScrollKnob.setMinHeight(28);
        return style;
    }

    private Drawable bar(Color colour, float width) {
        Drawable bar = look.surface(Surface.of(colour, Round.BAR));
        bar.setMinWidth(width);
        return bar;
    }
}
