package poise.desktop.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poise.core.archive.TakeLog;
import poise.core.kernel.Id;
import poise.core.protocol.Protocol;
import poise.core.scoring.Scorecard;
import poise.core.session.Fact;

/**
 * The index of the takes: what was played, when, and how it came out. The takes' files are the truth; what the index
 * lacks it learns from them when it is opened. Every method waits for the disk, so none belongs on the thread that
 * draws. Where there can be no history, the lists are empty, nothing is remembered, and {@link #troubles()} says why.
 */
public final class History implements AutoCloseable {

    private final TakeShelf shelf;
    private final Assessor assessor;
    private final Optional<Rows> rows;
    private final Set<Trouble> troubles = new LinkedHashSet<>();

    private History(TakeShelf shelf, Assessor assessor, Database.Opening opening) {
        this.shelf = shelf;
        this.assessor = assessor;
        this.rows = opening.connection().map(Rows::new);
        opening.trouble().ifPresent(troubles::add);
    }

    /** Opens the history, begins it where there is none, and takes in what the shelf has and it lacks. */
    public static History open(Folders folders, TakeShelf shelf, Assessor assessor) {
        synchronized (History.class) {
            History history = new History(shelf, assessor, new Database(folders).open());
            history.catchUp();
            return history;
        }
    }

    /** What the player should know about the history, in the order in which it came up. */
    public synchronized List<Trouble> troubles() {
        return List.copyOf(troubles);
    }

    /** Remembers a take that has just been opened. */
    public synchronized void begin(TakeId id, Fact.TakeOpened opened, Id<Protocol> protocol) {
        attempt(all -> all.add(KeptTake.begun(id, opened, Optional.of(protocol))));
    }

    /** Remembers how a take came out: complete if its log says so, abandoned if not. */
    public synchronized void finish(TakeId id, List<Fact> log, Scorecard card) {
        close(id, new TakeLog(log, false), Optional.of(card));
    }

    /** Remembers a broken take as abandoned, with the result that it had reached; it is not offered again. */
    public synchronized void settle(BrokenTake take) {
        TakeLog log = new TakeLog(take.facts(), false);
        close(take.id(), log, assess(take.id(), log));
    }

    /**
     * Writes a correction under the log of a take that is over, and judges the take anew; says what kept it from being
     * written. In between the take counts as open, so that after a kill the next start judges it.
     */
    public synchronized Optional<Trouble> correct(TakeId id, List<Fact> log, Fact.Corrected correction) {
        attempt(all -> all.reopen(id));
        Optional<Trouble> trouble = write(id, correction);
        List<Fact> facts = new ArrayList<>(log);
        if (trouble.isEmpty()) {
            facts.add(correction);
        }
        TakeLog taken = new TakeLog(facts, false);
        close(id, taken, assess(id, taken));
        return trouble;
    }

    private Optional<Trouble> write(TakeId id, Fact.Corrected correction) {
        try {
            Postscript.add(shelf.path(id), correction);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Trouble.of("take.uncorrected", shelf.path(id), Disk.reason(e)));
        }
    }

    private void close(TakeId id, TakeLog log, Optional<Scorecard> card) {
        log.opening().ifPresent(opened -> {
            KeptTake begun = KeptTake.begun(id, opened, Optional.empty());
            attempt(all -> all.put(begun.over(log, card)));
        });
    }

    /** All takes, newest first. */
    public synchronized List<KeptTake> list() {
        return find("true ORDER BY started DESC, id DESC");
    }

    /** The complete take of a ranking that has the most marks; of equals the first. A corrected one does not count. */
    public synchronized Optional<KeptTake> best(Ranking ranking) {
        String manner = ranking.spoken() ? "means = ?" : "means <> ?";
        return find(
                        "scenario = ? AND hash = ? AND rules = ? AND reader = ? AND allowance = ? AND protocol = ? AND "
                                + manner
                                + " AND status = 'complete' AND corrected = 0 ORDER BY total DESC, started, id LIMIT 1",
                        ranking.scenario().name(),
                        ranking.edition().hash(),
                        ranking.edition().rules(),
                        ranking.edition().reader(),
                        ranking.edition().allowance().id(),
                        ranking.protocol().name(),
                        Manner.SPOKEN.id())
                .stream()
                .findFirst();
    }

    /** The takes that never came to an end, newest first; those being played just now are among them. */
    public synchronized List<KeptTake> unfinished() {
        return find("status = 'open' ORDER BY started DESC, id DESC");
    }

    /** The takes that were broken off and not settled yet, newest first, without those being played just now. */
    public synchronized List<BrokenTake> recover() {
        return leftovers()
                .filter(leftover -> !leftover.log().isComplete())
                .map(Leftovers.Leftover::broken)
                .toList();
    }

    /** Deletes a take, its file first, so that nothing brings it back. */
    public synchronized void forget(TakeId id) {
        try {
            shelf.delete(id);
            attempt(all -> all.delete(id));
        } catch (IOException e) {
            troubles.add(Trouble.of("take.undeletable", id, Disk.reason(e)));
        }
    }

    private void catchUp() {
        leftovers().forEach(leftover -> {
            Optional<Scorecard> card = assess(leftover.id(), leftover.log());
            if (leftover.log().isComplete()) {
                close(leftover.id(), leftover.log(), card);
            } else {
                attempt(all ->
                        all.add(KeptTake.begun(leftover.id(), leftover.opened(), card.map(Scorecard::protocol))));
            }
        });
    }

    /** Judges a take by the protocol that it was begun with, as far as that is known. */
    private Optional<Scorecard> assess(TakeId id, TakeLog log) {
        Optional<Id<Protocol>> protocol =
                find("id = ?", id.toString()).stream().findFirst().flatMap(KeptTake::protocol);
        return assessor.assess(log, protocol);
    }

    private Stream<Leftovers.Leftover> leftovers() {
        Set<TakeId> settled =
                find("status <> 'open'").stream().map(KeptTake::id).collect(Collectors.toSet());
        return new Leftovers(shelf, troubles::add).besides(settled);
    }

    private List<KeptTake> find(String condition, Object... values) {
        try {
            return rows.isPresent() ? rows.get().where(condition, values) : List.of();
        } catch (SQLException e) {
            troubles.add(Trouble.of("history.failed", Database.reason(e)));
            return List.of();
        }
    }

    private void attempt(Change change) {
        try {
            if (rows.isPresent()) {
                change.make(rows.get());
            }
        } catch (SQLException e) {
            troubles.add(Trouble.of("history.failed", Database.reason(e)));
        }
    }

    /** Something that is done to the rows. */
    private interface Change {
        void make(Rows rows) throws SQLException;
    }

    @Override
    public synchronized void close() {
        attempt(Rows::close);
    }
}
