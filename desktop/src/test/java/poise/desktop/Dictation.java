package poise.desktop;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import poise.core.kernel.Moment;
import poise.core.speech.Utterance;
import poise.desktop.gear.Flite;
import poise.desktop.gear.Tools;
import poise.desktop.hearing.FileHearing;
import poise.desktop.hearing.SharedModel;
import poise.desktop.hearing.Unhearable;

/**
 * An author's program: utterances are spoken by synthetic voices, and what the untaught ear makes of them is kept, a line
 * each: the text, a tab, the heard words. Texts that were heard before are not spoken again. The same text is always
 * spoken in the same way. Needs Debian's flite and sox; run with {@code mvn -q -Pdictate}; it may be stopped at any time and goes on where it was.
 */
final class Dictation {

    private static final List<Flite> VOICES = List.of(Flite.values());

    /** In hundredths of a semitone. */
    private static final int WIDEST_PITCH = 200;

    private static final double NOISY = 0.33;

    private final Path sounds = Files.createTempDirectory("dictation");
    private final FileHearing ear = new FileHearing(SharedModel.stock(), Moment.CRASH);
    private final boolean withNoise;

    private Dictation(boolean withNoise) throws IOException {
        this.withNoise = withNoise;
    }

    /** Takes the language folder. */
    public static void main(String[] args) throws IOException, Unhearable {
        Path language = Path.of(args[0]);
        new Dictation(false).keep(language.resolve("dev.tsv"), language);
        new Dictation(false).keep(language.resolve("trial.tsv"), language);
        try (var files = Files.newDirectoryStream(language.resolve("exemplars"), "*.tsv")) {
            for (Path file : files) {
                new Dictation(true).keep(file, language);
            }
        }
    }

    private void keep(Path file, Path language) throws IOException, Unhearable {
        Path target = language.resolve("heard").resolve(file.getFileName());
        List<String> texts = secondColumn(file);
        Map<String, String> heard = stillSaid(texts, target);
        Files.createDirectories(target.getParent());
        Path draft = target.resolveSibling(target.getFileName() + ".draft");
        Files.write(draft, heard.values());
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        try (Writer out = Files.newBufferedWriter(target, StandardOpenOption.APPEND)) {
            for (String text : texts) {
                if (!heard.containsKey(text)) {
                    out.write(text + "\t" + heard(text) + "\n");
                    out.flush();
                }
            }
        }
    }

    /** The lines of a file of heard texts whose text is still said, by their text. */
    private static Map<String, String> stillSaid(List<String> texts, Path target) throws IOException {
        Map<String, String> heard = new LinkedHashMap<>();
        if (Files.exists(target)) {
            for (String line : Files.readAllLines(target)) {
                heard.put(line.substring(0, line.indexOf('\t')), line);
            }
            heard.keySet().retainAll(new HashSet<>(texts));
        }
        return heard;
    }

    private static List<String> secondColumn(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .toList();
    }

    private String heard(String text) throws IOException, Unhearable {
        Random random = new Random(31L * text.hashCode());
        Flite voice = VOICES.get(Math.floorMod(text.hashCode(), VOICES.size()));
        Path plain = sounds.resolve("plain.wav");
        Path spoken = sounds.resolve("spoken.wav");
        voice.speak(text, plain);
        Tools.run(List.of(
                "sox",
                plain.toString(),
                spoken.toString(),
                "pitch",
                String.valueOf(random.nextInt(-WIDEST_PITCH, WIDEST_PITCH)),
                "tempo",
                String.valueOf(0.9 + 0.25 * random.nextDouble())));
        Path sound =
                withNoise && random.nextDouble() < NOISY ? noisy(spoken, 0.004 + 0.012 * random.nextDouble()) : spoken;
        return ear.utterances(sound).stream().map(Utterance::text).collect(Collectors.joining(" "));
    }

    private Path noisy(Path spoken, double loudness) {
        Path noise = sounds.resolve("noise.wav");
        Path mixed = sounds.resolve("mixed.wav");
        Tools.run(List.of(
                "sox",
                "-R",
                spoken.toString(),
                noise.toString(),
                "synth",
                "pinknoise",
                "vol",
                String.valueOf(loudness)));
        Tools.run(List.of("sox", "-m", "-v", "1", spoken.toString(), "-v", "1", noise.toString(), mixed.toString()));
        return mixed;
    }
}
