package poise.desktop.understanding;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.WordRange;

/**
 * A reading as {@code poise understand} prints it: the labels that were read, the words that prove each (first index,
 * and the one after the last), and how sure every label is, also those that were too doubtful to be named; a failure
 * signal costs marks only from {@link Reading#SURE} on.
 */
public final class ReadingJson {

    private ReadingJson() {}

    public static JsonObject of(Reading reading) {
        JsonArray labels = new JsonArray();
        JsonObject evidence = new JsonObject();
        for (Label label : reading.labels()) {
            labels.add(label.id());
            reading.said(label).ifPresent(proof -> evidence.add(label.id(), range(proof.evidence())));
        }
        JsonObject certainty = new JsonObject();
        reading.proofs()
                .forEach((label, proof) ->
                        certainty.addProperty(label.id(), proof.certainty().value()));
        JsonObject json = new JsonObject();
        json.add("labels", labels);
        json.add("evidence", evidence);
        json.add("certainty", certainty);
        return json;
    }

    private static JsonArray range(WordRange words) {
        JsonArray range = new JsonArray();
        range.add(words.from());
        range.add(words.to());
        return range;
    }
}
