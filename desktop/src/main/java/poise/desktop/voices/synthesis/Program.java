package poise.desktop.voices.synthesis;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the system, and how long it may take. */
record Program(Path file, Duration patience) {

    private static final Duration USUAL = Duration.ofSeconds(20);

    /** The first program of this name in these folders, if there is one. */
    static Optional<Program> find(String name, List<Path> folders) {
        return folders.stream()
                .flatMap(folder -> Stream.of(folder.resolve(name), folder.resolve(name + ".exe")))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .map(file -> new Program(file, USUAL));
    }

    /** The folders in which a system looks for programs. */
    static List<Path> folders(String path) {
        return Stream.of(path.split(File.pathSeparator, -1))
                .flatMap(folder -> folder(folder).stream())
                .filter(Path::isAbsolute)
                .toList();
    }

    private static Optional<Path> folder(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** Runs it to its end with what it reads from one file and what it says in another. */
    void run(List<String> arguments, Map<String, String> environment, Path in, Path out) throws Unspoken {
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            try {
                await(process);
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException refused) {
            throw new Unspoken(Wording.of("program.refused"));
        }
    }

    private void await(Process process) throws Unspoken {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Unspoken(Wording.of("program.late", patience.toSeconds()));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unspoken(Wording.of("program.stopped"));
        }
        if (process.exitValue() != 0) {
            throw new Unspoken(Wording.of("program.failed", process.exitValue()));
        }
    }
}
