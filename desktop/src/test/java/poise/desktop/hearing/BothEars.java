package poise.desktop.hearing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import poise.desktop.gear.Flite;
import poise.desktop.gear.HumanPrompt;
import poise.desktop.gear.WordErrors;

/** The stock ear and the taught one beside each other, on the same sounds. */
final class BothEars {

    private static final Path DEVELOPMENT = Path.of("..", "scenarios", "language", "en", "dev.tsv");

    private static final List<Flite> VOICES = List.of(Flite.values());

    /** Speakers: voices as they are, and higher and faster, or lower and slower. */
    private static final int[][] MANNERS = {{100, 100}, {109, 108}, {92, 94}};

    /** What is left of the speech in decibels above the noise. */
    private static final int DECIBELS = 15;

    private static final BothEars NOTHING = new BothEars(WordErrors.NONE, WordErrors.NONE);

    private final WordErrors stock;
    private final WordErrors taught;

    private BothEars(WordErrors stock, WordErrors taught) {
        this.stock = stock;
        this.taught = taught;
    }

    /** What was said, and how it sounded. */
    private static final class Sound {

        private final String said;
        private final short[] samples;

        Sound(String said, short[] samples) {
            this.said = said;
            this.samples = samples;
        }
    }

    /** Each so-manieth utterance of the development set, which the ear was not taught, by one speaker after another. */
    static BothEars onTheDomain(int every, boolean noisy) throws IOException, Unhearable {
        List<Sound> sounds = new ArrayList<>();
        List<String> lines = Files.readAllLines(DEVELOPMENT);
        for (int i = 0; i < lines.size(); i += every) {
            String said = lines.get(i).substring(lines.get(i).lastIndexOf('\t') + 1);
            Flite voice = VOICES.get(i / every % VOICES.size());
            int[] manner = MANNERS[i / every / VOICES.size() % MANNERS.length];
            short[] sound = WavFile.read(voice.says(said, manner[0], manner[1])).samples();
            sounds.add(new Sound(said, noisy ? noisy(sound, i) : sound));
        }
        return on(sounds);
    }

    static BothEars onPlainEnglish(List<HumanPrompt> prompts) throws Unhearable {
        List<Sound> sounds = new ArrayList<>();
        for (HumanPrompt prompt : prompts) {
            sounds.add(new Sound(prompt.words(), WavFile.read(prompt.wav()).samples()));
        }
        return on(sounds);
    }

    /** As many at once as there are cores; the order does not matter to the sums. */
    private static BothEars on(List<Sound> sounds) {
        return sounds.parallelStream().map(BothEars::of).reduce(NOTHING, BothEars::plus);
    }

    private static BothEars of(Sound sound) {
        return new BothEars(
                WordErrors.between(sound.said, OurEar.words(SharedModel.stock(), sound.samples)),
                WordErrors.between(sound.said, OurEar.words(SharedModel.model(), sound.samples)));
    }

    private BothEars plus(BothEars other) {
        return new BothEars(stock.plus(other.stock), taught.plus(other.taught));
    }

    WordErrors stock() {
        return stock;
    }

    WordErrors taught() {
        return taught;
    }

    double ratio() {
        return taught.rate() / stock.rate();
    }

    @Override
    public String toString() {
        return "stock %5.2f %%, taught %5.2f %%, ratio %.3f (%d and %d errors in %d words)"
                .formatted(
                        100 * stock.rate(),
                        100 * taught.rate(),
                        ratio(),
                        stock.errors(),
                        taught.errors(),
                        stock.words());
    }

    /** Pink noise, as of a fan: as much in every octave (the sum of rows that change half as often each). */
    private static short[] noisy(short[] sound, long seed) {
        double[] noise = new double[sound.length];
        Random random = new Random(seed);
        double[] rows = new double[12];
        for (int i = 0; i < noise.length; i++) {
            for (int row = 0; row < rows.length; row++) {
                if (i % (1 << row) == 0) {
                    rows[row] = random.nextGaussian();
                }
                noise[i] += rows[row];
            }
        }
        double level = Math.sqrt(power(sound) / rows.length / Math.pow(10, DECIBELS / 10.0));
        short[] mixed = new short[sound.length];
        for (int i = 0; i < mixed.length; i++) {
            long loud = Math.round(sound[i] + level * noise[i]);
            mixed[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, loud));
        }
        return mixed;
    }

    private static double power(short[] sound) {
        double sum = 0;
        for (short sample : sound) {
            sum += (double) sample * sample;
        }
        return sum / sound.length;
    }
}
