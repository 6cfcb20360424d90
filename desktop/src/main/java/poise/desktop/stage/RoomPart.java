package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Cell;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.kit.TrustCurve;
import poise.desktop.stage.view.BoardroomView.Gauge;
import poise.desktop.stage.view.BoardroomView.Move;
import poise.desktop.stage.view.BoardroomView.Room;

/** How the room stands: its trust as a number and over time, what moved it last, and what the take has earned so far. */
final class RoomPart extends Part<Room> {

    private static final float GAP = 11;

    RoomPart(Kit kit) {
        super(kit);
        setBackground(kit.look().surface(Surface.panel().padded(16, 9)));
    }

    @Override
    protected void build(Room room) {
        add(head(room)).growX().row();
        var figures = new Table();
        figures.add(trust(room)).left().padRight(18);
        figures.add(course(room)).growX();
        add(figures).growX().padTop(1).row();
        var gauges = new Table();
        room.gauges()
                .forEach(gauge -> gauges.add(gauge(gauge)).growX().uniformX().padRight(GAP));
        add(gauges).growX().padTop(4).padRight(-GAP);
    }

    /** The panel's name, and what moved the trust last. */
    private Table head(Room room) {
        Move last = room.last();
        var head = new Table();
        head.add(kit().icon(Icon.USERS, Size.SMALL, Palette.ACCENT)).padRight(8);
        head.add(kit().figure(Typeface.STRONG, Palette.TEXT, kit().words().of("room.trust")));
        if (last.equals(Move.NONE)) return head.left();
        head.add(kit().figure(Typeface.STRONG, kit().colour(last.tone()), last.by()))
                .expandX()
                .right()
                .padLeft(14);
        head.add(kit().line(Typeface.CAPTION, Palette.SOFT, last.because())).padLeft(6);
        return head;
    }

    /** The trust as a number, and beside it of how much and how it has changed. */
    private Table trust(Room room) {
        var beside = new Table();
        beside.add(kit().figure(Typeface.CAPTION, Palette.FAINT, kit().words().of("room.of")))
                .left()
                .row();
        beside.add(kit().figure(Typeface.CAPTION, kit().colour(room.tone()), room.change()))
                .left();
        var trust = new Table();
        trust.add(kit().figure(Typeface.DISPLAY, Palette.TEXT, Integer.toString(room.trust() / 10)));
        trust.add(beside).padLeft(6);
        return trust;
    }

    private TrustCurve course(Room room) {
        var curve = new TrustCurve(kit());
        curve.from(kit().words().of("room.start")).to(kit().words().of("room.now"));
        room.course().points().forEach(point -> curve.point(point.time(), point.trust()));
        room.course()
                .crash()
                .ifPresent(time -> curve.mark(time, Tone.BAD, kit().words().of("room.crash")));
        return curve;
    }

    /** A part of the score: its name and marks over its bar. */
    private Table gauge(Gauge gauge) {
        var table = new Table();
        Cell<?> name = table.add(kit().line(Typeface.CAPTION, Palette.SOFT, gauge.name()))
                .growX();
        if (kit().large()) name.colspan(2).row();
        table.add(kit().figure(Typeface.CAPTION, Palette.TEXT, gauge.value()))
                .left()
                .padLeft(kit().large() ? 0 : 4)
                .row();
        table.add(kit().meter(kit().colour(gauge.tone()), gauge.permille()))
                .growX()
                .colspan(2)
                .padTop(2);
        return table;
    }
}
