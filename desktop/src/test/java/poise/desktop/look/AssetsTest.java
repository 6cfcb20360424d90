package poise.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Face.Eyes;
import poise.desktop.look.Face.Hand;

class AssetsTest {

    @Test
    void every_icon_is_drawn_and_every_drawing_is_an_icon() throws IOException {
        List<String> drawings = text(Pictures.NAMES).lines().toList();
        assertEquals(Arrays.stream(Icon.values()).map(Icon::drawing).toList(), drawings);
    }

    @ParameterizedTest
    @EnumSource
    void every_sheet_has_a_place_for_every_icon(Icon.Size size) throws IOException {
        for (boolean fine : new boolean[] {false, true}) {
            BufferedImage sheet = picture(Pictures.sheet(size, fine));
            int side = size.units() * (fine ? 2 : 1);
            assertEquals(8 * side, sheet.getWidth());
            assertEquals((Icon.values().length + 7) / 8 * side, sheet.getHeight());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_face_has_every_expression(Face face) throws IOException {
        for (Expression expression : Expression.values())
            assertEquals(256, picture(face.path(expression)).getWidth());
    }

    @ParameterizedTest
    @EnumSource
    void every_face_can_blink_look_aside_and_hold_things(Face face) throws IOException {
        for (Expression expression : Expression.values()) {
            for (Eyes eyes : Eyes.values()) {
                BufferedImage picture = picture(face.path(expression, eyes));
                assertEquals(128, picture.getWidth());
                assertEquals(64, picture.getHeight());
            }
        }
        for (Hand hand : Hand.values())
            assertEquals(96, picture(face.path(hand)).getWidth());
    }

    @ParameterizedTest
    @EnumSource
    void other_eyes_are_the_only_thing_that_changes(Face face) throws IOException {
        for (Expression expression : Expression.values()) {
            BufferedImage whole = picture(face.path(expression));
            BufferedImage shut = picture(face.path(expression, Eyes.SHUT));
            for (int x = 0; x < shut.getWidth(); x++)
                assertTrue(alike(whole.getRGB(64 + x, 127), shut.getRGB(x, 63)), face + " " + expression + " at " + x);
        }
    }

    private static boolean alike(int one, int other) {
        for (int shift = 0; shift < 32; shift += 8) {
            if (Math.abs(((one >>> shift) & 255) - ((other >>> shift) & 255)) > 12) return false;
        }
        return true;
    }

    @ParameterizedTest
    @EnumSource
    void every_piece_of_furniture_is_there(Furniture piece) throws IOException {
        BufferedImage picture = picture(piece.path());
        assertEquals(piece.width() * picture.getHeight(), piece.height() * picture.getWidth());
    }

    @ParameterizedTest
    @EnumSource
    void every_typeface_is_there(Typeface face) {
        assertNotNull(AssetsTest.class.getClassLoader().getResource(face.path()), face.path());
    }

    @ParameterizedTest
    @EnumSource
    void a_shape_is_solid_inside_its_line_and_clear_outside(Shape shape) {
        float half = 40;
        float middle = shape.distance(0, 0, half);
        float corner = shape.distance(half + 30, half + 30, half);
        if (shape == Shape.CORNERS_14) {
            assertEquals(1, shape.cover(corner, 1), "what covers corners lies outside");
            assertEquals(0, shape.cover(middle, 1), "what covers corners hides the inside");
            return;
        }
        boolean ring = shape.name().startsWith("RING") || shape.name().startsWith("FOCUS");
        assertEquals(0, shape.cover(corner, 1), shape + " outside");
        assertEquals(ring ? 0 : shape == Shape.SHADOW ? 0.45f : 1, shape.cover(middle, 1), 0.05, shape + " inside");
    }

    private static BufferedImage picture(String path) throws IOException {
        try (InputStream stream = open(path)) {
            return Objects.requireNonNull(ImageIO.read(stream), path);
        }
    }

    private static String text(String path) throws IOException {
        try (InputStream stream = open(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(AssetsTest.class.getClassLoader().getResourceAsStream(path), path);
    }
}
