package poise.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.scenes.scene2d.Stage;
import org.junit.jupiter.api.Test;
import poise.desktop.gear.GameWindow;
import poise.desktop.gear.Wishes;
import poise.desktop.stage.kit.RichText;
import poise.desktop.stage.view.BoardroomView.Talk;
import poise.desktop.stage.view.Marked;

class TalkPartTest {

    private final GameWindow window = GameWindow.open();

    @Test
    void a_name_has_a_colon_only_if_words_follow() {
        window.show(scene(new Talk("Maren Holt", "Is it gone?", Marked.NOTHING, false)), 1280, 720);
        assertEquals("Maren Holt: Is it gone?", window.ask(stage -> text(stage, "line")));
        assertEquals("You", window.ask(stage -> text(stage, "said")));
        window.show(scene(new Talk("Maren Holt", "", Marked.NOTHING, false)), 1280, 720);
        assertEquals("Maren Holt", window.ask(stage -> text(stage, "line")));
        window.show(scene(new Talk("", "", Marked.NOTHING, true)), 1280, 720);
        assertEquals("", window.ask(stage -> text(stage, "line")));
        assertEquals("You: …", window.ask(stage -> text(stage, "said")));
    }

    private static BoardroomScene scene(Talk talk) {
        return new BoardroomScene(Meetings.withTalk(talk), Wishes.ignored(BoardroomWishes.class));
    }

    private static String text(Stage stage, String name) {
        return ((RichText) stage.getRoot().findActor(name)).text();
    }
}
