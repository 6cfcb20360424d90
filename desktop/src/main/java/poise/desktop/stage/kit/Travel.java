package poise.desktop.stage.kit;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.TextArea;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way of the keyboard through a scene: Tab and arrows move, Enter and Space press, shortcuts choose. */
public final class Travel extends InputListener {

    /** The name of the line in which an answer is typed. */
    public static final String ANSWER = "answer";

    /** With Control these copy, cut, paste, undo and select in a line. */
    private static final Set<Integer> EDITING = Set.of(Keys.A, Keys.C, Keys.V, Keys.X, Keys.Z);

    private final Stage stage;
    private final Bindings keys;
    private final Set<Integer> down = new HashSet<>();

    public Travel(Stage stage, Bindings keys) {
        this.stage = stage;
        this.keys = keys;
    }

    @Override
    public boolean keyUp(InputEvent event, int key) {
        down.remove(key);
        return false;
    }

    @Override
    public boolean keyDown(InputEvent event, int key) {
        down.add(key);
        Actor focus = stage.getKeyboardFocus();
        boolean taken = focus instanceof TextField field ? keyInText(field, key) : keyOutside(focus, key);
        if (taken) event.stop();
        return taken;
    }

    private boolean held(int... keys) {
        for (int key : keys) {
            if (down.contains(key)) return true;
        }
        return false;
    }

    private boolean keyInText(TextField field, int key) {
        if (key == Keys.ESCAPE) return stage.setKeyboardFocus(null);
        if (key == Keys.TAB) return move(held(Keys.SHIFT_LEFT, Keys.SHIFT_RIGHT) ? -1 : 1);
        boolean single = !(field instanceof TextArea);
        if (single && key == Keys.DOWN) return move(1);
        if (single && key == Keys.UP) return move(-1);
        boolean command = held(Keys.CONTROL_LEFT, Keys.CONTROL_RIGHT, Keys.ALT_LEFT);
        return command && !EDITING.contains(key) && choose(key);
    }

    private boolean keyOutside(@Nullable Actor focus, int key) {
        if (focus instanceof KeyCap cap && cap.takes(key)) return true;
        if (focus instanceof Fader fader && fader.moves(key)) return true;
        if (focus instanceof Scroller pane && pane.scroll(key)) return true;
        if (focus instanceof Keyed keyed && keyed.take(key)) return true;
        if (focus != null && Scroller.page(focus, key)) return true;
        return switch (key) {
            case Keys.TAB -> move(held(Keys.SHIFT_LEFT, Keys.SHIFT_RIGHT) ? -1 : 1);
            case Keys.DOWN, Keys.RIGHT -> move(1);
            case Keys.UP, Keys.LEFT -> move(-1);
            case Keys.ENTER, Keys.NUMPAD_ENTER, Keys.SPACE -> press(focus);
            default -> choose(key);
        };
    }

    private boolean move(int step) {
        List<Actor> stops = stops();
        if (stops.isEmpty()) return false;
        int here = stops.indexOf(stage.getKeyboardFocus());
        int next = here < 0 ? (step > 0 ? 0 : stops.size() - 1) : Math.floorMod(here + step, stops.size());
        arrive(stops.get(next));
        return true;
    }

    private void arrive(Actor stop) {
        stage.setKeyboardFocus(stop);
        if (stop instanceof TextField field)
            field.setCursorPosition(field.getText().length());
        Scroller.show(stop);
    }

    private static boolean press(@Nullable Actor focus) {
        if (!(focus instanceof Button button) || button.isDisabled()) return false;
        button.toggle();
        return true;
    }

    private boolean choose(int key) {
        Optional<Shortcut> shortcut = keys.shortcut(key);
        for (Actor stop : shortcut.isEmpty() ? List.<Actor>of() : stops()) {
            boolean answer = ANSWER.equals(stop.getName()) && shortcut.get() == Shortcut.ANSWER;
            if (answer) arrive(stop);
            if (answer || (stop instanceof Press press && presses(shortcut.get(), press))) return true;
        }
        return false;
    }

    private static boolean presses(Shortcut shortcut, Press press) {
        boolean meant =
                press.digit().isPresent() && Shortcut.choosing(press.digit().getAsInt()) == shortcut;
        return meant && press(press);
    }

    /** Every actor that the keyboard can reach, in reading order; only those of the dialog while one is open. */
    public List<Actor> stops() {
        Actor dialog = stage.getRoot().findActor(Overlay.NAME);
        return stopsIn(dialog == null ? stage.getRoot() : dialog);
    }

    /** Every actor inside this one that the keyboard can reach. */
    public static List<Actor> stopsIn(Actor actor) {
        List<Actor> stops = new ArrayList<>();
        gather(actor, stops);
        return stops;
    }

    /** Whether a button inside this actor is held down. */
    public static boolean isPressedIn(Actor actor) {
        return stopsIn(actor).stream()
                .anyMatch(stop -> (stop instanceof Button button && button.isPressed())
                        || (stop instanceof Fader fader && fader.isHeld()));
    }

    private static void gather(Actor actor, List<Actor> stops) {
        if (!actor.isVisible() || actor.getTouchable() == Touchable.disabled) return;
        boolean open = actor instanceof Button button && !button.isDisabled();
        boolean more = actor instanceof Fader || (actor instanceof Scroller pane && pane.isStop());
        boolean keyed = actor instanceof Keyed;
        if (open || more || keyed || (actor instanceof TextField field && !field.isDisabled())) stops.add(actor);
        else if (actor instanceof Group group) group.getChildren().forEach(child -> gather(child, stops));
    }
}
