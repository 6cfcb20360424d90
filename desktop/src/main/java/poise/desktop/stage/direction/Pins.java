package poise.desktop.stage.direction;

import java.util.List;
import poise.core.kernel.Moment;
import poise.core.scoring.Scorecard;
import poise.core.session.Fact;
import poise.desktop.stage.view.DebriefView;

/** The scores on a line from the crash to the end of the first act. */
record Pins(List<Fact> log) {

    List<DebriefView.Mark> of(Scorecard card) {
        long end = Math.max(1, end().millis());
        return card.scores().stream()
                .flatMap(score -> score.at().stream()
                        .filter(at -> at.millis() <= end)
                        .map(at -> new DebriefView.Mark(
                                (int) (Math.max(0, at.millis()) * 1000 / end),
                                Debriefs.tone(score.status()),
                                score.title())))
                .toList();
    }

    private Moment end() {
        return log.stream()
                .filter(Fact.ActClosed.class::isInstance)
                .map(Fact::at)
                .findFirst()
                .orElseGet(() -> log.stream().map(Fact::at).reduce(Moment.CRASH, Moment::later));
    }
}
