package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WavFileTest {

    private static final double SPEECH = 440;
    private static final int HALF = 16_384;

    @ParameterizedTest(name = "{0} Hz, {1} channels, {2} bit")
    @CsvSource({
        "16000,1,16", "16000,2,16", "16000,1,8", "16000,1,24", "16000,2,32", "8000,1,8", "8000,1,16", "11025,1,16",
        "22050,1,16", "24000,2,24", "32000,1,32", "44100,2,16", "44100,1,24", "48000,2,16", "48000,2,24", "48000,2,32",
        "96000,2,24", "192000,2,16"
    })
    void every_kind_of_pcm_becomes_the_same_tone(int rate, int channels, int bits, @TempDir Path folder)
            throws IOException, Unhearable {
        assertIsTone(read(folder, new Wav(rate, channels, bits, Wav.PCM).tone(SPEECH, 0.5)));
    }

    @ParameterizedTest
    @CsvSource({"16000,1,32", "48000,2,32", "44100,1,64"})
    void floating_samples_are_heard_too(int rate, int channels, int bits, @TempDir Path folder)
            throws IOException, Unhearable {
        assertIsTone(read(folder, new Wav(rate, channels, bits, Wav.FLOAT).tone(SPEECH, 0.5)));
    }

    @Test
    void what_lies_above_speech_is_not_folded_into_it(@TempDir Path folder) throws IOException, Unhearable {
        short[] samples =
                read(folder, new Wav(48_000, 1, 16, Wav.PCM).tone(13_000, 0.5)).samples();
        double left = loudness(samples)
                / loudness(read(folder, new Wav(48_000, 1, 16, Wav.PCM).tone(SPEECH, 0.5))
                        .samples());
        assertTrue(left < 0.03, () -> "A whistle of 13 kHz is left at " + left + " of a tone");
    }

    @Test
    void other_chunks_before_and_after_the_sound_are_passed_over(@TempDir Path folder) throws IOException, Unhearable {
        byte[] plain = new Wav(16_000, 1, 16, Wav.PCM).tone(SPEECH, 0.5);
        ByteBuffer notes = ByteBuffer.allocate(plain.length + 12 + 12);
        notes.put(plain, 0, 36)
                .put("LIST".getBytes(StandardCharsets.US_ASCII))
                .put(new byte[] {3, 0, 0, 0, 'a', 'b', 'c', 0});
        notes.put(plain, 36, plain.length - 36)
                .put("note".getBytes(StandardCharsets.US_ASCII))
                .put(new byte[] {4, 0, 0, 0, 1, 2, 3, 4});
        assertIsTone(read(folder, notes.array()));
    }

    @Test
    void a_missing_file_is_named(@TempDir Path folder) {
        assertSays(folder.resolve("none.wav"), "no file", "check the name");
    }

    @Test
    void a_folder_is_no_sound(@TempDir Path folder) {
        assertSays(folder, "cannot be read");
    }

    @Test
    void an_empty_file_is_told(@TempDir Path folder) throws IOException {
        assertSays(written(folder, new byte[0]), "is empty", "record it again");
    }

    @Test
    void a_header_without_sound_is_told(@TempDir Path folder) throws IOException {
        byte[] whole = new Wav(16_000, 1, 16, Wav.PCM).tone(SPEECH, 0.5);
        assertSays(written(folder, Arrays.copyOf(whole, 36)), "holds no sound");
        assertSays(written(folder, new Wav(16_000, 1, 16, Wav.PCM).tone(SPEECH, 0)), "holds no sound");
    }

    @Test
    void a_file_that_is_no_sound_is_told(@TempDir Path folder) throws IOException {
        byte[] letter = "Dear Sir, this is not a sound at all.".getBytes(StandardCharsets.UTF_8);
        assertSays(written(folder, letter), "is not a WAV", "save it as WAV");
        assertSays(written(folder, new byte[] {'R', 'I'}), "is not a WAV");
    }

    @Test
    void a_wav_of_a_foreign_encoding_is_told(@TempDir Path folder) throws IOException {
        byte[] strange = new Wav(16_000, 1, 16, 0x55).tone(SPEECH, 0.1);
        assertSays(written(folder, strange), "WAV", "save it as");
    }

    @ParameterizedTest
    @CsvSource({"1", "100", "8000"})
    void a_file_cut_off_is_told_and_not_heard_in_part(int lost, @TempDir Path folder) throws IOException {
        byte[] whole = new Wav(16_000, 1, 16, Wav.PCM).tone(SPEECH, 0.5);
        assertSays(written(folder, Arrays.copyOf(whole, whole.length - lost)), "cut off", "16,000", "again");
    }

    private static void assertIsTone(WavFile sound) {
        short[] samples = sound.samples();
        assertTrue(Math.abs(samples.length - 8_000) <= 40, () -> samples.length + " samples");
        double ratio = loudness(samples) / (HALF / Math.sqrt(2));
        assertTrue(ratio > 0.7 && ratio < 1.1, () -> "The tone is " + ratio + " times as loud");
        double pitch = crossings(samples) / 2.0 / ((samples.length - 800) / 16_000.0);
        assertTrue(Math.abs(pitch - SPEECH) < 8, () -> "The tone has " + pitch + " Hz");
    }

    private static double loudness(short[] samples) {
        double sum = 0;
        for (int i = 400; i < samples.length - 400; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return Math.sqrt(sum / (samples.length - 800));
    }

    private static int crossings(short[] samples) {
        int crossings = 0;
        for (int i = 400; i < samples.length - 400; i++) {
            crossings += (samples[i - 1] < 0) == (samples[i] < 0) ? 0 : 1;
        }
        return crossings;
    }

    private static WavFile read(Path folder, byte[] bytes) throws IOException, Unhearable {
        return WavFile.read(written(folder, bytes));
    }

    private static Path written(Path folder, byte[] bytes) throws IOException {
        return Files.write(folder.resolve("sound.wav"), bytes);
    }

    private static void assertSays(Path file, String... parts) {
        String sentence =
                assertThrows(Unhearable.class, () -> WavFile.read(file)).sentence();
        assertTrue(sentence.contains(file.toString()), sentence);
        for (String part : parts) {
            assertTrue(sentence.contains(part), sentence);
        }
        assertEquals(1, sentence.lines().count());
    }
}
