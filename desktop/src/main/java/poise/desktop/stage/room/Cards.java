package poise.desktop.stage.room;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.BoardroomView.Person;

/** The cards before the people: who it is, how much they trust, and how they feel. */
final class Cards {

    private static final Color PAPER = Color.valueOf("#F6F1E7");
    static final Color ROLE = Color.valueOf("#45516E");
    private static final Color TRACK = Color.valueOf("#D8CFBF");

    /** The paper of whose turn it is to speak. */
    private static final Color TURN = Color.valueOf("#CFE1FF");

    private static final float DOT = 7;

    private Cards() {}

    /** A word for the mood with a dot in its colour. */
    static Table mood(Kit kit, Person person) {
        Color colour = person.present() ? kit.colour(person.tone()) : Palette.SOFT;
        Table chip = kit.panel(
                Surface.of(Palette.GROUND, Round.SOFT).bordered(colour).padded(9, 2));
        chip.add(new Image(kit.look().surface(Surface.of(colour, Round.BAR))))
                .size(DOT)
                .padRight(6);
        chip.add(kit.line(Typeface.CAPTION, Palette.TEXT, person.mood()));
        return chip;
    }

    /** Name, part and trust, the trust as a bar and as a number. */
    static Table full(Kit kit, Person person) {
        Table card = card(kit, person, 10, 4);
        var name = new Table();
        name.add(kit.line(Typeface.STRONG, Palette.INK, person.name())).growX();
        if (person.speaking())
            name.add(kit.icon(Icon.VOLUME_2, Size.SMALL, Palette.ACCENT_DEEP)).padLeft(5);
        card.add(name).growX().row();
        card.add(kit.line(Typeface.CAPTION, ROLE, person.role())).growX().row();
        var trust = new Table();
        Color bar = kit.colour(person.tone()).cpy().lerp(kit.look().onPage(person.tone()), 0.55f);
        trust.add(kit.meter(bar, TRACK, person.trust())).growX().padRight(7);
        trust.add(trust(kit, Typeface.CAPTION, person));
        card.add(trust).growX();
        return card;
    }

    /** The same of somebody among many: the trust as a number alone. */
    static Table small(Kit kit, Person person) {
        Table card = card(kit, person, 6, 1);
        var name = new Table();
        name.add(kit.line(Typeface.CAPTION, Palette.INK, person.name())).growX();
        name.add(trust(kit, Typeface.CAPTION, person)).padLeft(4);
        card.add(name).growX().row();
        card.add(kit.line(Typeface.CAPTION, ROLE, person.role())).growX();
        return card;
    }

    private static Label trust(Kit kit, Typeface face, Person person) {
        return kit.figure(face, number(kit.look().onPage(person.tone())), Integer.toString(person.trust() / 10));
    }

    /** The colour of a number, dark enough to be read on paper in a dim room. */
    static Color number(Color onPage) {
        return onPage.cpy().lerp(Palette.INK, 0.35f);
    }

    static Color paper(boolean speaking) {
        return speaking ? TURN : PAPER;
    }

    private static Table card(Kit kit, Person person, float across, float down) {
        Surface paper = Surface.of(paper(person.speaking()), Round.TIGHT)
                .padded(across, down)
                .shadowed();
        Table card = kit.panel(person.speaking() ? paper.bordered(Palette.ACCENT_DEEP) : paper);
        return card.center();
    }
}
