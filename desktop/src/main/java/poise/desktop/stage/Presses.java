package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import java.util.Locale;
import java.util.function.Consumer;

/** Notices every press of the mouse and names the place: that of the innermost actor that has a name. */
final class Presses extends InputListener {

    private static final String NOWHERE = "room";

    private final Consumer<String> noticed;

    Presses(Consumer<String> noticed) {
        this.noticed = noticed;
    }

    @Override
    public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
        noticed.accept(place(event.getTarget()));
        return false;
    }

    private static String place(Actor pressed) {
        for (Actor actor = pressed; actor != null; actor = actor.getParent()) {
            if (actor.getName() != null) return plain(actor.getName());
        }
        return NOWHERE;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
