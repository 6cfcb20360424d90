package poise.desktop.stage.room;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.room.Light.Hue;
import poise.desktop.stage.room.Row.Seat;
import poise.desktop.stage.view.BoardroomView.Person;

/** The people of a meeting around their table: one row of up to six, else a second row behind it on a bench. */
public final class Gathering extends WidgetGroup {

    /** More people than this sit in two rows. */
    private static final int ONE_ROW = 6;

    /** How much of somebody must be seen at least: alone, in front, and behind. */
    private static final float FACE = 112;

    private static final float FRONT = 74;
    private static final float BEHIND = 60;

    /** As much of that is seen where text is large. */
    private static final float LESS = 0.76f;

    private static final float OVER = 4;
    private static final Hue BORDER = Hue.of("#24407A", "#4A4660", "#8A6644");
    static final Hue PAPER = Hue.of("#DCE4F6", "#F6F3F2", "#FFFFFF");

    private final Kit kit;
    private final Light light;
    private final Map<String, Sitter> known = new HashMap<>();
    private final Windows windows;
    private final Drawable corners;
    private final Drawable frame;
    private final Color tint = new Color();
    private List<Row> rows = List.of();

    public Gathering(Kit kit) {
        this.kit = kit;
        light = new Light(kit.still());
        windows = new Windows(kit.look(), light);
        corners = kit.look().corners();
        frame = kit.look().surface(Surface.of(Palette.CLEAR, Round.WIDE).bordered(Color.WHITE));
        setTransform(false);
    }

    /** Shows who is there, and lets the light follow their trust. */
    public void show(List<Person> people, int trust) {
        boolean first = known.isEmpty();
        light.follow(trust);
        clearChildren();
        addActor(windows);
        int front = people.size() > ONE_ROW ? people.size() / 2 : people.size();
        boolean crowd = front < people.size();
        Optional<Row> back = crowd ? Optional.of(row(people, front, people.size(), first)) : Optional.empty();
        Row before = row(people, 0, front, first);
        rows = Stream.concat(Stream.of(before), back.stream()).toList();
        invalidateHierarchy();
    }

    private Row row(List<Person> people, int from, int to, boolean first) {
        boolean crowd = people.size() > ONE_ROW;
        List<Seat> seats = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Person person = people.get(i);
            int place = i;
            Sitter sitter = known.computeIfAbsent(person.id() + place, id -> sitter(id, place, people.size()));
            sitter.become(person, i + 1 < to && people.get(i + 1).present(), first);
            seats.add(new Seat(
                    sitter,
                    Cards.mood(kit, person),
                    crowd || kit.large() ? Cards.small(kit, person) : Cards.full(kit, person)));
        }
        seats.forEach(seat -> addActor(seat.sitter()));
        Row row = new Row(new Board(kit.look(), light), seats);
        addActor(row.board());
        seats.stream().flatMap(seat -> Stream.of(seat.card(), seat.mood())).forEach(this::addActor);
        return row;
    }

    private Sitter sitter(String id, int place, int people) {
        return new Sitter(kit.look(), light, new Habits(id.hashCode(), place, people), kit.still());
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        double millis = 1000d * delta;
        light.pass(millis);
        known.values().forEach(sitter -> sitter.pass(millis));
    }

    @Override
    public void layout() {
        windows.setBounds(0, 0, getWidth(), getHeight());
        float free = getHeight() - tables() - OVER;
        float floor = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            float people = free * share(i);
            row.lay(getWidth(), floor, people);
            windows.furnish(floor + row.table() + people * 0.25f, row.seats().size());
            floor += row.table() + people;
        }
    }

    private float share(int row) {
        if (rows.size() == 1) return 1;
        return (row == 0 ? FRONT : BEHIND) / (FRONT + BEHIND);
    }

    private float tables() {
        float high = 0;
        for (Row row : rows) high += row.table();
        return high;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        PAPER.in(light, tint);
        for (Row row : rows) {
            for (Seat seat : row.seats()) seat.card().setColor(tint);
        }
        super.draw(batch, parentAlpha);
        batch.setColor(Color.WHITE);
        corners.draw(batch, getX(), getY(), getWidth(), getHeight());
        batch.setColor(BORDER.in(light, tint));
        frame.draw(batch, getX(), getY(), getWidth(), getHeight());
        batch.setColor(Color.WHITE);
    }

    @Override
    public float getPrefHeight() {
        float people = rows.size() == 1 ? FACE : FRONT + BEHIND;
        return tables() + (kit.large() ? people * LESS : people) + OVER;
    }
}
