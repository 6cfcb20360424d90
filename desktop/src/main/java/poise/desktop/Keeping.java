package poise.desktop;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import poise.core.archive.TakeLog;
import poise.core.archive.UnreadableTake;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;
import poise.core.scoring.Judge;
import poise.core.scoring.Scorecard;
import poise.core.session.Edition;
import poise.core.session.Fact;
import poise.desktop.storage.BrokenTake;
import poise.desktop.storage.Folders;
import poise.desktop.storage.History;
import poise.desktop.storage.KeptTake;
import poise.desktop.storage.Ranking;
import poise.desktop.storage.Result;
import poise.desktop.storage.TakeId;
import poise.desktop.storage.TakeShelf;
import poise.desktop.storage.Trouble;
import poise.desktop.understanding.Understanding;

/** What is kept of takes. Only opening waits for the disk: everything else is done by a thread of its own. */
public final class Keeping implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 15;

    private final Shelf shelf;
    private final TakeShelf takes;
    private final History history;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Threads.daemon("keeping"));
    private volatile Memory memory = Memory.NONE;
    private volatile Runnable changed = () -> {};

    private Keeping(Shelf shelf, TakeShelf takes, History history) {
        this.shelf = shelf;
        this.takes = takes;
        this.history = history;
    }

    /**
     * What the lobby shows of it.
     *
     * @param best the best results of each scenario as it is now, by its own protocol, in either time
     * @param tries how many takes of each scenario are over
     * @param broken a take that broke off and whose debrief can still be read
     */
    record Memory(
            Map<Allowance, Map<Id<Scenario>, Best>> best,
            Map<Id<Scenario>, Integer> tries,
            Optional<BrokenTake> broken,
            List<Trouble> troubles) {

        static final Memory NONE = new Memory(Map.of(), Map.of(), Optional.empty(), List.of());

        Best best(Id<Scenario> scenario, Allowance allowance) {
            return best.getOrDefault(allowance, Map.of()).getOrDefault(scenario, Best.NONE);
        }
    }

    /** The best complete take that was spoken, and the best of all others. */
    record Best(Optional<Result> spoken, Optional<Result> typed) {

        static final Best NONE = new Best(Optional.empty(), Optional.empty());
    }

    /** Opens the history and finds what was broken off; waits for the disk. */
    public static Keeping open(Folders folders, Shelf shelf) {
        TakeShelf takes = new TakeShelf(folders.takes());
        History history = History.open(folders, takes, (log, protocol) -> assess(log, protocol, shelf));
        Keeping keeping = new Keeping(shelf, takes, history);
        keeping.recall();
        return keeping;
    }

    private static Optional<Scorecard> assess(TakeLog log, Optional<Id<Protocol>> begunWith, Shelf shelf) {
        return log.opening().flatMap(shelf::played).map(Shelf.Volume::scenario).flatMap(scenario -> shelf.protocol(
                        begunWith.orElse(scenario.protocol()).name())
                .map(protocol -> Judge.judge(scenario, protocol, log.facts())));
    }

    /** Calls this, on any thread, whenever the memory has changed. */
    void whenChanged(Runnable deed) {
        changed = deed;
    }

    Memory memory() {
        return memory;
    }

    /** All takes, newest first; waits for the disk. */
    public List<KeptTake> list() {
        return history.list();
    }

    /** The log of a take that is over, as it is on the disk; waits for it. */
    Optional<TakeLog> log(TakeId id) {
        try {
            return takes.read(id);
        } catch (IOException | UnreadableTake broken) {
            return Optional.empty();
        }
    }

    /** What is wrong with the history, if anything. */
    public List<Trouble> troubles() {
        return history.troubles();
    }

    /** How many different seeds there are: a prime, so that no bit of a name is lost. */
    static final long SEEDS = 1_000_000_007L;

    /** The name of a take that begins now. */
    public static TakeId newTake() {
        return TakeId.begunAt(Instant.now());
    }

    /** Chance is keyed by the take's name. */
    public static long seedOf(TakeId id) {
        return Math.floorMod(id.uuid().getLeastSignificantBits(), SEEDS);
    }

    /** Begins to keep a take whose first facts are these. */
    public Recording begin(TakeId id, List<Fact> first, Protocol protocol) {
        Recording recording = new Recording(id, takes.begin(id), this);
        recording.append(first);
        new TakeLog(first, false)
                .opening()
                .ifPresent(opened -> thread.execute(() -> history.begin(id, opened, protocol.id())));
        return recording;
    }

    void perform(Runnable deed) {
        thread.execute(deed);
    }

    void finish(TakeId id, List<Fact> log, Scorecard card, Runnable whenWritten) {
        thread.execute(() -> {
            whenWritten.run();
            history.finish(id, log, card);
            recall();
        });
    }

    /** Writes a correction under a take's log, and judges the take anew; says what kept it from that. Waits for the disk. */
    public Optional<Trouble> correct(TakeId id, List<Fact> log, Fact.Corrected correction) {
        Optional<Trouble> trouble = history.correct(id, log, correction);
        recall();
        return trouble;
    }

    /** The debrief of a broken take was read: it is not offered again. */
    void settle(BrokenTake broken) {
        thread.execute(() -> {
            history.settle(broken);
            recall();
        });
    }

    private void recall() {
        Map<Allowance, Map<Id<Scenario>, Best>> best = new EnumMap<>(Allowance.class);
        for (Allowance allowance : Allowance.values()) {
            best.put(allowance, best(allowance));
        }
        Optional<BrokenTake> broken = history.recover().stream()
                .filter(take -> new TakeLog(take.facts(), false)
                        .opening()
                        .flatMap(shelf::played)
                        .isPresent())
                .findFirst();
        memory = new Memory(best, tries(), broken, history.troubles());
        changed.run();
    }

    private Map<Id<Scenario>, Integer> tries() {
        return history.list().stream()
                .filter(take -> take.status() != KeptTake.Status.OPEN)
                .collect(Collectors.toMap(KeptTake::scenario, take -> 1, Integer::sum));
    }

    private Map<Id<Scenario>, Best> best(Allowance allowance) {
        Map<Id<Scenario>, Best> best = new LinkedHashMap<>();
        for (Shelf.Volume volume : shelf.volumes()) {
            Edition edition = Edition.now(volume.hash(), Understanding.trained(), allowance);
            Scenario scenario = volume.scenario();
            best.put(scenario.id(), new Best(best(scenario, edition, true), best(scenario, edition, false)));
        }
        return best;
    }

    private Optional<Result> best(Scenario scenario, Edition edition, boolean spoken) {
        Ranking ranking = new Ranking(scenario.id(), edition, scenario.protocol(), spoken);
        return history.best(ranking).flatMap(KeptTake::result);
    }

    /** Waits until everything is on the disk, though not for ever. */
    @Override
    public void close() {
        thread.execute(history::close);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
