package poise.desktop.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EncoderChangeTest {

    private static final String QUERY = EncoderPart.QUERY.weight(11);
    private static final String BIAS = EncoderPart.QUERY.bias(11);
    private static final LabelAttention HEAD =
            new LabelAttention(new float[384], new float[384], new float[384], new float[] {0.25f});

    private static EncoderChange.LowRank thin() {
        return new EncoderChange.LowRank(1, new float[] {2, 3}, new float[] {5, 7, 0});
    }

    private static float cosine(float[] one, float[] other) {
        double dot = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * (double) other[i];
            ones += one[i] * (double) one[i];
            others += other[i] * (double) other[i];
        }
        return (float) (dot / Math.sqrt(ones * others));
    }

    private static float[] meaning(EncoderChange change) throws IOException {
        try (Encoder encoder = Encoder.load(Training.merged(change))) {
            return encoder.see("the report has failed and i am opening its log").states()[0];
        }
    }

    @Test
    void the_product_of_the_thin_matrices_is_added() {
        EncoderChange change = new EncoderChange(Map.of(QUERY, thin()), Map.of());
        assertArrayEquals(new float[] {11, 15, 1, 16, 22, 1}, change.matrix(QUERY, new float[] {1, 1, 1, 1, 1, 1}));
        assertArrayEquals(new float[] {4}, change.matrix("another", new float[] {4}));
    }

    @Test
    void what_is_read_back_is_the_same_to_sixteen_bits() throws IOException {
        float[] bias = {0.1f, -0.2f};
        AdaptedWeights written = new AdaptedWeights(new EncoderChange(Map.of(QUERY, thin()), Map.of(BIAS, bias)), HEAD);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.write(new DataOutputStream(bytes));
        AdaptedWeights read = AdaptedWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertArrayEquals(thin().addedTo(new float[6]), read.change().matrix(QUERY, new float[6]));
        assertArrayEquals(bias, read.change().vector(BIAS, new float[2]));
        assertEquals(1, read.head().labels());
    }

    @Test
    void torn_weights_are_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AdaptedWeights(new EncoderChange(Map.of(QUERY, thin()), Map.of()), HEAD).write(new DataOutputStream(bytes));
        byte[] whole = bytes.toByteArray();
        for (int length = 0; length < whole.length; length += 499) {
            byte[] torn = Arrays.copyOf(whole, length);
            assertThrows(
                    IOException.class, () -> AdaptedWeights.read(new DataInputStream(new ByteArrayInputStream(torn))));
        }
    }

    @Test
    void an_encoder_without_change_means_what_it_meant_and_a_changed_one_does_not() throws IOException {
        float[] before;
        try (Encoder base = Encoder.load(bytes(Encoder.BASE))) {
            before = base.see("the report has failed and i am opening its log").states()[0];
        }
        float[] shift = new float[Encoder.SIZE];
        Arrays.fill(shift, 0, 40, 1);
        assertTrue(cosine(before, meaning(new EncoderChange(Map.of(), Map.of()))) > 0.999f);
        assertTrue(cosine(
                        before,
                        meaning(new EncoderChange(Map.of(), Map.of("encoder.layer.11.output.LayerNorm.bias", shift))))
                < 0.99f);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(EncoderChangeTest.class.getResourceAsStream(resource))) {
            return in.readAllBytes();
        }
    }
}
