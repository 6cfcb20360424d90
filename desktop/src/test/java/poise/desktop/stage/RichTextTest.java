package poise.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import poise.desktop.gear.GameWindow;
import poise.desktop.look.Palette;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.RichText;
import poise.desktop.stage.kit.RichText.Piece;
import poise.desktop.stage.kit.RichText.Stroke;

/** A paragraph whose words are marked. */
class RichTextTest {

    private final GameWindow window = GameWindow.open();
    private final List<RichText> shown = new ArrayList<>();

    /** A scene with one paragraph of this width. */
    private final class Page extends Scene<String> {

        private final float width;
        private final List<Piece> pieces;

        Page(float width, Piece... pieces) {
            super("");
            this.width = width;
            this.pieces = List.of(pieces);
        }

        @Override
        protected void build(Table ground, String view, Kit kit) {
            RichText words = kit.rich(Typeface.SPEECH, pieces);
            shown.add(words);
            ground.add(words).width(width);
        }
    }

    private float height(float width, Piece... pieces) {
        window.show(new Page(width, pieces), 1280, 720);
        return window.ask(stage -> shown.get(shown.size() - 1).getHeight());
    }

    private static Piece plain(String words) {
        return Piece.plain(words, Palette.TEXT);
    }

    private static Piece marked(String words, String name) {
        return new Piece(words, Palette.ACCENT, Stroke.SOLID, name);
    }

    @Test
    void words_go_to_the_next_line_where_the_room_ends() {
        String long40 = "all ten connections of the pool are in use";
        float one = height(900, plain(long40));
        assertEquals(2 * one, height(220, plain(long40)), 0.5f);
        assertEquals(one, height(900, plain("all ten connections"), plain("of the pool are in use")), 0.5f);
    }

    @Test
    void a_line_makes_room_for_the_names_under_it_and_only_that_line() {
        float plain = height(900, plain("it failed"));
        float named = height(900, plain("I see that"), marked("it failed", "acknowledge"));
        assertTrue(named > plain + 8, plain + " and " + named);
        assertEquals(plain, height(900, marked("it failed", "")), 0.5f);
    }

    @Test
    void neighbours_with_long_names_do_not_run_into_each_other() {
        float apart = height(180, marked("a", "environment excuse"), marked("b", "vague promise"));
        float together = height(900, marked("a", "environment excuse"), marked("b", "vague promise"));
        assertEquals(2 * together, apart, 0.5f);
    }

    @Test
    void what_can_be_read_is_told() {
        height(900, plain("I see that"), marked("it failed", "acknowledge"));
        assertEquals("I see that it failed", shown.get(0).text());
        assertEquals(List.of("acknowledge"), shown.get(0).names());
    }
}
