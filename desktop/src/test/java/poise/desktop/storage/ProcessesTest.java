package poise.desktop.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Keeping seen from outside: other processes play, side by side or until they are killed. */
@Timeout(300)
class ProcessesTest {

    private static final int ROUNDS = 8;

    private final Path home;
    private final Folders folders;
    private final TakeShelf shelf;

    ProcessesTest(@TempDir Path home) {
        this.home = home;
        this.folders = new Folders(home.resolve("data"), home.resolve("cache"));
        this.shelf = new TakeShelf(folders.takes());
    }

    /** A process with the product's class path: what only tests bring along for logging is left out. */
    private ProcessBuilder understudy(int takes, int facts, String... options) {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("slf4j"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath));
        command.addAll(List.of(options));
        command.addAll(List.of(Understudy.class.getName(), home.toString(), "" + takes, "" + facts));
        return new ProcessBuilder(command);
    }

    private ProcessBuilder understudyWithLog(int takes, int facts, Path errors, String... options) {
        return understudy(takes, facts, options).redirectError(errors.toFile());
    }

    /** What a killed process had said it may rely on: of each take how many facts were saved. */
    private static final class Promises {

        private final Map<TakeId, Integer> saved = new LinkedHashMap<>();
        private final List<TakeId> done = new ArrayList<>();
        private TakeId last = TakeId.begunAt(Samples.NOON);

        void note(String line) {
            String[] words = line.split(" ", 2);
            switch (words[0]) {
                case "begun" -> last = TakeId.parse(words[1]).orElseThrow();
                case "saved" -> saved.put(last, Integer.valueOf(words[1]));
                case "done" -> done.add(TakeId.parse(words[1]).orElseThrow());
                default -> throw new AssertionError(line);
            }
        }
    }

    /** Lets a process run for so many lines, kills it, and hears what it had still said. */
    private static void runAndKill(ProcessBuilder command, int lines, Promises promises) throws Exception {
        Process process = command.redirectErrorStream(true).start();
        try (BufferedReader reader = process.inputReader()) {
            for (int i = 0; i < lines; i++) {
                promises.note(reader.readLine());
            }
            process.toHandle().destroyForcibly();
            List<String> rest = reader.lines().collect(Collectors.toCollection(ArrayList::new));
            rest.subList(0, Math.max(0, rest.size() - 1)).forEach(promises::note);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void nothing_acknowledged_is_lost_when_the_process_is_killed_and_the_broken_takes_are_offered() throws Exception {
        long seed = new Random().nextLong();
        Random moments = new Random(seed);
        Promises promises = new Promises();
        for (int round = 0; round < ROUNDS; round++) {
            runAndKill(understudy(1000, 60), 2 + moments.nextInt(300), promises);
        }
        try (History history = History.open(folders, shelf, Samples::assess)) {
            assertKept(promises, history, "seed " + seed);
        }
    }

    private void assertKept(Promises promises, History history, String seed) throws Exception {
        assertEquals(List.of(), history.troubles(), seed);
        for (Map.Entry<TakeId, Integer> promise : promises.saved.entrySet()) {
            int kept = shelf.read(promise.getKey()).orElseThrow().facts().size();
            assertTrue(kept >= promise.getValue(), seed + ": " + kept + " facts of " + promise);
        }
        Set<TakeId> complete = history.list().stream()
                .filter(take -> take.status() == KeptTake.Status.COMPLETE)
                .map(KeptTake::id)
                .collect(Collectors.toSet());
        promises.done.forEach(id -> assertTrue(complete.contains(id), seed + ": " + id));
        List<BrokenTake> broken = history.recover();
        for (TakeId id : promises.saved.keySet()) {
            boolean offered = broken.stream().anyMatch(take -> take.id().equals(id));
            assertEquals(!shelf.read(id).orElseThrow().isComplete(), offered, seed + ": " + id);
        }
        assertTrue(promises.saved.size() >= ROUNDS / 2, seed);
    }

    @Test
    void two_processes_begin_and_fill_one_history_at_once() throws Exception {
        List<Path> errors = List.of(home.resolve("first.txt"), home.resolve("second.txt"));
        List<Process> processes = new ArrayList<>();
        for (Path each : errors) {
            processes.add(understudyWithLog(40, 3, each).start());
        }
        for (Process process : processes) {
            List<String> lines = process.inputReader().lines().toList();
            assertEquals(0, process.waitFor());
            assertEquals(
                    List.of(),
                    lines.stream().filter(line -> line.startsWith("trouble")).toList());
        }
        try (History history = History.open(folders, shelf, Samples::assess)) {
            assertEquals(80, history.list().size());
            history.list().forEach(take -> assertEquals(KeptTake.Status.COMPLETE, take.status()));
            assertEquals(List.of(), history.recover());
        }
        for (Path each : errors) {
            assertEquals("", Files.readString(each));
        }
    }

    @Test
    void a_take_that_another_process_plays_is_not_offered_until_that_is_gone() throws Exception {
        Process process = understudy(1, 20_000).start();
        try (BufferedReader reader = process.inputReader();
                History history = History.open(folders, shelf, Samples::assess)) {
            while (!reader.readLine().startsWith("saved")) {
                assertEquals(List.of(), history.recover());
            }
            assertEquals(List.of(), history.recover());
            assertEquals(1, history.unfinished().size());
            process.destroyForcibly().waitFor();
            assertEquals(1, history.recover().size());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void where_sqlite_cannot_be_loaded_takes_are_kept_and_the_reason_is_one_sentence() throws Exception {
        Files.writeString(folders.cache(), "not a folder");
        List<String> lines = playWithTemporaryFolder(folders.cache());
        assertTrue(lines.get(lines.size() - 1).startsWith("trouble There is no history, because"), lines::toString);
        assertTrue(lines.contains("saved 4"), lines::toString);
    }

    @Test
    void where_nothing_runs_from_the_temporary_folder_sqlite_is_loaded_from_the_cache() throws Exception {
        List<String> lines = playWithTemporaryFolder(Files.writeString(home.resolve("file"), "not a folder"));
        assertTrue(lines.get(lines.size() - 1).startsWith("done"), lines::toString);
    }

    /** What a process says that cannot unpack SQLite into this; it is silent on standard error. */
    private List<String> playWithTemporaryFolder(Path folder) throws Exception {
        Path errors = home.resolve("errors.txt");
        Process process =
                understudyWithLog(1, 3, errors, "-Dorg.sqlite.tmpdir=" + folder).start();
        List<String> lines = process.inputReader().lines().toList();
        assertEquals(0, process.waitFor());
        assertEquals("", Files.readString(errors));
        return lines;
    }

    @Test
    void nothing_is_left_beside_the_takes_and_the_history() throws IOException, InterruptedException {
        assertEquals(
                0, understudyWithLog(1, 3, home.resolve("errors.txt")).start().waitFor());
        List<String> names =
                Arrays.stream(folders.data().toFile().list()).sorted().toList();
        assertEquals(List.of("history.db", "history.db.lock", "takes"), names);
    }
}
