package poise.desktop.stage.kit;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.BitmapFontCache;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import poise.desktop.look.Look;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Typeface;

/**
 * A paragraph as wide as its cell, in pieces of different colours, underlined or not, with a small name under some of
 * them. A line is as high as it must be for the names under it.
 */
public final class RichText extends Widget {

    private static final float LINE = 2;
    private static final float DASH = 5;
    private static final float APART = 9;

    private final Look look;
    private final BitmapFont font;
    private final BitmapFont small;
    private final float blank;
    private final BitmapFontCache letters;
    private final BitmapFontCache names;
    private final List<Piece> pieces;
    private final List<Float> tops = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private float flownFor = -1;
    private float height;

    /** How a piece is underlined. */
    public enum Stroke {
        NONE,
        SOLID,
        BROKEN
    }

    /** Words of one colour; the name stands under them, empty for none. */
    public record Piece(String words, Color colour, Stroke stroke, String name) {

        public static Piece plain(String words, Color colour) {
            return new Piece(words, colour, Stroke.NONE, "");
        }
    }

    /** A piece of underline, its place measured from the top left. */
    private record Bar(Drawable drawing, float x, float down, float width) {
        void draw(Batch batch, float left, float top) {
            drawing.draw(batch, left + x, top - down, width, LINE);
        }
    }

    RichText(Look look, Typeface face, List<Piece> pieces) {
        this.look = look;
        this.pieces = List.copyOf(pieces);
        font = look.font(face);
        small = look.font(Typeface.CAPTION);
        letters = font.newFontCache();
        names = small.newFontCache();
        blank = font.getData().spaceXadvance;
        setTouchable(Touchable.disabled);
    }

    /** Everything that can be read, names left out. */
    public String text() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining(" "));
    }

    /** The names that stand under words, in order. */
    public List<String> names() {
        return pieces.stream().map(Piece::name).filter(name -> !name.isEmpty()).toList();
    }

    /** How far words go, the room after their last letter counted. */
    private static float width(BitmapFont font, String words) {
        return new GlyphLayout(font, words + "|").width - new GlyphLayout(font, "|").width;
    }

    @Override
    public void layout() {
        float before = height;
        flow();
        if (height != before) invalidateHierarchy();
    }

    private void flow() {
        if (flownFor == getWidth()) return;
        flownFor = getWidth();
        letters.clear();
        names.clear();
        bars.clear();
        tops.clear();
        Flow flow = new Flow(flownFor);
        pieces.forEach(flow::add);
        height = flow.end();
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        float top = getY() + getHeight();
        batch.setColor(1, 1, 1, parentAlpha);
        for (int i = 0; i < bars.size(); i++) bars.get(i).draw(batch, getX(), top);
        letters.setPosition(getX(), top);
        letters.draw(batch, parentAlpha);
        names.setPosition(getX(), top);
        names.draw(batch, parentAlpha);
    }

    /** As a paragraph it takes the width that it is given. */
    @Override
    public float getPrefWidth() {
        return 0;
    }

    @Override
    public float getPrefHeight() {
        flow();
        return height;
    }

    /** How high as many of the last lines are as fit into so much height; at least the last one, cut if it must be. */
    float last(float most) {
        float whole = getPrefHeight();
        return tops.stream()
                .map(top -> whole - top)
                .filter(lines -> lines <= most)
                .findFirst()
                .orElse(Math.min(whole, most));
    }

    /** Where the next word goes, from the top left downwards. */
    private final class Flow {

        private final float room;
        private final List<Word> line = new ArrayList<>();
        private float x;
        private float nameless;
        private float down;

        /** A word in the line that is being filled. */
        private record Word(String text, Piece piece, String name, float x, float width) {}

        Flow(float room) {
            this.room = room;
        }

        void add(Piece piece) {
            String name = piece.name();
            for (String word : piece.words().split(" ", -1)) {
                if (word.isEmpty()) continue;
                place(word, piece, name);
                name = "";
            }
        }

        private void place(String word, Piece piece, String name) {
            float width = width(font, word);
            float below = name.isEmpty() ? 0 : width(small, name);
            if (!name.isEmpty()) x = Math.max(x, nameless);
            if (!line.isEmpty() && x + Math.max(width, below) > room) end();
            line.add(new Word(word, piece, name, x, width));
            if (!name.isEmpty()) nameless = x + below + APART;
            x += width + blank;
        }

        /** Puts the line down and returns how far down that comes. */
        float end() {
            boolean named = line.stream().anyMatch(word -> !word.name().isEmpty());
            for (int i = 0; i < line.size(); i++) put(line.get(i), i + 1 < line.size() ? line.get(i + 1) : null);
            if (!line.isEmpty()) tops.add(down);
            if (!line.isEmpty()) down += font.getLineHeight() + (named ? small.getLineHeight() : 0);
            line.clear();
            x = 0;
            nameless = 0;
            return down;
        }

        private void put(Word word, @Nullable Word next) {
            letters.setColor(word.piece().colour());
            letters.addText(word.text(), word.x(), -down - font.getAscent());
            boolean goesOn = next != null && next.piece().equals(word.piece());
            underline(word, goesOn && next != null ? next.x() : word.x() + word.width());
            if (word.name().isEmpty()) return;
            names.setColor(word.piece().colour());
            names.addText(word.name(), word.x(), -down - font.getLineHeight() - small.getAscent() - 1);
        }

        private void underline(Word word, float to) {
            if (word.piece().stroke() == Stroke.NONE) return;
            Drawable bar = look.surface(Surface.of(word.piece().colour(), Round.BAR));
            float below = down + font.getLineHeight() + LINE / 2;
            float step = word.piece().stroke() == Stroke.SOLID ? to - word.x() : DASH;
            for (float at = word.x(); at < to; at += step + DASH / 2)
                bars.add(new Bar(bar, at, below, Math.min(step, to - at)));
        }
    }
}
