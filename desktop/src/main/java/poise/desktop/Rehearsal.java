package poise.desktop;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import poise.core.debrief.Comparison;
import poise.core.debrief.Debrief;
import poise.core.debrief.DebriefText;
import poise.core.debrief.Narrator;
import poise.core.debrief.Phrases;
import poise.core.debrief.ScorecardJson;
import poise.core.debrief.Timeline;
import poise.core.kernel.Allowance;
import poise.core.kernel.Moment;
import poise.core.play.Performance;
import poise.core.protocol.Protocol;
import poise.core.scenario.TakeFile;
import poise.core.scoring.Judge;
import poise.core.scoring.Scorecard;
import poise.core.session.Fact;
import poise.core.session.Intent;
import poise.desktop.understanding.Understanding;

/**
 * Plays a list of intents at full speed and tells what came of it.
 *
 * @param allowance how much time the player of a take is given; what a log tells of says so itself
 */
public record Rehearsal(Shelf.Volume volume, Protocol protocol, Phrases phrases, Allowance allowance) {

    /** In standard time. */
    public Rehearsal(Shelf.Volume volume, Protocol protocol, Phrases phrases) {
        this(volume, protocol, phrases, Allowance.STANDARD);
    }

    /** With the scenario's own protocol, told in English. */
    static Rehearsal of(Shelf.Volume volume, Shelf shelf) {
        Protocol protocol = shelf.protocol(Optional.empty(), volume.scenario());
        return new Rehearsal(volume, protocol, Phrases.in(Locale.ENGLISH));
    }

    /** The same for a player who is given so much time. */
    Rehearsal given(Allowance time) {
        return new Rehearsal(volume, protocol, phrases, time);
    }

    /** The log of a take in which the player does this, as it was read, and then lets the time run out. */
    public List<Fact> play(List<Intent> intents, Understanding understanding, long seed) {
        Performance performance = performance(understanding, seed);
        intents.forEach(performance::accept);
        performance.accept(new Intent.Advance(end()));
        return performance.log();
    }

    /** The log of a take as somebody wrote it in a file; clips that it names lie beside it. */
    public List<Fact> play(TakeFile take, Path file, Wiring wiring, long seed) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        Script script = new Script(volume.scenario(), wiring.understanding(), wiring::speechModel, folder);
        return play(script.intents(take), wiring.understanding(), seed);
    }

    /** The log of a take that is typed on standard input; it is kept as it happens. */
    public List<Fact> type(Understanding understanding, PrintWriter out, long seed, Keeping keeping) {
        Performance performance = performance(understanding, seed);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Recording recording = keeping.begin(Keeping.newTake(), performance.log(), protocol);
        TerminalScreen screen = new TerminalScreen(performance, new Timeline(volume.scenario(), phrases), out);
        List<Fact> log = new Terminal(performance, understanding, screen, in).play(recording::append);
        recording.finish(log, performance.scorecard());
        return log;
    }

    /** A take that begins now. */
    Performance performance(Understanding understanding, long seed) {
        return new Performance(volume.scenario(), protocol, volume.edition(understanding, allowance), seed);
    }

    private Moment end() {
        Duration all = volume.scenario().acts().stream()
                .map(act -> allowance.of(act.lasts()))
                .reduce(Duration.ZERO, Duration::plus);
        return Moment.CRASH.plus(all).plus(Duration.ofHours(1));
    }

    public Scorecard scorecard(List<Fact> log) {
        return Judge.judge(volume.scenario(), protocol, log);
    }

    /** The debrief of a log that was compared: nothing is judged twice. */
    Debrief debrief(List<Fact> log, Comparison comparison) {
        Scorecard card = comparison.by(protocol).orElseGet(() -> scorecard(log));
        return new Narrator(volume.scenario(), protocol, phrases).tell(card, log);
    }

    /** The same take by all protocols, and where they differ about it. */
    Comparison comparison(List<Fact> log, Shelf shelf) {
        return Comparison.of(volume.scenario(), shelf.protocols(), shelf.contrasts(), log, phrases);
    }

    /** The debrief and the comparison as text, or as the JSON of the scorecard with what they add to it. */
    public String told(List<Fact> log, Shelf shelf, boolean json) {
        Comparison comparison = comparison(log, shelf);
        Debrief debrief = debrief(log, comparison);
        return json
                ? ScorecardJson.print(debrief, comparison)
                : DebriefText.print(debrief, phrases) + comparison.print(phrases);
    }
}
