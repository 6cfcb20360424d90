package poise.desktop.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import poise.core.archive.TakeArchive;
import poise.core.archive.TakeLog;
import poise.core.archive.UnreadableTake;
import poise.core.session.Ending;
import poise.core.session.Fact;

class PostscriptTest {

    private static final String WHOLE = TakeArchive.text(Samples.whole(Ending.FINISHED));
    private static final Fact.Corrected ADDED = Samples.corrected(2, "what I really said");

    private final Path log;

    PostscriptTest(@TempDir Path folder) {
        log = folder.resolve("take.jsonl");
    }

    private String written() throws IOException {
        return Files.readString(log);
    }

    @Test
    void a_log_keeps_all_of_its_lines_and_gets_one_more() throws IOException, UnreadableTake {
        Files.writeString(log, WHOLE);
        Postscript.add(log, ADDED);
        assertEquals(WHOLE + TakeArchive.line(ADDED), written());
        Postscript.add(log, ADDED);
        assertEquals(WHOLE + TakeArchive.line(ADDED).repeat(2), written());
        assertEquals(8, TakeArchive.read(written()).facts().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 8_191, 8_192, 30_000})
    void a_torn_line_gives_way_however_long_it_is(int length) throws IOException, UnreadableTake {
        Files.writeString(log, WHOLE + "x".repeat(length));
        Postscript.add(log, ADDED);
        TakeLog read = TakeArchive.read(written());
        assertFalse(read.torn());
        assertEquals(WHOLE + TakeArchive.line(ADDED), written());
    }

    @Test
    void a_line_that_was_torn_while_it_was_added_is_left_out_and_can_be_added_again()
            throws IOException, UnreadableTake {
        byte[] line = TakeArchive.line(ADDED).getBytes(StandardCharsets.UTF_8);
        for (int cut = 1; cut < line.length; cut += 17) {
            Files.writeString(log, WHOLE + new String(line, 0, cut, StandardCharsets.UTF_8));
            assertEquals(
                    Samples.whole(Ending.FINISHED), TakeArchive.read(written()).facts());
            Postscript.add(log, ADDED);
            assertEquals(WHOLE + TakeArchive.line(ADDED), written());
        }
    }

    @Test
    void a_log_that_is_being_written_is_left_alone() throws IOException {
        TakeFile open = new TakeFile(log);
        open.append(WHOLE.getBytes(StandardCharsets.UTF_8));
        FileSystemException refused = assertThrows(FileSystemException.class, () -> Postscript.add(log, ADDED));
        assertEquals("another program is writing it", Postscript.reason(refused));
        assertEquals(WHOLE, written());
        open.close();
        Postscript.add(log, ADDED);
        assertTrue(written().length() > WHOLE.length());
    }

    @Test
    void a_log_that_is_not_there_is_not_made() {
        assertThrows(NoSuchFileException.class, () -> Postscript.add(log, ADDED));
        assertFalse(Files.exists(log));
    }
}
