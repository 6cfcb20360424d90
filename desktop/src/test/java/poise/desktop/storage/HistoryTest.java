package poise.desktop.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Marks;
import poise.core.protocol.FailureMode;
import poise.core.scoring.Band;
import poise.core.scoring.Scorecard;
import poise.core.session.Edition;
import poise.core.session.Ending;
import poise.core.session.Fact;
import poise.core.session.Means;

class HistoryTest {

    private static final Ranking TYPED = new Ranking(Samples.SCENARIO, Samples.EDITION, Samples.PROTOCOL, false);
    private static final Edition EXTENDED = new Edition("ab12", 1, "cd34", Allowance.EXTENDED);
    private static final Ranking SPOKEN = new Ranking(Samples.SCENARIO, Samples.EDITION, Samples.PROTOCOL, true);

    private final Path home;

    private Folders folders;
    private TakeShelf shelf;
    private History history;

    HistoryTest(@TempDir Path home) {
        this.home = home;
        folders = new Folders(home.resolve("data"), home.resolve("cache"));
        shelf = new TakeShelf(folders.takes());
        history = History.open(folders, shelf, Samples::assess);
    }

    @AfterEach
    void close() {
        history.close();
    }

    private void reopen() {
        shelf = new TakeShelf(folders.takes());
        history = History.open(folders, shelf, Samples::assess);
    }

    private void startAgain() {
        history.close();
        reopen();
    }

    private TakeId begin(Instant start) {
        TakeId id = TakeId.begunAt(start);
        history.begin(id, Samples.opened(), Samples.PROTOCOL);
        return id;
    }

    private TakeId play(Instant start, Scorecard card, List<Fact> log) {
        TakeId id = begin(start);
        history.finish(id, log, card);
        return id;
    }

    private TakeId shelve(List<Fact> log) {
        return shelve(Samples.NOON, log);
    }

    private TakeId shelve(Instant start, List<Fact> log) {
        TakeId id = TakeId.begunAt(start);
        try (TakeJournal journal = shelf.begin(id)) {
            journal.append(log);
        }
        return id;
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folders.history());
                Statement raw = connection.createStatement()) {
            raw.execute(statement);
        }
    }

    private static List<TakeId> ids(List<KeptTake> takes) {
        return takes.stream().map(KeptTake::id).toList();
    }

    @Test
    void a_new_history_is_empty_and_without_trouble() {
        assertEquals(List.of(), history.list());
        assertEquals(List.of(), history.recover());
        assertEquals(Optional.empty(), history.best(TYPED));
        assertEquals(List.of(), history.troubles());
    }

    @Test
    void a_take_that_has_begun_is_open_with_all_that_is_known_of_it() {
        TakeId id = begin(Samples.NOON);
        KeptTake expected = new KeptTake(
                id,
                Samples.SCENARIO,
                Samples.EDITION,
                -7L,
                Optional.of(Samples.PROTOCOL),
                KeptTake.Status.OPEN,
                Optional.empty());
        assertEquals(List.of(expected), history.unfinished());
        assertEquals(Samples.NOON, history.list().get(0).started());
    }

    @Test
    void a_finished_take_has_its_result_after_the_next_start_too() {
        Scorecard card = Samples.flagged(Samples.card(250, 310, 200), "blame-shifter", "apologizer");
        TakeId id = play(Samples.NOON, card, Samples.whole(Ending.TIME_UP));
        startAgain();
        KeptTake take = history.list().get(0);
        List<Id<FailureMode>> flags = List.of(Id.id("blame-shifter"), Id.id("apologizer"));
        assertEquals(id, take.id());
        assertEquals(KeptTake.Status.COMPLETE, take.status());
        assertEquals(
                Optional.of(new Result(
                        Manner.TYPED,
                        Marks.marks(499),
                        Marks.marks(250),
                        Marks.marks(310),
                        Marks.marks(200),
                        flags,
                        false)),
                take.result());
        assertEquals(Band.JUNIOR, take.result().orElseThrow().band());
        assertEquals(List.of(), history.unfinished());
    }

    @Test
    void a_take_that_the_player_left_is_abandoned() {
        play(Samples.NOON, Samples.card(1, 2, 3), Samples.whole(Ending.ABANDONED));
        play(Samples.NOON, Samples.card(1, 2, 3), Samples.beginning(4));
        history.list().forEach(take -> assertEquals(KeptTake.Status.ABANDONED, take.status()));
    }

    @Test
    void the_manner_is_what_was_really_done() {
        Fact spoken = Samples.said("the pool is exhausted", Means.SPOKEN);
        Fact typed = Samples.said("the pool is exhausted", Means.TYPED);
        assertEquals(Manner.SPOKEN, Manner.of(List.of(Samples.opened(), spoken)));
        assertEquals(Manner.TYPED, Manner.of(List.of(Samples.opened(), typed)));
        assertEquals(Manner.MIXED, Manner.of(List.of(Samples.opened(), spoken, typed)));
        assertEquals(Manner.SILENT, Manner.of(List.of(Samples.opened())));
    }

    @Test
    void takes_are_listed_newest_first() {
        TakeId second = begin(Samples.NOON.plusSeconds(60));
        TakeId first = begin(Samples.NOON);
        TakeId third = begin(Samples.NOON.plusSeconds(120));
        assertEquals(List.of(third, second, first), ids(history.list()));
    }

    @Test
    void the_best_take_is_complete_and_of_equals_the_first() {
        play(Samples.NOON.plusSeconds(9), Samples.card(300, 400, 300), Samples.whole(Ending.ABANDONED));
        play(Samples.NOON.plusSeconds(8), Samples.card(200, 200, 200), Samples.whole(Ending.FINISHED));
        TakeId best = play(Samples.NOON.plusSeconds(5), Samples.card(200, 200, 201), Samples.whole(Ending.FINISHED));
        play(Samples.NOON.plusSeconds(7), Samples.card(201, 200, 200), Samples.whole(Ending.FINISHED));
        begin(Samples.NOON.plusSeconds(10));
        assertEquals(best, history.best(TYPED).orElseThrow().id());
    }

    @Test
    void takes_that_may_not_be_compared_never_meet_in_a_ranking() {
        play(Samples.NOON, Samples.card(200, 200, 200), Samples.whole(Ending.FINISHED));
        assertTrue(history.best(TYPED).isPresent());
        for (Ranking other : List.of(
                new Ranking(Id.id("another"), Samples.EDITION, Samples.PROTOCOL, false),
                new Ranking(
                        Samples.SCENARIO, new Edition("ef56", 1, "cd34", Allowance.STANDARD), Samples.PROTOCOL, false),
                new Ranking(
                        Samples.SCENARIO, new Edition("ab12", 2, "cd34", Allowance.STANDARD), Samples.PROTOCOL, false),
                new Ranking(
                        Samples.SCENARIO, new Edition("ab12", 1, "ef56", Allowance.STANDARD), Samples.PROTOCOL, false),
                new Ranking(Samples.SCENARIO, Samples.EDITION, Id.id("another"), false),
                SPOKEN)) {
            assertEquals(Optional.empty(), history.best(other), other::toString);
        }
    }

    @Test
    void a_take_ranks_as_spoken_only_if_every_sentence_was() {
        Fact spoken = Samples.said("we are looking", Means.SPOKEN);
        Fact typed = Samples.said("at the pool", Means.TYPED);
        Fact end = Samples.closed(Ending.FINISHED);
        TakeId voice = play(Samples.NOON, Samples.card(9, 9, 9), List.of(Samples.opened(), spoken, end));
        TakeId both = play(Samples.NOON, Samples.card(99, 99, 99), List.of(Samples.opened(), spoken, typed, end));
        assertEquals(voice, history.best(SPOKEN).orElseThrow().id());
        assertEquals(both, history.best(TYPED).orElseThrow().id());
    }

    @Test
    void a_found_take_is_judged_by_the_protocol_that_it_was_begun_with() {
        TakeId known = shelve(Samples.whole(Ending.FINISHED));
        history.begin(known, Samples.opened(), Id.id("another"));
        TakeId unknown = shelve(Samples.NOON.plusSeconds(1), Samples.whole(Ending.FINISHED));
        history.close();
        List<String> asked = new ArrayList<>();
        history = History.open(folders, shelf, (log, protocol) -> {
            asked.add(protocol.map(Id::name).orElse("its own"));
            return Samples.assess(log, protocol);
        });
        assertEquals(List.of("its own", "another"), asked);
        assertEquals(List.of(unknown, known), ids(history.list()));
    }

    private Optional<Trouble> correct(TakeId id, List<Fact> log) {
        return history.correct(id, log, Samples.corrected(2, "what I really said"));
    }

    @Test
    void a_corrected_take_is_judged_anew_marked_and_no_longer_the_best() throws Exception {
        TakeId second = play(Samples.NOON, Samples.card(10, 10, 10), Samples.whole(Ending.FINISHED));
        TakeId best = shelve(Samples.NOON.plusSeconds(60), Samples.whole(Ending.FINISHED));
        startAgain();
        assertEquals(best, history.best(TYPED).orElseThrow().id());
        assertEquals(Optional.empty(), correct(best, Samples.whole(Ending.FINISHED)));
        assertEquals(second, history.best(TYPED).orElseThrow().id());
        startAgain();
        KeptTake take = history.list().get(0);
        assertEquals(KeptTake.Status.COMPLETE, take.status());
        assertTrue(take.result().orElseThrow().corrected());
        assertEquals(Marks.marks(337), take.result().orElseThrow().total());
        assertEquals(7, shelf.read(best).orElseThrow().facts().size());
    }

    @Test
    void a_take_whose_words_are_restored_is_ranked_again() {
        List<Fact> log = Samples.whole(Ending.FINISHED);
        TakeId id = shelve(log);
        correct(id, log);
        history.correct(id, log, Samples.corrected(2, "fact number 2, naïve façade"));
        assertFalse(history.list().get(0).result().orElseThrow().corrected());
        assertEquals(id, history.best(TYPED).orElseThrow().id());
    }

    @Test
    void a_take_that_was_corrected_when_the_power_went_is_judged_at_the_next_start() throws Exception {
        TakeId id = shelve(Samples.whole(Ending.FINISHED));
        startAgain();
        sql("UPDATE take SET status = 'open'");
        Postscript.add(shelf.path(id), Samples.corrected(2, "what I really said"));
        startAgain();
        KeptTake take = history.list().get(0);
        assertEquals(KeptTake.Status.COMPLETE, take.status());
        assertTrue(take.result().orElseThrow().corrected());
    }

    @Test
    void a_correction_that_cannot_be_written_changes_nothing_and_says_why() throws IOException {
        TakeId id = shelve(Samples.whole(Ending.FINISHED));
        startAgain();
        Files.delete(shelf.path(id));
        String sentence =
                correct(id, Samples.whole(Ending.FINISHED)).orElseThrow().sentence();
        assertTrue(sentence.contains("cannot be written (it does not exist); make it writable"), sentence);
        KeptTake take = history.list().get(0);
        assertEquals(KeptTake.Status.COMPLETE, take.status());
        assertFalse(take.result().orElseThrow().corrected());
    }

    @Test
    void a_history_from_before_corrections_and_readers_is_kept() throws Exception {
        TakeId id = play(Samples.NOON, Samples.card(100, 200, 300), Samples.whole(Ending.FINISHED));
        history.close();
        sql("ALTER TABLE take DROP COLUMN corrected");
        sql("ALTER TABLE take DROP COLUMN reader");
        sql("ALTER TABLE take DROP COLUMN allowance");
        sql("PRAGMA user_version = 1");
        reopen();
        assertEquals(List.of(), history.troubles());
        assertFalse(history.list().get(0).result().orElseThrow().corrected());
        Ranking then =
                new Ranking(Samples.SCENARIO, new Edition("ab12", 1, "", Allowance.STANDARD), Samples.PROTOCOL, false);
        assertEquals(id, history.best(then).orElseThrow().id());
        assertEquals(Optional.empty(), history.best(TYPED));
    }

    @Test
    void a_history_from_before_extended_time_is_one_of_standard_time() throws Exception {
        TakeId id = play(Samples.NOON, Samples.card(100, 200, 300), Samples.whole(Ending.FINISHED));
        history.close();
        sql("ALTER TABLE take DROP COLUMN allowance");
        sql("PRAGMA user_version = 3");
        reopen();
        assertEquals(List.of(), history.troubles());
        assertEquals(id, history.best(TYPED).orElseThrow().id());
    }

    @Test
    void extended_time_is_kept_and_ranked_apart() {
        TakeId standard = play(Samples.NOON, Samples.card(100, 200, 300), Samples.whole(Ending.FINISHED));
        List<Fact> log = Samples.whole(Ending.FINISHED);
        log.set(0, Samples.opened(EXTENDED));
        TakeId extended = TakeId.begunAt(Samples.NOON.plusSeconds(1));
        history.begin(extended, Samples.opened(EXTENDED), Samples.PROTOCOL);
        history.finish(extended, log, Samples.card(300, 400, 300));
        startAgain();
        assertEquals(standard, history.best(TYPED).orElseThrow().id());
        Ranking apart = new Ranking(Samples.SCENARIO, EXTENDED, Samples.PROTOCOL, false);
        assertEquals(extended, history.best(apart).orElseThrow().id());
        assertEquals(EXTENDED, history.list().get(0).edition());
    }

    @Test
    void a_forgotten_take_does_not_come_back() {
        TakeId kept = shelve(Samples.whole(Ending.FINISHED));
        TakeId forgotten = shelve(Samples.beginning(3));
        startAgain();
        history.forget(forgotten);
        assertFalse(Files.exists(shelf.path(forgotten)));
        startAgain();
        assertEquals(List.of(kept), ids(history.list()));
        assertEquals(List.of(), history.recover());
    }

    @Test
    void a_take_that_cannot_be_deleted_stays_and_that_is_said() throws IOException {
        TakeId id = begin(Samples.NOON);
        Files.createDirectories(shelf.path(id).resolve("in-the-way"));
        history.forget(id);
        assertEquals(List.of(id), ids(history.list()));
        assertTrue(history.troubles().get(0).sentence().contains("could not be deleted"));
    }

    @Test
    void what_was_finished_is_not_opened_again() {
        TakeId id = play(Samples.NOON, Samples.card(1, 2, 3), Samples.whole(Ending.FINISHED));
        history.begin(id, Samples.opened(), Samples.PROTOCOL);
        assertEquals(KeptTake.Status.COMPLETE, history.list().get(0).status());
    }

    @Test
    void a_broken_take_is_offered_until_it_is_settled() {
        TakeId id = shelve(Samples.beginning(4));
        history.begin(id, Samples.opened(), Samples.PROTOCOL);
        startAgain();
        BrokenTake broken = history.recover().get(0);
        assertEquals(new BrokenTake(id, Samples.SCENARIO, Samples.NOON, Samples.beginning(4)), broken);
        startAgain();
        assertEquals(List.of(broken), history.recover());
        history.settle(broken);
        assertEquals(List.of(), history.recover());
        startAgain();
        assertEquals(List.of(), history.recover());
        KeptTake settled = history.list().get(0);
        assertEquals(KeptTake.Status.ABANDONED, settled.status());
        assertEquals(Marks.marks(334), settled.result().orElseThrow().total());
    }

    @Test
    void the_torn_line_of_a_broken_take_is_left_out() throws IOException {
        TakeId id = shelve(Samples.beginning(4));
        byte[] bytes = Files.readAllBytes(shelf.path(id));
        int inTheLastLine = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("\u00c3") + 1;
        Files.write(shelf.path(id), Arrays.copyOf(bytes, inTheLastLine));
        assertEquals(Samples.beginning(3), history.recover().get(0).facts());
        assertEquals(List.of(), history.troubles());
    }

    @Test
    void a_take_of_which_nothing_reached_the_disk_is_not_offered() throws IOException {
        Files.createDirectories(folders.takes());
        Files.writeString(shelf.path(TakeId.begunAt(Samples.NOON)), "");
        Files.writeString(shelf.path(TakeId.begunAt(Samples.NOON)), "{\"fact\":\"take-op");
        startAgain();
        assertEquals(List.of(), history.recover());
        assertEquals(List.of(), history.troubles());
    }

    @Test
    void a_take_being_played_is_not_offered() {
        TakeId id = TakeId.begunAt(Samples.NOON);
        try (TakeJournal journal = shelf.begin(id)) {
            journal.append(Samples.beginning(4));
            while (journal.saved() < 4) {
                Thread.onSpinWait();
            }
            assertEquals(List.of(), history.recover());
        }
        assertEquals(1, history.recover().size());
    }

    @Test
    void a_take_that_cannot_be_read_is_named_and_the_others_are_kept() throws IOException {
        TakeId good = shelve(Samples.whole(Ending.FINISHED));
        TakeId bad = shelve(Samples.beginning(2));
        Files.writeString(shelf.path(bad), "{\"fact\":\"levitated\"}\n");
        Files.writeString(folders.takes().resolve("notes.txt"), "mine");
        startAgain();
        assertEquals(List.of(good), ids(history.list()));
        assertEquals(1, history.troubles().size());
        assertTrue(history.troubles().get(0).sentence().contains(bad.toString()));
    }

    @Test
    void a_take_that_ended_before_the_history_knew_is_judged_at_the_next_start() {
        TakeId id = shelve(Samples.whole(Ending.FINISHED));
        history.begin(id, Samples.opened(), Samples.PROTOCOL);
        startAgain();
        assertEquals(List.of(), history.recover());
        KeptTake take = history.list().get(0);
        assertEquals(KeptTake.Status.COMPLETE, take.status());
        assertEquals(Marks.marks(336), take.result().orElseThrow().total());
    }

    @Test
    void a_found_take_whose_scenario_is_gone_is_kept_without_a_result() {
        shelve(Samples.whole(Ending.FINISHED));
        history.close();
        history = History.open(folders, shelf, (log, protocol) -> Optional.empty());
        KeptTake take = history.list().get(0);
        assertEquals(KeptTake.Status.COMPLETE, take.status());
        assertEquals(Optional.empty(), take.result());
        assertEquals(Optional.empty(), take.protocol());
        assertEquals(Optional.empty(), history.best(TYPED));
    }

    @Test
    void a_damaged_history_is_moved_aside_and_begun_anew_from_the_takes() throws IOException {
        TakeId complete = shelve(Samples.whole(Ending.FINISHED));
        TakeId broken = shelve(Samples.NOON.plusSeconds(1), Samples.beginning(3));
        history.close();
        Files.writeString(
                folders.history(), "This is no database, and it is long enough to be taken for one. ".repeat(99));
        reopen();
        assertTrue(history.troubles().get(0).sentence().contains("history.db.broken"));
        assertTrue(Files.exists(home.resolve("data/history.db.broken")));
        assertEquals(List.of(broken, complete), ids(history.list()));
        assertEquals(broken, history.recover().get(0).id());
        startAgain();
        assertEquals(List.of(), history.troubles());
        assertEquals(2, history.list().size());
    }

    @Test
    void damage_inside_the_file_is_noticed_too() throws IOException {
        TakeId id = shelve(Samples.whole(Ending.FINISHED));
        for (int i = 0; i < 50; i++) {
            begin(Samples.NOON);
        }
        history.close();
        byte[] bytes = Files.readAllBytes(folders.history());
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
        Files.write(folders.history(), bytes);
        reopen();
        assertTrue(history.troubles().get(0).sentence().startsWith("The history was damaged"));
        assertEquals(List.of(id), ids(history.list()));
    }

    @Test
    void a_history_of_a_newer_poise_is_refused_and_left_as_it_is() throws Exception {
        history.close();
        sql("PRAGMA user_version = 99");
        reopen();
        assertTrue(history.troubles().get(0).sentence().contains("install the newer Poise"));
        begin(Samples.NOON);
        assertEquals(List.of(), history.list());
        history.close();
        sql("PRAGMA user_version = " + Tables.VERSION);
        reopen();
        assertEquals(List.of(), history.troubles());
    }

    @Test
    void a_row_that_poise_never_wrote_is_a_state_and_no_crash() throws Exception {
        begin(Samples.NOON);
        sql("UPDATE take SET scenario = 'NOT AN ID'");
        assertEquals(List.of(), history.list());
        assertTrue(history.troubles().get(0).sentence().contains("a row holds what Poise never writes"));
    }

    @Test
    void without_a_folder_there_is_no_history_and_that_is_said_with_its_remedy() throws IOException {
        history.close();
        folders = new Folders(Files.writeString(home.resolve("file"), "not a folder"), home.resolve("cache"));
        reopen();
        String sentence = history.troubles().get(0).sentence();
        assertTrue(sentence.contains("a file stands where a folder should be"), sentence);
        assertTrue(sentence.contains("POISE_HOME"), sentence);
        TakeId id = play(Samples.NOON, Samples.card(1, 2, 3), Samples.whole(Ending.FINISHED));
        history.forget(id);
        assertEquals(List.of(), history.list());
        assertEquals(List.of(), history.recover());
    }

    @Test
    void without_a_database_broken_takes_are_offered_all_the_same() throws IOException {
        TakeId id = shelve(Samples.beginning(3));
        shelve(Samples.whole(Ending.FINISHED));
        history.close();
        Files.delete(folders.history());
        Files.createDirectories(folders.history());
        reopen();
        assertTrue(history.troubles().get(0).sentence().startsWith("There is no history"));
        assertEquals(List.of(id), history.recover().stream().map(BrokenTake::id).toList());
    }
}
