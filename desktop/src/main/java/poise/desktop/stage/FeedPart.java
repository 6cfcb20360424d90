package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.view.BoardroomView.Event;
import poise.desktop.stage.view.BoardroomView.Room;

/** What happened, newest first, and one hint. */
final class FeedPart extends Part<Room> {

    private static final float BETWEEN = 5;

    FeedPart(Kit kit) {
        super(kit);
        setBackground(kit.look().surface(Surface.panel().padded(16, 9)));
    }

    @Override
    protected void build(Room room) {
        var feed = new Table();
        feed.top().left();
        boolean hinted = !room.hint().isEmpty();
        if (hinted && kit().large())
            feed.add(hint(room)).colspan(3).growX().padBottom(8).row();
        room.feed().forEach(event -> add(feed, event));
        add(kit().scroll("feed", feed)).grow().row();
        if (hinted && !kit().large()) add(hint(room)).growX().padTop(8);
    }

    private void add(Table feed, Event event) {
        feed.add(kit().figure(Typeface.MONO, Palette.FAINT, event.clock()))
                .top()
                .padRight(10)
                .padBottom(BETWEEN);
        feed.add(kit().paragraph(Typeface.CAPTION, Palette.TEXT, event.what()))
                .growX()
                .padBottom(BETWEEN);
        feed.add(kit().figure(Typeface.CAPTION, kit().colour(event.tone()), event.effect()))
                .top()
                .right()
                .padLeft(8)
                .row();
    }

    private Table hint(Room room) {
        Table hint = kit().panel(Surface.card().bordered(Palette.ACCENT_DEEP).padded(12, 8));
        hint.add(kit().icon(Icon.MESSAGE_SQUARE, Size.SMALL, Palette.ACCENT))
                .top()
                .padRight(10);
        hint.add(kit().paragraph(Typeface.CAPTION, Palette.TEXT, room.hint())).growX();
        return hint;
    }
}
