package poise.desktop.stage.product;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.actions.Actions;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.time.Duration;
import java.util.Locale;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.view.PageView.Film;
import poise.desktop.stage.view.PageView.Reel;

/** The recording as a video player: the filmed page with its pointer, and below it the time, the bar and the sound. */
final class FilmScreen {

    private static final float SCALE = 0.84f;
    private static final float LARGE_SCALE = 0.66f;
    private static final float FADE = 0.45f;
    private static final float MENU = 128;

    private final Paper paper;
    private final Kit kit;

    FilmScreen(Paper paper) {
        this.paper = paper;
        this.kit = paper.kit();
    }

    Table of(Film film) {
        Table player = kit.panel(Surface.of(Palette.NIGHT, Round.SOFT).padded(8, 8));
        var title = new Table();
        title.add(kit.line(Typeface.STRONG, Palette.TEXT, film.title())).padRight(10);
        title.add(kit.line(Typeface.CAPTION, Palette.SOFT, film.note())).growX();
        player.add(title).growX().pad(0, 4, 6, 4).row();
        player.add(picture(film)).grow().row();
        player.add(controls(film)).growX().padTop(6);
        return player;
    }

    private Stack picture(Film film) {
        var frame = new Table();
        frame.add(new Menu(paper, false).filmed(film.shell())).width(MENU).growY();
        Table page = kit.panel(Surface.of(Palette.PAGE, Round.BAR).padded(12, 10));
        paper.head(page, film.page().heading());
        var pieces = new Table();
        pieces.setClip(true);
        pieces.top();
        pieces.add(new Pieces(paper).of(film.page().pieces())).growX();
        page.add(paper.scroll("filmed", pieces)).grow();
        frame.add(page).grow();
        var smaller = new Smaller(frame, kit.large() ? LARGE_SCALE : SCALE);
        if (film.reel().cut() && !kit.still()) {
            smaller.getColor().a = 0.25f;
            smaller.addAction(Actions.fadeIn(FADE));
        }
        var picture = new Stack(smaller);
        picture.add(new FilmPointer(kit, film.reel()));
        return picture;
    }

    private Table controls(Film film) {
        Reel reel = film.reel();
        var row = new Table();
        row.add(kit.icon(reel.isOver() ? Icon.ROTATE_CCW : Icon.PLAY, Size.SMALL, Palette.TEXT))
                .padRight(8);
        String state = kit.words().of(reel.isOver() ? "film.over" : "film.running");
        row.add(kit.figure(Typeface.CAPTION, Palette.SOFT, state)).padRight(10);
        row.add(kit.figure(Typeface.MONO, Palette.TEXT, face(reel.at()))).padRight(10);
        int permille = reel.length() == 0 ? 0 : reel.at() * 1000 / reel.length();
        row.add(kit.meter(paper.brand().bright(), Palette.RAISED, permille)).growX();
        row.add(kit.figure(Typeface.MONO, Palette.SOFT, face(reel.length()))).padLeft(10);
        row.add(sound(film)).padLeft(12);
        return row;
    }

    private Table sound(Film film) {
        boolean muted = film.sound().muted();
        Color ink = muted ? kit.colour(Tone.GOOD) : Palette.TEXT;
        Surface surface =
                Surface.of(Palette.RAISED, Round.SOFT).bordered(Palette.LINE).padded(9, 2);
        Table button = kit.panel(surface);
        if (!film.sound().tool().isEmpty()) {
            Press press = kit.press("press-" + film.sound().tool(), surface, () -> paper.wishes()
                    .press(film.sound().tool()));
            button = press;
        }
        button.add(kit.icon(muted ? Icon.MIC_OFF : Icon.VOLUME_2, Size.SMALL, ink))
                .padRight(7);
        button.add(kit.figure(Typeface.CAPTION, ink, kit.words().of(muted ? "film.muted" : "film.sound")));
        return button;
    }

    static String face(int seconds) {
        Duration time = Duration.ofSeconds(seconds);
        return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
