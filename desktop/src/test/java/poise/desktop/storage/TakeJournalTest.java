package poise.desktop.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import poise.core.archive.TakeArchive;
import poise.core.session.Ending;
import poise.core.session.Fact;

@Timeout(60)
class TakeJournalTest {

    private final Path folder;

    TakeJournalTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static void awaitSaved(TakeJournal journal, int facts) {
        while (journal.saved() < facts) {
            Thread.onSpinWait();
        }
    }

    private static void awaitTrouble(TakeJournal journal) {
        while (journal.trouble().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void what_was_appended_is_in_the_file_fact_by_fact() throws Exception {
        Path file = folder.resolve("deep/takes/take.jsonl");
        List<Fact> log = Samples.whole(Ending.FINISHED);
        try (TakeJournal journal = new TakeJournal(new TakeFile(file))) {
            log.forEach(fact -> journal.append(List.of(fact)));
        }
        assertEquals(log, TakeArchive.read(Files.readString(file)).facts());
    }

    @Test
    void facts_that_are_counted_as_saved_are_in_the_file_while_the_take_goes_on() throws Exception {
        Path file = folder.resolve("take.jsonl");
        try (TakeJournal journal = new TakeJournal(new TakeFile(file))) {
            journal.append(Samples.beginning(3));
            awaitSaved(journal, 3);
            assertEquals(TakeArchive.text(Samples.beginning(3)), Files.readString(file));
            assertEquals(3, journal.saved());
            assertEquals(Optional.empty(), journal.trouble());
        }
    }

    @Test
    void a_closed_journal_takes_no_more_and_can_be_closed_again() throws Exception {
        Path file = folder.resolve("take.jsonl");
        TakeJournal journal = new TakeJournal(new TakeFile(file));
        journal.append(Samples.beginning(2));
        journal.close();
        journal.append(List.of(Samples.closed(Ending.FINISHED)));
        journal.close();
        assertEquals(2, journal.saved());
        assertEquals(2, Files.readAllLines(file).size());
    }

    @Test
    void a_take_without_facts_leaves_no_file() throws IOException {
        try (TakeJournal journal = new TakeJournal(new TakeFile(folder.resolve("take.jsonl")))) {
            journal.append(List.of());
        }
        assertEquals(List.of(), List.of(folder.toFile().list()));
    }

    @Test
    void a_folder_that_cannot_be_written_is_said_with_its_remedy() throws IOException {
        Path file = Files.writeString(folder.resolve("takes"), "not a folder").resolve("take.jsonl");
        TakeJournal journal = new TakeJournal(new TakeFile(file));
        journal.append(Samples.beginning(2));
        journal.close();
        String sentence = journal.trouble().orElseThrow().sentence();
        assertTrue(sentence.contains("a file stands where a folder should be"), sentence);
        assertTrue(sentence.contains("POISE_HOME"), sentence);
        assertEquals(0, journal.saved());
    }

    @Test
    void what_the_disk_refused_is_saved_as_soon_as_it_can_be() throws Exception {
        Path obstacle = Files.writeString(folder.resolve("takes"), "not a folder");
        Path file = obstacle.resolve("take.jsonl");
        List<Fact> log = Samples.beginning(10);
        try (TakeJournal journal = new TakeJournal(new TakeFile(file))) {
            journal.append(log.subList(0, 6));
            awaitTrouble(journal);
            Files.delete(obstacle);
            journal.append(log.subList(6, 10));
            awaitSaved(journal, 10);
            assertEquals(Optional.empty(), journal.trouble());
        }
        assertEquals(log, TakeArchive.read(Files.readString(file)).facts());
    }

    @Test
    void after_too_long_a_wait_the_file_holds_the_beginning_of_the_log_and_that_is_said() throws Exception {
        Path obstacle = Files.writeString(folder.resolve("takes"), "not a folder");
        Path file = obstacle.resolve("take.jsonl");
        List<Fact> log = Samples.beginning(10);
        TakeJournal journal = new TakeJournal(new TakeFile(file), 6);
        journal.append(log.subList(0, 4));
        awaitTrouble(journal);
        journal.append(log.subList(4, 8));
        Files.delete(obstacle);
        journal.append(log.subList(8, 10));
        journal.close();
        assertEquals(log.subList(0, 4), TakeArchive.read(Files.readString(file)).facts());
        assertTrue(journal.trouble().orElseThrow().sentence().startsWith("The end of this take is not saved"));
    }

    @Test
    void a_full_disk_is_said_and_the_take_goes_on() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "This system has no /dev/full to stand for a full disk.");
        Path file = Files.createSymbolicLink(folder.resolve("take.jsonl"), full);
        TakeJournal journal = new TakeJournal(new TakeFile(file));
        journal.append(Samples.beginning(2));
        awaitTrouble(journal);
        journal.append(List.of(Samples.closed(Ending.FINISHED)));
        journal.close();
        Files.delete(file);
        String sentence = journal.trouble().orElseThrow().sentence();
        assertTrue(sentence.contains("No space left on device"), sentence);
        assertEquals(0, journal.saved());
    }

    @Test
    void a_file_that_nobody_writes_counts_as_free() throws IOException {
        Path file = folder.resolve("take.jsonl");
        assertFalse(TakeFile.isBeingWritten(file));
        TakeFile writing = new TakeFile(file);
        writing.append(new byte[] {'x'});
        writing.close();
        assertFalse(TakeFile.isBeingWritten(file));
    }
}
