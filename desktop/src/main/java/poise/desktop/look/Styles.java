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
    public TextButtonStyle onPage(Brand brand) {
        Surface surface = Surface.of(brand.deep(), Round.TIGHT).padded(14, 6);
        TextButtonStyle style = button(surface, brand.deep().cpy().lerp(Color.WHITE, 0.2f), Color.WHITE);
        style.disabled = look.surface(surface.filled(Palette.PAGE_LINE));
        style.disabledFontColor = Palette.INK_SOFT;
        return style;
    }

    /** A choice on the page of the product that is on show. */
    public TextButtonStyle pageChoice(Brand brand, boolean chosen) {
        Surface surface = Surface.of(chosen ? brand.tint() : Palette.PAGE_CARD, Round.TIGHT)
                .bordered(chosen ? brand.deep() : Palette.PAGE_LINE)
                .padded(9, 2);
        TextButtonStyle style = button(surface, brand.tint(), chosen ? brand.deep() : Palette.INK_SOFT);
        style.font = look.font(Typeface.CAPTION);
        return style;
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
        return scroll(Palette.LINE);
    }

    /** A pane with a bar of this colour. */
    public ScrollPaneStyle scroll(Color bar) {
        var style = new ScrollPaneStyle();
        style.vScroll = new BaseDrawable();
        style.vScroll.setMinWidth(14);
        style.vScrollKnob = bar(bar, 6);
        style.vScrollKnob.setMinHeight(28);
        return style;
    }

    private Drawable bar(Color colour, float width) {
        Drawable bar = look.surface(Surface.of(colour, Round.BAR));
        bar.setMinWidth(width);
        return bar;
    }
}
