package poise.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import poise.core.speech.Silence;
import poise.desktop.gear.Tools;
import poise.desktop.hearing.Unhearable;
import poise.desktop.hearing.WavFile;
import poise.desktop.voices.Cast;
import poise.desktop.voices.Mastering;
import poise.desktop.voices.Sound;
import poise.desktop.voices.SpokenLine;
import poise.desktop.voices.Voice;

/**
 * An author's program: the cast reads every line that can be said aloud in the scenarios of the program, and each becomes a
 * clip. What is there already is left, what nobody says any more is removed, and the same line is always spoken in the same
 * way. Needs Debian's flite, sox and ffmpeg; run with {@code mvn -q -Pvoices}; it may be stopped at any time.
 */
final class VoiceBooth {

    /** How much quicker or slower than usual a person may speak a line, so that it fits its time. */
    private static final double HURRY = 1.12;

    private static final double LEISURE = 0.94;

    /** A line is dwelt on that would be over after so much of its time. */
    private static final double SHORT = 0.85;

    private static final int RATE = 16_000;

    private final Path folder;

    private VoiceBooth(Path folder) {
        this.folder = folder;
    }

    /** Takes the folders of the voices and of the other sounds. */
    public static void main(String[] args) throws IOException {
        VoiceBooth booth = new VoiceBooth(Path.of(args[0]));
        Map<String, Runnable> clips = new TreeMap<>();
        lines().forEach((clip, line) -> clips.put(clip, () -> booth.record(clip, line)));
        int removed = booth.clear(clips.keySet());
        AtomicInteger made = new AtomicInteger();
        clips.entrySet().parallelStream()
                .filter(entry -> !Files.exists(booth.file(entry.getKey())))
                .forEach(entry -> {
                    entry.getValue().run();
                    made.incrementAndGet();
                });
        RoomSounds.make(Path.of(args[1]));
        System.out.printf("%d lines: %d clips made, %d removed%n", clips.size(), made.get(), removed);
    }

    /** Every line that can be said aloud in any deal of any scenario, by its clip. */
    static Map<String, SpokenLine> lines() {
        Cast cast = Cast.packed();
        Map<String, SpokenLine> lines = new TreeMap<>();
        for (Shelf.Volume volume : Shelf.packed().volumes()) {
            volume.deck().deals().stream()
                    .flatMap(scenario -> SpokenLine.of(scenario).stream())
                    .forEach(line -> lines.put(
                            cast.clip(line)
                                    .orElseThrow(() -> new IllegalStateException(line.portrait() + " has no voice")),
                            line));
        }
        return lines;
    }

    private Path file(String clip) {
        return folder.resolve(clip.substring(clip.lastIndexOf('/') + 1));
    }

    private int clear(Set<String> clips) throws IOException {
        Set<Path> wanted = new HashSet<>();
        clips.forEach(clip -> wanted.add(file(clip)));
        int removed = 0;
        for (Path file : Shelf.files(folder, ".ogg")) {
            if (!wanted.contains(file)) {
                Files.delete(file);
                removed++;
            }
        }
        return removed;
    }

    private void record(String clip, SpokenLine line) {
        Voice voice = Cast.packed().of(line.portrait()).orElseThrow();
        try {
            Path desk = Files.createTempDirectory("booth");
            Path spoken = desk.resolve("spoken.wav");
            double length = speak(line.text(), voice, 1, spoken);
            double time = Silence.lengthOf(line.text()).toMillis() / 1000.0;
            double hurry = length > time
                    ? Math.min(HURRY, 1.03 * length / time)
                    : Math.max(LEISURE, Math.min(1, length / time / SHORT));
            if (hurry != 1) {
                length = speak(line.text(), voice, hurry, spoken);
            }
            if (length > time) {
                System.out.printf("%.1f s too long (%s): %s%n", length - time, line.portrait(), line.text());
            }
            encode(spoken, desk.resolve("clip.ogg"));
            Files.write(file(clip), withoutHead(Files.readAllBytes(desk.resolve("clip.ogg"))));
            for (Path left : List.of(desk.resolve("clip.ogg"), spoken, desk.resolve("raw.wav"), desk)) {
                Files.delete(left);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Speaks a line so much quicker than usual and tells how many seconds that takes. */
    private static double speak(String text, Voice voice, double hurry, Path spoken) {
        Path raw = spoken.resolveSibling("raw.wav");
        double size = Math.pow(2, voice.size() / 1200.0);
        Tools.run(List.of(
                "flite",
                "-voice",
                voice.speaker(),
                "--setf",
                "f0_shift=%.4f".formatted(voice.melody() / 100.0 / size),
                "--setf",
                "duration_stretch=%.4f".formatted(size * 100 / voice.pace() / hurry),
                "-t",
                text,
                "-o",
                raw.toString()));
        String silence = "silence 1 0.02 0.5% fade q 0.008 reverse silence 1 0.02 0.5% fade q 0.02 reverse";
        Tools.run(List.of(("sox -R -D " + raw + " -b 16 " + spoken + " gain -6 speed " + voice.size() + "c rate -v "
                        + RATE + " highpass 60 treble " + voice.treble() + " 2500 " + silence
                        + " pad 0.02 0.05")
                .split(" ")));
        return sound(spoken).length() / (double) RATE;
    }

    private static Sound sound(Path wav) {
        try {
            short[] whole = WavFile.read(wav).samples();
            float[] samples = new float[whole.length];
            for (int i = 0; i < whole.length; i++) {
                samples[i] = whole[i] / (float) Short.MAX_VALUE;
            }
            return new Sound(samples, RATE);
        } catch (Unhearable broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Brings all to the same loudness, and into a small file that is the same whenever it is made. */
    private static void encode(Path spoken, Path ogg) {
        String exact = "-map_metadata -1 -fflags +bitexact -flags:a +bitexact -c:a libvorbis -ar " + RATE + " -q:a 1";
        Tools.run(List.of(("ffmpeg -y -loglevel error -i " + spoken
                        + " -af volume=%.4f ".formatted(Mastering.gain(sound(spoken))) + exact + " " + ogg)
                .split(" ")));
    }

    /** Keeps the two pages of an Ogg file that say how it was encoded, since they are the same for all, and gives the others. */
    private synchronized byte[] withoutHead(byte[] ogg) throws IOException {
        int first = pageLength(ogg, 0);
        int both = first + pageLength(ogg, first);
        byte[] head = Arrays.copyOf(ogg, both);
        Path shared = folder.resolve("head");
        if (!Files.exists(shared)) {
            Files.write(shared, head);
        }
        if (!Arrays.equals(head, Files.readAllBytes(shared))) {
            throw new IllegalStateException("Another encoder made the clips that are there: remove them all first");
        }
        return Arrays.copyOfRange(ogg, both, ogg.length);
    }

    /** How long the page is that begins there (RFC 3533). */
    private static int pageLength(byte[] ogg, int at) {
        int segments = ogg[at + 26] & 0xff;
        int length = 27 + segments;
        for (int i = 0; i < segments; i++) {
            length += ogg[at + 27 + i] & 0xff;
        }
        return length;
    }
}
