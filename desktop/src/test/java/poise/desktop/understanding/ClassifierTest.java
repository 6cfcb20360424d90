package poise.desktop.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import poise.core.speech.Label;

class ClassifierTest {

    private static Classifier small() {
        List<Exemplar> exemplars = new ArrayList<>();
        for (String name : List.of("anna", "boris", "clara", "dirk")) {
            exemplars.add(new Exemplar(Set.of(Label.APOLOGY), "sorry " + name));
            exemplars.add(new Exemplar(Set.of(Label.EJECT), "recording please " + name));
            exemplars.add(new Exemplar(Set.of(), "hello " + name));
        }
        return Fitting.fit(exemplars);
    }

    private static Scores scores(Classifier classifier, String text) {
        return classifier.look(text).scores();
    }

    private static byte[] bytes(Classifier classifier) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        classifier.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Classifier read(byte[] bytes) throws IOException {
        return Classifier.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @Test
    void it_learns_to_tell_labels_apart() {
        Classifier classifier = small();
        Scores sorry = scores(classifier, "sorry emil");
        Scores recording = scores(classifier, "recording please emil");
        assertTrue(sorry.of(Label.APOLOGY) > recording.of(Label.APOLOGY) + 0.5f);
        assertTrue(recording.of(Label.EJECT) > sorry.of(Label.EJECT) + 0.5f);
    }

    @Test
    void training_twice_gives_the_same_bytes() throws IOException {
        assertTrue(Arrays.equals(bytes(small()), bytes(small())));
    }

    @Test
    void what_is_read_back_scores_the_same() throws IOException {
        Classifier written = small();
        assertEquals(scores(written, "sorry dirk"), scores(read(bytes(written)), "sorry dirk"));
    }

    @Test
    void a_torn_file_is_refused_wherever_it_is_torn() throws IOException {
        byte[] whole = bytes(small());
        for (int length = 0; length < whole.length; length += 997) {
            byte[] torn = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> read(torn));
        }
    }

    @Test
    void a_classifier_that_cannot_be_read_is_a_state_with_its_reason() {
        Understanding fallen = Understanding.load(
                Encoder::load, name -> new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}));
        assertFalse(fallen.condition().whole());
        assertTrue(
                fallen.condition().sentence().contains("since it is not one of this version"),
                fallen.condition().sentence());
    }
}
