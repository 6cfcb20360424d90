package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Pointer;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Moment;
import poise.desktop.gear.Flite;

/** What our ear costs beyond the recognizer inside it. */
@Tag("bench")
class HearingBenchTest {

    private static final int BLOCK = AudioClock.RATE / 10;
    private static final int ROUNDS = 7;

    private static final String SPEECH = "We have lost the connection to the database. I am looking at the log now. "
            + "The pool of connections is exhausted, and that is our mistake. Give me ten minutes, "
            + "and I will call our chief engineer if it takes longer.";

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @Test
    void the_ear_costs_hardly_more_than_the_bare_recognizer() throws IOException, Unhearable {
        WavFile sound = WavFile.read(Flite.SLT.says(SPEECH));
        FileHearing ours = new FileHearing(SharedModel.model(), Moment.CRASH);
        BareVosk bare = BareVosk.open();
        long[] ourTimes = new long[ROUNDS];
        long[] bareTimes = new long[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            long before = SYSTEM.getProcessCpuTime();
            bare.hear(sound.samples());
            long between = SYSTEM.getProcessCpuTime();
            ours.tell(sound, event -> {});
            if (round >= 0) {
                bareTimes[round] = between - before;
                ourTimes[round] = SYSTEM.getProcessCpuTime() - between;
            }
        }
        report(median(ourTimes), median(bareTimes), sound);
    }

    private static void report(long ours, long bare, WavFile sound) {
        double ratio = ours / (double) bare;
        System.out.printf(
                "Hearing: %.2f times the CPU of a bare recognizer (%d ms against %d ms for %.1f s of speech)%n",
                ratio, ours / 1_000_000, bare / 1_000_000, sound.length().toMillis() / 1000.0);
        assertTrue(ratio <= 1.10, () -> "The ear costs " + ratio + " times the bare recognizer");
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The loop that everybody writes first: sound in, partial or final result out, nothing read from it. */
    private record BareVosk(VoskLibrary vosk, Pointer model) {

        static BareVosk open() throws IOException {
            Larder larder = new Larder(Path.of("target", "test-cache").toAbsolutePath());
            PackedLibrary library = PackedLibrary.forThisComputer().orElseThrow();
            VoskLibrary vosk = VoskLibrary.load(library.libraryIn(larder.fetch(library, part -> {})));
            Path folder = larder.fetch(PackedModel.find().orElseThrow(), part -> {});
            return new BareVosk(vosk, Objects.requireNonNull(vosk.modelNew(folder.toString())));
        }

        void hear(short[] samples) {
            Pointer recognizer = Objects.requireNonNull(vosk.recognizerNew(model, AudioClock.RATE));
            vosk.recognizerSetWords(recognizer, 1);
            for (int from = 0; from < samples.length; from += BLOCK) {
                short[] block = Arrays.copyOfRange(samples, from, Math.min(samples.length, from + BLOCK));
                if (vosk.recognizerAcceptWaveformS(recognizer, block, block.length) == 1) {
                    vosk.recognizerResult(recognizer);
                } else {
                    vosk.recognizerPartialResult(recognizer);
                }
            }
            vosk.recognizerFinalResult(recognizer);
            vosk.recognizerFree(recognizer);
        }
    }
}
