package poise.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import poise.desktop.gear.GameWindow;
import poise.desktop.gear.Wishes;
import poise.desktop.look.Appearance;
import poise.desktop.stage.kit.Bindings;
import poise.desktop.stage.kit.RichText;
import poise.desktop.stage.kit.Taste;
import poise.desktop.stage.kit.Taste.Omission;
import poise.desktop.stage.view.BoardroomView;
import poise.desktop.stage.view.BoardroomView.Talk;
import poise.desktop.stage.view.Marked;

class CaptionsTest {

    private final GameWindow window = GameWindow.open();

    @AfterEach
    void as_usual_again() {
        window.play(game -> game.suit(Taste.USUAL));
    }

    @Test
    void without_captions_what_people_say_is_not_written_but_who_speaks_and_what_the_player_says_are() {
        BoardroomView view = Meetings.meeting();
        window.show(new BoardroomScene(view, Wishes.ignored(BoardroomWishes.class)), 1280, 720);
        assertEquals(List.of(1, 1), List.of(times(view.talk().line()), times("You:")));
        window.play(game -> game.suit(
                new Taste(Appearance.USUAL, Taste.USUAL.locale(), Set.of(Omission.CAPTIONS), Bindings.USUAL)));
        assertEquals(List.of(0, 1), List.of(times(view.talk().line()), times("You:")));
        assertEquals(2, times(view.talk().speaker()), "on the plate and beside the talk");
        assertEquals(view.talk().speaker(), window.ask(stage -> text(stage, "line")));
    }

    @Test
    void a_name_has_a_colon_only_if_words_follow() {
        window.show(scene(new Talk("Maren Holt", "Is it gone?", Marked.NOTHING, false)), 1280, 720);
        assertEquals("Maren Holt: Is it gone?", window.ask(stage -> text(stage, "line")));
        assertEquals("You", window.ask(stage -> text(stage, "said")));
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

    private int times(String words) {
        return window.ask(stage ->
                (int) texts(stage).stream().filter(text -> text.contains(words)).count());
    }

    private static List<String> texts(Stage stage) {
        List<String> texts = new ArrayList<>();
        gather(stage.getRoot(), texts);
        return texts;
    }

    private static void gather(Actor actor, List<String> texts) {
        if (actor instanceof Label label) texts.add(label.getText().toString());
        if (actor instanceof RichText rich) texts.add(rich.text());
        if (actor instanceof Group group) group.getChildren().forEach(child -> gather(child, texts));
    }
}
