package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import poise.core.debrief.Comparison;
import poise.core.debrief.Debrief;
import poise.core.debrief.Lanes;
import poise.core.kernel.Allowance;
import poise.core.kernel.Moment;
import poise.core.play.Performance;
import poise.core.scenario.Act;
import poise.core.session.Fact;
import poise.core.session.Intent;
import poise.desktop.gear.Bounds;
import poise.desktop.gear.GameWindow;
import poise.desktop.gear.Wishes;
import poise.desktop.look.Tone;
import poise.desktop.stage.BoardroomScene;
import poise.desktop.stage.BoardroomWishes;
import poise.desktop.stage.BriefingScene;
import poise.desktop.stage.BriefingWishes;
import poise.desktop.stage.DebriefScene;
import poise.desktop.stage.DebriefWishes;
import poise.desktop.stage.ReportScene;
import poise.desktop.stage.ReportWishes;
import poise.desktop.stage.Scene;
import poise.desktop.stage.direction.Briefings;
import poise.desktop.stage.direction.Debriefs;
import poise.desktop.stage.direction.Director;
import poise.desktop.stage.direction.Earshot;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.kit.Taste;
import poise.desktop.stage.view.DebriefView;
import poise.desktop.stage.view.ReportView;

/** Every scenario of the program fits into the window: whoever sits there, whatever is opened, said and written. */
class StagedScenariosTest {

    private static final Wiring WIRING = new Wiring(new PrintWriter(Writer.nullWriter()));
    private static final Earshot DEAF = Earshot.quiet("Typing", Tone.PLAIN, "");

    /** After this long what a line set off is on the screen, and nothing of it is gone yet. */
    private static final Duration SHORTLY = Duration.ofMillis(400);

    private final GameWindow window = GameWindow.open();

    static List<Screening.Written> masters() throws IOException {
        return Examination.of(Path.of("..", "scenarios"), WIRING.shelf()).takes().stream()
                .filter(written -> written.file().endsWith("master.json"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("masters")
    void a_masters_take_can_be_seen_whole(Screening.Written master) {
        new Watched(master).toItsEnd();
    }

    /** A take that is looked at after each of its lines. */
    private final class Watched {

        private final String name;
        private final Rehearsal rehearsal;
        private final Performance performance;
        private final Director director;
        private final List<Intent> intents;
        private final BoardroomScene room;
        private Optional<ReportScene> desk = Optional.empty();
        private Optional<Scene<?>> shown = Optional.empty();
        private int looks;

        Watched(Screening.Written written) {
            name = written.deck().first().id().name();
            long seed = written.take().seed().orElse(1);
            rehearsal = Rehearsal.of(new Shelf.Volume(written.deck(), "").dealt(seed), WIRING.shelf());
            performance = rehearsal.performance(WIRING.understanding(), seed);
            director = new Director(performance, Taste.USUAL);
            Script script =
                    new Script(performance.scenario(), WIRING.understanding(), WIRING::speechModel, written.file());
            intents = script.intents(written.take());
            room = new BoardroomScene(
                    director.boardroom(performance.state().now(), DEAF), Wishes.ignored(BoardroomWishes.class));
        }

        void toItsEnd() {
            var briefing = new Briefings(new Phrases(Locale.ENGLISH), Allowance.STANDARD)
                    .of(performance.scenario(), rehearsal.protocol());
            fits(window.show(new BriefingScene(briefing, Wishes.ignored(BriefingWishes.class)), 1280, 720));
            for (Intent intent : intents) {
                accept(intent);
                if (isSeen(intent)) {
                    look(performance.state().now().plus(SHORTLY));
                }
            }
            performance.accept(new Intent.Leave(performance.state().now()));
            lookBack();
        }

        private boolean isLive() {
            return performance
                    .state()
                    .course()
                    .act()
                    .flatMap(performance.scenario()::act)
                    .filter(Act.Live.class::isInstance)
                    .isPresent();
        }

        /** That somebody begins or ends to speak is seen with what was said. */
        private static boolean isSeen(Intent intent) {
            return !(intent instanceof Intent.TakeFloor || intent instanceof Intent.YieldFloor);
        }

        private void accept(Intent intent) {
            director.perform(performance.accept(intent));
        }

        private void look(Moment now) {
            if (isLive()) {
                accept(new Intent.Advance(now));
            }
            if (isLive()) {
                see(room, director.boardroom(now, DEAF));
            } else if (!performance.isOver()) {
                ReportView view = director.report(DEAF);
                desk = desk.or(() -> Optional.of(new ReportScene(view, Wishes.ignored(ReportWishes.class))));
                see(desk.get(), view);
            }
        }

        private <V> void see(Scene<V> scene, V view) {
            if (shown.filter(scene::equals).isEmpty()) {
                window.show(scene, 1280, 720);
                shown = Optional.of(scene);
            }
            window.tell(stage -> scene.show(view));
            fits(window.frame());
        }

        private void lookBack() {
            List<Fact> log = performance.log();
            Comparison comparison = rehearsal.comparison(log, WIRING.shelf());
            Debrief debrief = rehearsal.debrief(log, comparison);
            Lanes lanes = Lanes.of(performance.scenario(), debrief.scorecard(), log);
            DebriefView view = new Debriefs(new Phrases(Locale.ENGLISH), log, DebriefView.Way.LOBBY)
                    .of(debrief, comparison, lanes, DebriefView.Notice.NONE);
            window.show(new DebriefScene(view, Wishes.ignored(DebriefWishes.class)), 1280, 720);
            for (String leaf : List.of("steps", "said", "delivery", "protocols")) {
                window.click("leaf-of-" + leaf);
                window.until(
                        () -> window.ask(stage ->
                                        Optional.ofNullable(stage.getRoot().findActor("leaf-" + leaf)))
                                .isPresent(),
                        "the leaf was not turned");
                fits(window);
            }
            window.click("leaf-of-steps").click("timeline");
            fits(window);
        }

        /** Keeps a picture of what does not fit, and one of every tenth look from the first. */
        private void fits(GameWindow seen) {
            String picture = String.format(Locale.ROOT, "staged-%s-%02d", name, ++looks);
            List<String> problems = seen.ask(Bounds::problems);
            if (looks % 10 == 1 || !problems.isEmpty()) {
                seen.picture(picture);
            }
            assertEquals(List.of(), problems, picture);
        }
    }
}
