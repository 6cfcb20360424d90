package poise.desktop.voices.synthesis;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import poise.desktop.voices.Sound;

/** A folder of programs that pretend to speak, each a shell script. */
final class FakePrograms {

    private final Path folder;

    FakePrograms(Path folder) {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "The programs of this test are shell scripts, which this system does not run");
        this.folder = folder;
    }

    List<Path> folders() {
        return List.of(folder);
    }

    /** One that leaves this sound where it is told to, and beside the programs what it was told and given. */
    FakePrograms speaking(String name, Sound sound) throws IOException {
        Files.write(folder.resolve(name + ".wav"), Wave.written(sound));
        return running(
                name,
                """
                printf '%s\\n' "$@" > "HERE.arguments"
                cat > "HERE.given"
                while [ $# -gt 1 ]; do
                  case "$1" in -o|-w) cp "HERE.wav" "$2" ;; esac
                  shift
                done
                """);
    }

    /** One that does this; HERE stands for its path. */
    FakePrograms running(String name, String script) throws IOException {
        Path program = folder.resolve(name);
        Files.writeString(program, "#!/bin/sh\n" + script.replace("HERE", program.toString()));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return this;
    }

    String arguments(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".arguments"));
    }

    /** What the program could read. */
    String given(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".given"));
    }

    /** A sound of so many samples at 16 kHz, as loud as can be. */
    static Sound tone(int length) {
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = i % 2 == 0 ? 1 : -1;
        }
        return new Sound(samples, 16_000);
    }
}
