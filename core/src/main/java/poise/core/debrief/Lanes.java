package poise.core.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import poise.core.boardroom.Expression;
import poise.core.boardroom.Trust;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;
import poise.core.protocol.Window;
import poise.core.scenario.Executive;
import poise.core.scenario.Page;
import poise.core.scenario.Scenario;
import poise.core.scenario.Tool;
import poise.core.scoring.Evidence;
import poise.core.scoring.Lulls;
import poise.core.scoring.Score;
import poise.core.scoring.Scorecard;
import poise.core.scoring.Status;
import poise.core.session.Corrections;
import poise.core.session.Fact;

/**
 * A take side by side in lanes, all in the order of time: who spoke, where nobody did, what the hands did, what was on
 * the screen, how the room took it, and what the protocol waited for.
 *
 * @param lines what was said aloud, as it stands corrected
 * @param silences dead air
 * @param moods each change of an executive's trust or face, from everybody's first on
 * @param dues one for each score of the scorecard, in its order
 */
public record Lanes(
        Scale scale,
        List<Line> lines,
        List<Span> silences,
        List<Work> works,
        List<Sight> sights,
        List<Mood> moods,
        List<Due> dues) {

    public Lanes {
        lines = List.copyOf(lines);
        silences = List.copyOf(silences);
        works = List.copyOf(works);
        sights = List.copyOf(sights);
        moods = List.copyOf(moods);
        dues = List.copyOf(dues);
    }

    /** A line by an executive, or by the player if nobody is named. */
    public record Line(Optional<Id<Executive>> speaker, Span span, String text) {}

    /** A tool at work, from when it was taken up until it was done; what it was used on, or what was written. */
    public record Work(Tool tool, Span span, String object) {}

    /** The page that is shown from then on. */
    public record Sight(Moment at, Page page) {}

    /** How an executive sits there from then on, unless he or she has left. */
    public record Mood(Moment at, Executive executive, Trust trust, Expression expression, boolean present) {}

    /**
     * Something that the protocol asks for.
     *
     * @param window when it was due; empty for what is asked for throughout
     * @param proofs when that was said or done, or breached, which makes its finding
     */
    public record Due(String title, Status status, Optional<Window> window, List<Span> proofs) {
        public Due {
            proofs = List.copyOf(proofs);
        }
    }

    /** The room's trust from then on: the mean of those who are there. */
    public record Level(Moment at, Permille trust) {}

    /** The lanes of a log with its own scorecard. */
    public static Lanes of(Scenario scenario, Scorecard scorecard, List<Fact> log) {
        List<Fact> judged = Corrections.of(log).applied();
        Tracks tracks = new Tracks(scenario);
        judged.stream().sorted(Comparator.comparing(Fact::at)).forEach(tracks::see);
        return new Lanes(
                Scale.of(scenario, judged),
                sorted(tracks.lines(), line -> line.span().from()),
                Lulls.spans(scenario, judged),
                sorted(tracks.works(), work -> work.span().from()),
                tracks.sights(),
                tracks.moods(),
                scorecard.scores().stream().map(score -> due(score, judged)).toList());
    }

    private static <T> List<T> sorted(List<T> lane, Function<T, Moment> begin) {
        return lane.stream().sorted(Comparator.comparing(begin)).toList();
    }

    private static Due due(Score score, List<Fact> judged) {
        List<Span> proofs = new ArrayList<>(score.evidence().stream()
                .map(evidence -> span(evidence, judged.get(evidence.fact())))
                .distinct()
                .toList());
        if (score.status() == Status.MISSED && proofs.isEmpty()) {
            score.window().ifPresent(window -> proofs.add(new Span(window.closes(), window.closes())));
        }
        return new Due(score.title(), score.status(), score.window(), proofs);
    }

    /** The whole sentence for words; a point for a deed. */
    private static Span span(Evidence evidence, Fact fact) {
        return fact instanceof Fact.Heard heard ? heard.utterance().span() : new Span(evidence.begun(), evidence.at());
    }

    /** How the room's trust went. */
    public List<Level> trust() {
        List<Level> levels = new ArrayList<>();
        List<Mood> sitting = new ArrayList<>();
        for (int i = 0; i < moods.size(); i++) {
            Mood mood = moods.get(i);
            sitting.removeIf(each -> each.executive().equals(mood.executive()));
            sitting.add(mood);
            boolean last = i == moods.size() - 1 || !moods.get(i + 1).at().equals(mood.at());
            if (last) {
                levels.add(new Level(mood.at(), mean(sitting)));
            }
        }
        return levels;
    }

    private static Permille mean(List<Mood> sitting) {
        return Permille.permille((int) sitting.stream()
                .filter(Mood::present)
                .mapToInt(mood -> mood.trust().level().value())
                .average()
                .orElse(0));
    }

    /** How each executive sat there at that moment, in the scenario's order. */
    public List<Mood> moods(Moment moment) {
        List<Mood> latest = new ArrayList<>();
        for (Mood mood : moods) {
            if (mood.at().isAfter(moment)) {
                break;
            }
            int seat = 0;
            while (seat < latest.size() && !latest.get(seat).executive().equals(mood.executive())) {
                seat++;
            }
            if (seat == latest.size()) {
                latest.add(mood);
            } else {
                latest.set(seat, mood);
            }
        }
        return latest;
    }
}
