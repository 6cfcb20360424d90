package poise.desktop.look;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.scenes.scene2d.utils.TextureRegionDrawable;
import com.badlogic.gdx.scenes.scene2d.utils.TransformDrawable;
import com.badlogic.gdx.utils.Disposable;
import java.util.ArrayList;
import java.util.List;
import poise.desktop.look.Box.Layer;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Face.Eyes;
import poise.desktop.look.Face.Hand;
import poise.desktop.look.Icon.Size;

/** Everything that a screen is drawn with, at one density of pixels. */
public final class Look implements Disposable {

    /** How much is cut off the light of a lamp. */
    public static final float ABOVE = 0.375f;

    private final Page page;
    private final Fonts fonts;
    private final Pictures pictures;
    private final Patches patches;
    private final float density;
    private final Appearance appearance;

    /** Needs the thread that draws; density is pixels per stage unit. */
    public Look(float density, Appearance appearance) {
        this.density = density;
        this.appearance = appearance;
        page = new Page(density);
        pictures = new Pictures(page, density);
        patches = new Patches(page, density);
        fonts = new Fonts(page, density, appearance.percent());
        page.print();
        fonts.finish(page, density);
    }

    public float density() {
        return density;
    }

    public Appearance appearance() {
        return appearance;
    }

    /** The colour of a tone on our own panels. */
    public Color colour(Tone tone) {
        return appearance.tints().of(tone);
    }

    /** The colour of a tone on the product's light page. */
    public Color onPage(Tone tone) {
        return appearance.tints().onPage(tone);
    }

    public BitmapFont font(Typeface face) {
        return fonts.font(face);
    }

    public Drawable icon(Icon icon, Size size, Color colour) {
        Drawable drawing = new TextureRegionDrawable(pictures.icon(icon, size)).tint(colour);
        drawing.setMinWidth(size.units());
        drawing.setMinHeight(size.units());
        return drawing;
    }

    public TransformDrawable portrait(Face face, Expression expression) {
        var drawing = new TextureRegionDrawable(pictures.portrait(face, expression));
        drawing.setMinSize(Pictures.PORTRAIT, Pictures.PORTRAIT);
        return drawing;
    }

    /** Other eyes for a portrait: they go over the middle of it, half as wide and a quarter as high. */
    public TransformDrawable eyes(Face face, Expression expression, Eyes eyes) {
        return new TextureRegionDrawable(pictures.eyes(face, expression, eyes));
    }

    public TransformDrawable hand(Face face, Hand holding) {
        return new TextureRegionDrawable(pictures.hand(face, holding));
    }

    public TransformDrawable furniture(Furniture piece) {
        return new TextureRegionDrawable(pictures.furniture(piece));
    }

    /** White light that fades from its middle to its rim. */
    public TransformDrawable glow() {
        return new TextureRegionDrawable(pictures.light());
    }

    /** The same without its upper part, {@link #ABOVE} of it. */
    public TransformDrawable glowBelow() {
        return new TextureRegionDrawable(pictures.lightBelow());
    }

    /** What plain shapes are drawn with. */
    public Wash wash() {
        return new Wash(pictures.point(), density);
    }

    /** What covers the corners that stick out of a round panel, in the colour of the ground. */
    public Drawable corners() {
        return new Box(List.of(layer(Shape.CORNERS_14, Palette.GROUND)), 0, 0);
    }

    public Drawable surface(Surface surface) {
        List<Layer> layers = new ArrayList<>();
        if (surface.shadow()) layers.add(layer(Shape.SHADOW, Palette.NIGHT));
        layers.add(layer(surface.round().fill(), surface.fill()));
        if (surface.border().a > 0) layers.add(layer(surface.round().ring(), surface.border()));
        return new Box(layers, surface.across(), surface.down());
    }

    /** The same rectangle with the ring that says where the keyboard is. */
    public Drawable focused(Surface surface) {
        boolean bright = surface.fill().equals(Palette.ACCENT) || surface.fill().equals(Palette.ACCENT_DEEP);
        Shape ring = surface.round() == Surface.Round.WIDE ? Shape.FOCUS_14 : Shape.FOCUS_10;
        var layers = List.of(
                layer(surface.round().fill(), surface.fill()), layer(ring, bright ? Palette.TEXT : Palette.ACCENT));
        return new Box(layers, surface.across(), surface.down());
    }

    /** The ring alone, for what is not a surface itself. */
    public Drawable focusRing() {
        return new Box(List.of(layer(Shape.FOCUS_10, Palette.ACCENT)), 0, 0);
    }

    private Layer layer(Shape shape, Color colour) {
        return new Layer(patches.patch(shape, colour), shape.overhang(), 2 * shape.corner());
    }

    /** How many textures it takes; one, so that a screen is one batch. */
    int pages() {
        return page.sheets().size;
    }

    public Styles styles() {
        return new Styles(this);
    }

    @Override
    public void dispose() {
        fonts.dispose();
        page.dispose();
    }
}
