package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.view.BoardroomView.Gauge;
import poise.desktop.stage.view.BoardroomView.Room;

/** How the room stands: its trust as a number, and what the take has earned so far. */
final class RoomPart extends Part<Room> {

    RoomPart(Kit kit) {
        super(kit);
        setBackground(kit.look().surface(Surface.panel().padded(16, 12)));
    }

    @Override
    protected void build(Room room) {
        var head = new Table();
        head.add(Headings.panel(kit(), Icon.USERS, kit().words().of("room.trust")))
                .growX();
        head.add(kit().line(Typeface.CAPTION, kit().colour(room.tone()), room.change()));
        add(head).growX().row();
        var figures = new Table();
        figures.add(kit().figure(Typeface.DISPLAY, Palette.TEXT, Integer.toString(room.trust() / 10)));
        figures.add(kit().figure(Typeface.CAPTION, Palette.FAINT, kit().words().of("room.of")))
                .bottom()
                .padBottom(8)
                .pad(0, 5, 8, 24);
        var gauges = new Table();
        room.gauges().forEach(gauge -> gauge(gauges, gauge));
        figures.add(gauges).growX();
        add(figures).growX().padTop(4);
    }

    private void gauge(Table gauges, Gauge gauge) {
        gauges.add(kit().figure(Typeface.CAPTION, Palette.SOFT, gauge.name()))
                .left()
                .height(kit().grown(19))
                .padRight(10);
        gauges.add(kit().meter(kit().colour(gauge.tone()), gauge.permille()))
                .growX()
                .padRight(10);
        gauges.add(kit().figure(Typeface.CAPTION, Palette.TEXT, gauge.value()))
                .right()
                .row();
    }
}
