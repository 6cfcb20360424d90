package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Container;
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

    PeoplePart(Kit kit) {
        super(kit);
        setBackground(kit.look()
                .surface(Surface.of(Palette.PANEL, Round.WIDE)
                        .bordered(Palette.LINE)
                        .padded(10, 0)));
    }

    @Override
    protected void build(List<Person> people) {
        var seats = new Table();
        for (Person person : people) seats.add(seat(person)).growX().uniformX().pad(4, 10, 8, 10);
        add(new Stack(new Backdrop(kit().look(), people.size()), seats)).grow();
    }

    private Table seat(Person person) {
        var seat = new Table();
        var portrait = new Container<>(kit().portrait(person.face(), person.expression()));
        portrait.size(PORTRAIT).bottom();
        Table mood = new Table().bottom();
        mood.add(kit().solidChip(person.tone(), person.mood())).padBottom(5);
        seat.add(new Stack(portrait, mood)).height(PORTRAIT + 4).row();
        seat.add(plate(person)).growX();
        return seat;
    }

    private Table plate(Person person) {
        Surface card = Surface.card().padded(12, 5);
        Table plate = kit().panel(person.speaking() ? card.bordered(Palette.ACCENT) : card);
        var name = new Table();
        name.add(kit().line(Typeface.STRONG, Palette.TEXT, person.name())).growX();
        if (person.speaking()) name.add(kit().icon(Icon.VOLUME_2, Size.SMALL, Palette.ACCENT));
        plate.add(name).growX().row();
        plate.add(kit().line(Typeface.CAPTION, Palette.SOFT, person.role()))
                .growX()
                .row();
        var trust = new Table();
        trust.add(kit().meter(person.tone().colour(), person.trust())).growX().padRight(8);
        trust.add(kit().figure(Typeface.CAPTION, Palette.SOFT, kit().words().of("trust", person.trust() / 10)));
        plate.add(trust).growX().padTop(3);
        return plate;
    }
}
