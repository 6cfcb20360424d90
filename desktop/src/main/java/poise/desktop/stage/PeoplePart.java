package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Backdrop;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.view.BoardroomView.Person;

/** The people across the table: a portrait, a mood, a name plate and how much they trust. */
final class PeoplePart extends Part<List<Person>> {

    private static final float PORTRAIT = 96;
    private static final float LESS = 76;
    private static final float SMALL = 62;
    private static final float WIDEST = 300;

    /** More people than this sit in two rows, with smaller portraits and shorter plates. */
    private static final int ONE_ROW = 6;

    PeoplePart(Kit kit) {
        super(kit);
        setBackground(kit.look()
                .surface(Surface.of(Palette.PANEL, Round.WIDE)
                        .bordered(Palette.LINE)
                        .padded(10, 0)));
    }

    @Override
    protected void build(List<Person> people) {
        boolean crowd = people.size() > ONE_ROW;
        int row = crowd ? (people.size() + 1) / 2 : people.size();
        var seats = new Table();
        for (int i = 0; i < people.size(); i++) {
            if (i == row) seats.row();
            if (crowd)
                seats.add(seat(people.get(i), SMALL, shortPlate(people.get(i))))
                        .growX()
                        .uniformX()
                        .pad(2, 3, 3, 3);
            else
                seats.add(seat(people.get(i), kit().large() ? LESS : PORTRAIT, plate(people.get(i))))
                        .growX()
                        .maxWidth(WIDEST)
                        .uniformX()
                        .pad(4, 10, 8, 10);
        }
        add(new Stack(new Backdrop(kit().look(), row), seats)).grow();
    }

    private Table seat(Person person, float size, Table plate) {
        var seat = new Table();
        Table portrait = new Table().bottom();
        portrait.add(kit().portrait(person.face(), person.expression())).size(size);
        Table mood = new Table().bottom();
        mood.add(kit().solidChip(person.tone(), person.mood())).padBottom(size == SMALL ? 1 : 5);
        seat.add(new Stack(portrait, mood)).growX().height(size + 4).row();
        seat.add(plate).growX();
        return seat;
    }

    /** What must be known of somebody among many: a first name, a part, and the trust as a number in its colour. */
    private Table shortPlate(Person person) {
        Table plate = plate(person, Surface.card().padded(7, 2));
        var name = new Table();
        name.add(kit().line(Typeface.CAPTION, Palette.TEXT, person.name())).growX();
        name.add(kit().figure(Typeface.CAPTION, kit().colour(person.tone()), Integer.toString(person.trust() / 10)))
                .padLeft(4);
        plate.add(name).growX().row();
        plate.add(kit().line(Typeface.CAPTION, Palette.SOFT, person.role())).growX();
        return plate;
    }

    private Table plate(Person person, Surface card) {
        return kit().panel(person.speaking() ? card.bordered(Palette.ACCENT) : card);
    }

    private Table plate(Person person) {
        Table plate = plate(person, Surface.card().padded(12, 5));
        var name = new Table();
        name.add(kit().line(Typeface.STRONG, Palette.TEXT, person.name())).growX();
        if (person.speaking()) name.add(kit().icon(Icon.VOLUME_2, Size.SMALL, Palette.ACCENT));
        plate.add(name).growX().row();
        plate.add(kit().line(Typeface.CAPTION, Palette.SOFT, person.role()))
                .growX()
                .row();
        var trust = new Table();
        trust.add(kit().meter(kit().colour(person.tone()), person.trust()))
                .growX()
                .padRight(8);
        trust.add(kit().figure(Typeface.CAPTION, Palette.SOFT, kit().words().of("trust", person.trust() / 10)));
        plate.add(trust).growX().padTop(3);
        return plate;
    }
}
