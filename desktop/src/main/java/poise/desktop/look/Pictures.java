package poise.desktop.look;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Face.Eyes;
import poise.desktop.look.Face.Hand;
import poise.desktop.look.Icon.Size;

/** Icons and portraits on the page. */
final class Pictures {

    /** The side at which a portrait lies on the page, in stage units. */
    static final int PORTRAIT = 176;

    /** The part of a portrait's width where the eyes are, from its first quarter on; its height is half of that. */
    private static final int EYES = 2;

    private static final int HAND = 72;

    /** Where the names of the drawings on a sheet lie on the class path, in order. */
    static final String NAMES = "assets/icons/names.txt";

    private static final int COLUMNS = 8;
    private static final String WHITE = "white";
    private static final String GLOW = "glow";
    private static final int GLOW_SIDE = 64;

    private final Page page;
    private final boolean fine;
    private final int side;
    private final int hand;
    private final List<String> names;
    private final Set<String> present = new HashSet<>();

    Pictures(Page page, float density) {
        this.page = page;
        this.fine = density > 1;
        this.names = Gdx.files.classpath(NAMES).readString("UTF-8").lines().toList();
        for (Size size : Size.values()) page.putFile(sheet(size, fine));
        this.side = Math.round(PORTRAIT * density);
        this.hand = Math.round(HAND * density);
        for (Furniture piece : Furniture.values()) {
            page.putFile(piece.path(), Math.round(piece.width() * density), Math.round(piece.height() * density));
        }
        page.put(WHITE, white());
        page.put(GLOW, glow());
    }

    /** Where the sheet of an icon size lies on the class path; the fine one has twice the pixels. */
    static String sheet(Size size, boolean fine) {
        return "assets/icons/sheet-" + size.units() * (fine ? 2 : 1) + ".png";
    }

    TextureRegion icon(Icon icon, Size size) {
        TextureRegion sheet = page.region(sheet(size, fine));
        int side = sheet.getRegionWidth() / COLUMNS;
        int place = names.indexOf(icon.drawing());
        return new TextureRegion(sheet, place % COLUMNS * side, place / COLUMNS * side, side, side);
    }

    /**
     * A face comes to the page when it is first asked for, with its eyes: most people are not in the room, and few look
     * alarmed.
     */
    TextureRegion portrait(Face face, Expression expression) {
        String path = face.path(expression);
        if (present.add(path)) {
            page.putFile(path, side, side);
            for (Eyes eyes : Eyes.values()) page.putPatch(face.path(expression, eyes), side / EYES, side / (2 * EYES));
            page.print();
        }
        return page.region(path);
    }

    /** The eyes to lay over a portrait that was asked for. */
    TextureRegion eyes(Face face, Expression expression, Eyes eyes) {
        portrait(face, expression);
        return page.patch(face.path(expression, eyes));
    }

    TextureRegion hand(Face face, Hand holding) {
        String path = face.path(holding);
        if (present.add(path)) {
            page.putFile(path, hand, hand);
            page.print();
        }
        return page.region(path);
    }

    TextureRegion furniture(Furniture piece) {
        return page.region(piece.path());
    }

    /** A white point to draw washes of colour with. */
    TextureRegion point() {
        TextureRegion square = page.region(WHITE);
        return new TextureRegion(square, 1, 1, 2, 2);
    }

    /** White light that fades from its middle to its rim. */
    TextureRegion light() {
        return page.region(GLOW);
    }

    /** The same from a little above its middle down. */
    TextureRegion lightBelow() {
        TextureRegion whole = page.region(GLOW);
        int above = Math.round(GLOW_SIDE * Look.ABOVE);
        return new TextureRegion(whole, 0, above, GLOW_SIDE, GLOW_SIDE - above);
    }

    private static Pixmap white() {
        Pixmap square = new Pixmap(4, 4, Pixmap.Format.RGBA8888);
        square.setColor(1, 1, 1, 1);
        square.fill();
        return square;
    }

    private static Pixmap glow() {
        Pixmap picture = new Pixmap(GLOW_SIDE, GLOW_SIDE, Pixmap.Format.RGBA8888);
        picture.setBlending(Pixmap.Blending.None);
        float middle = GLOW_SIDE / 2f;
        for (int y = 0; y < GLOW_SIDE; y++) {
            for (int x = 0; x < GLOW_SIDE; x++) {
                double distance = Math.hypot(x + 0.5 - middle, y + 0.5 - middle) / middle;
                double light = Math.max(0, 1 - distance);
                picture.drawPixel(x, y, 0xFFFFFF00 | (int) Math.round(255 * light * light * (3 - 2 * light)));
            }
        }
        return picture;
    }
}
