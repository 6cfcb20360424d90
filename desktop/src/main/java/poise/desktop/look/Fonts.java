package poise.desktop.look;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.BitmapFont.BitmapFontData;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeFontParameter;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.Hinting;
import com.badlogic.gdx.utils.Disposable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every typeface at its exact size in pixels, with its glyphs on the page. */
final class Fonts implements Disposable {

    private static final String MARKS = "–—‘’‚“”„…•·→←↑↓×−≥≤✓";

    /** Latin Extended-A, for names from all of Europe. */
    private static final String NAMES = letters(0x100, 0x17F);

    private final Map<Typeface, BitmapFontData> drawn;
    private final Map<Typeface, BitmapFont> fonts = new EnumMap<>(Typeface.class);

    /** Draws the glyphs, many typefaces at once; the fonts can be had once the page is printed. */
    Fonts(Page page, float density, int percent) {
        drawn = Arrays.stream(Typeface.values())
                .parallel()
                .collect(Collectors.toMap(face -> face, face -> draw(face, page, face.size(percent) * density)));
    }

    private static BitmapFontData draw(Typeface face, Page page, float pixels) {
        var wish = new FreeTypeFontParameter();
        wish.size = Math.round(pixels);
        wish.characters = FreeTypeFontGenerator.DEFAULT_CHARS + NAMES + MARKS;
        wish.packer = page.packer();
        wish.hinting = Hinting.Slight;
        wish.gamma = 1.4f;
        var generator = new FreeTypeFontGenerator(Gdx.files.classpath(face.path()));
        try {
            return generator.generateData(wish);
        } finally {
            generator.dispose();
        }
    }

    private static String letters(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Character::toString).collect(Collectors.joining());
    }

    void finish(Page page, float density) {
        drawn.forEach((face, letters) -> fonts.put(face, finish(letters, page, density)));
    }

    private static BitmapFont finish(BitmapFontData letters, Page page, float density) {
        var font = new BitmapFont(letters, page.sheets(), density == 1);
        font.setOwnsTexture(false);
        font.getData().setScale(1 / density);
        return font;
    }

    BitmapFont font(Typeface face) {
        BitmapFont font = fonts.get(face);
        if (font == null) throw new IllegalStateException("The page is not printed yet");
        return font;
    }

    @Override
    public void dispose() {
        fonts.values().forEach(BitmapFont::dispose);
    }
}
