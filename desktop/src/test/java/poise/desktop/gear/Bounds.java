package poise.desktop.gear;

import com.badlogic.gdx.math.Intersector;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.ArrayList;
import java.util.List;
import poise.desktop.stage.kit.RichText;

/** Whether everything that is to be read or pressed lies where it can be seen. */
public final class Bounds {

    private static final float SLACK = 1.5f;

    /** What a line of text has above and below its letters may lie under another. */
    private static final float OVERLAP = 4;

    private final List<String> problems = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final Stage stage;

    private Bounds(Stage stage) {
        this.stage = stage;
    }

    /** A sentence for each actor that is out of bounds; none when all is well. */
    public static List<String> problems(Stage stage) {
        var bounds = new Bounds(stage);
        Rectangle window = new Rectangle(0, 0, stage.getWidth(), stage.getHeight());
        bounds.look(stage.getRoot(), window, false);
        bounds.apart();
        return bounds.problems;
    }

    /** No two lines of text lie over each other, unless the one is on a layer above. */
    private void apart() {
        for (int i = 0; i < texts.size(); i++) {
            for (Text other : texts.subList(i + 1, texts.size())) {
                if (texts.get(i).overlaps(other)) problems.add(texts.get(i).name + " lies over " + other.name);
            }
        }
    }

    /** A line or paragraph that is seen, and where. */
    private record Text(String name, Rectangle place, Label label) {

        boolean overlaps(Text other) {
            var common = new Rectangle();
            return Intersector.intersectRectangles(place, other.place, common)
                    && Math.min(common.width, common.height) > OVERLAP
                    && !isLayered(other);
        }

        /** Whether one of them is on a layer over the other. */
        private boolean isLayered(Text other) {
            Actor common = label;
            while (common != null && !other.label.isDescendantOf(common)) common = common.getParent();
            return common instanceof Stack;
        }
    }

    private void look(Actor actor, Rectangle frame, boolean scrolls) {
        if (!actor.isVisible()) return;
        if (actor instanceof Label
                || actor instanceof RichText
                || actor instanceof TextField
                || actor instanceof Button) {
            judge(actor, frame, scrolls);
        }
        if (actor instanceof Table) fits(actor);
        boolean pane = actor instanceof ScrollPane || (actor instanceof Table table && table.getClip());
        Rectangle inner = pane ? within(place(actor), frame) : frame;
        if (actor instanceof Group group) group.getChildren().forEach(child -> look(child, inner, scrolls || pane));
    }

    /** What of a pane can be seen in its frame; empty if nothing. */
    private static Rectangle within(Rectangle pane, Rectangle frame) {
        float left = Math.max(pane.x, frame.x);
        float low = Math.max(pane.y, frame.y);
        float right = Math.min(pane.x + pane.width, frame.x + frame.width);
        float high = Math.min(pane.y + pane.height, frame.y + frame.height);
        return new Rectangle(left, low, Math.max(0, right - left), Math.max(0, high - low));
    }

    private void judge(Actor actor, Rectangle frame, boolean scrolls) {
        Rectangle place = place(actor);
        boolean across = place.x >= frame.x - SLACK && place.x + place.width <= frame.x + frame.width + SLACK;
        boolean down = place.y >= frame.y - SLACK && place.y + place.height <= frame.y + frame.height + SLACK;
        if (!across || (!scrolls && !down)) problems.add(named(actor) + " at " + place + " leaves " + frame);
        fits(actor);
        if (actor instanceof Label label) judge(label, frame);
        if (actor instanceof TextField field && field.getPrefHeight() > field.getHeight() + SLACK)
            problems.add(named(field) + " is higher than its cell");
    }

    private void fits(Actor actor) {
        Group parent = actor.getParent();
        if (parent != null && actor.getWidth() * actor.getScaleX() > parent.getWidth() + SLACK)
            problems.add(named(actor) + " is wider than what it lies on");
    }

    private void judge(Label label, Rectangle frame) {
        if (label.getText().isEmpty()) return;
        var seen = new Rectangle();
        if (Intersector.intersectRectangles(place(label), frame, seen)) texts.add(new Text(named(label), seen, label));
        if (label.getWidth() < 4) problems.add(named(label) + " has no room at all");
        if (label.getPrefHeight() > label.getHeight() + SLACK) problems.add(named(label) + " is higher than its cell");
        boolean whole = label.getClass() == Label.class && !label.getWrap();
        if (whole && label.getPrefWidth() > label.getWidth() + SLACK)
            problems.add(named(label) + " is wider than its cell");
        Group parent = label.getParent();
        boolean above = label.getY() < -SLACK || label.getY() + label.getHeight() > parent.getHeight() + SLACK;
        boolean rolls = parent instanceof Table table && table.getClip();
        if (above && !rolls) problems.add(named(label) + " is higher than what it lies on");
    }

    private static Rectangle place(Actor actor) {
        Vector2 corner = actor.localToStageCoordinates(new Vector2());
        Vector2 opposite = actor.localToStageCoordinates(new Vector2(actor.getWidth(), actor.getHeight()));
        return new Rectangle(corner.x, corner.y, opposite.x - corner.x, opposite.y - corner.y);
    }

    private String named(Actor actor) {
        String words = actor instanceof Label label
                ? "\"" + label.getText() + "\""
                : actor.getClass().getSimpleName();
        return words + (actor.getName() == null ? "" : " (" + actor.getName() + ")") + " in " + stage.getWidth() + "×"
                + stage.getHeight();
    }
}
