package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import poise.core.kernel.Moment;
import poise.core.play.Performance;
import poise.core.scenario.Page;
import poise.core.session.Intent;
import poise.desktop.gear.Bounds;
import poise.desktop.gear.GameWindow;
import poise.desktop.gear.Wishes;
import poise.desktop.look.Tone;
import poise.desktop.stage.BoardroomScene;
import poise.desktop.stage.BoardroomWishes;
import poise.desktop.stage.direction.Director;
import poise.desktop.stage.direction.Earshot;
import poise.desktop.stage.kit.Taste;

/** Every page of every product fits into the browser, whatever stands on it; a master's take passes only some of them. */
class ProductPagesTest {

    private static final Wiring WIRING = new Wiring(new PrintWriter(Writer.nullWriter()));
    private static final Earshot DEAF = Earshot.quiet("Typing", Tone.PLAIN, "");
    private static final Moment SHOWN = Moment.CRASH.plus(Duration.ofSeconds(2));

    private final GameWindow window = GameWindow.open();

    @ParameterizedTest
    @MethodSource("poise.desktop.StagedScenariosTest#masters")
    void every_page_fits(Screening.Written written) {
        Rehearsal rehearsal = Rehearsal.of(new Shelf.Volume(written.deck(), "").dealt(1), WIRING.shelf());
        Performance performance = rehearsal.performance(WIRING.understanding(), 1);
        Director director = new Director(performance, Taste.USUAL);
        director.perform(performance.accept(new Intent.Advance(SHOWN)));
        BoardroomScene room =
                new BoardroomScene(director.boardroom(SHOWN, DEAF), Wishes.ignored(BoardroomWishes.class));
        window.show(room, 1280, 720);
        List<String> problems = new ArrayList<>();
        for (Page page : performance.scenario().product().pages()) {
            director.goTo(Optional.of(page.id()));
            window.tell(stage -> room.show(director.boardroom(SHOWN, DEAF)));
            List<String> found = window.frame().ask(Bounds::problems);
            if (!found.isEmpty() || Boolean.getBoolean("poise.pictures")) {
                window.picture("page-" + performance.scenario().id() + "-" + page.id());
            }
            found.forEach(problem -> problems.add(page.id() + ": " + problem));
        }
        assertEquals(List.of(), problems);
    }
}
