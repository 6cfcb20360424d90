package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.desktop.gear.Xvfb;
import poise.desktop.hearing.SpeechModel;
import poise.desktop.storage.Folders;

/** How long after its process begins the game shows its first frame, beside an empty window of the same library. */
@Tag("bench")
class StartBench {

    private static final int ROUNDS = 5;
    private static final Path HOME = Path.of("target", "start-bench").toAbsolutePath();

    @Test
    void the_first_frame_is_not_kept_waiting_by_the_models() throws IOException, InterruptedException {
        SpeechModel.open(HOME.resolve("poise"), Optional.of(Schooling.lessons()), state -> {});
        try (Xvfb display = Xvfb.start("-noreset")) {
            millis(FirstFrame.EMPTY, display);
            millis(FirstFrame.GAME, display);
            double[] empty = new double[ROUNDS];
            double[] game = new double[ROUNDS];
            double[] ratio = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                empty[round] = millis(FirstFrame.EMPTY, display);
                game[round] = millis(FirstFrame.GAME, display);
                ratio[round] = game[round] / empty[round];
            }
            report(ratio, game, empty);
        }
    }

    private static void report(double[] ratio, double[] game, double[] empty) {
        double middle = median(ratio);
        System.out.printf(
                "Start: the game's first frame is shown after %.2f times the time of an empty window "
                        + "(%.0f ms against %.0f ms, medians of %d starts each; ratios from %.2f to %.2f).%n",
                middle, median(game), median(empty), ROUNDS, ratio[0], ratio[ROUNDS - 1]);
    }

    /** The middle of the values, which are put in order. */
    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** From the start of a process to what it prints when its first frame has been shown. */
    private static double millis(String what, Xvfb display) throws IOException, InterruptedException {
        ProcessBuilder command = child(what, display);
        long start = System.nanoTime();
        Process process = command.start();
        try (var lines = process.inputReader()) {
            assertEquals(FirstFrame.SHOWN, lines.readLine(), () -> "The " + what + " window did not open");
            return (System.nanoTime() - start) / 1e6;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** A process with the product's class path: what only tests bring along for logging is left out. */
    private static ProcessBuilder child(String what, Xvfb display) {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("slf4j"))
                .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder command = new ProcessBuilder(List.of(java, "-cp", classPath, FirstFrame.class.getName(), what));
        command.environment().put("DISPLAY", display.name());
        command.environment().put("XDG_CACHE_HOME", HOME.toString());
        command.environment().put(Folders.HOME, HOME.toString());
        command.environment().remove("WAYLAND_DISPLAY");
        return command.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
