package poise.desktop.look;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Icon.Size;

/** Icons and portraits on the page. */
final class Pictures {

    /** The largest side at which a portrait is shown, in stage units. */
    static final int PORTRAIT = 132;

    /** Where the names of the drawings on a sheet lie on the class path, in order. */
    static final String NAMES = "assets/icons/names.txt";

    private static final int COLUMNS = 8;

    private final Page page;
    private final boolean fine;
    private final int side;
    private final List<String> names;
    private final Set<String> present = new HashSet<>();

    Pictures(Page page, float density) {
        this.page = page;
        this.fine = density > 1;
        this.names = Gdx.files.classpath(NAMES).readString("UTF-8").lines().toList();
        for (Size size : Size.values()) page.putFile(sheet(size, fine));
        this.side = Math.round(PORTRAIT * density);
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

    /** A face comes to the page when it is first asked for: most people are not in the room, and few look alarmed. */
    TextureRegion portrait(Face face, Expression expression) {
        String path = face.path(expression);
        if (present.add(path)) {
            page.putFile(path, side, side);
            page.print();
        }
        return page.region(path);
    }
}
