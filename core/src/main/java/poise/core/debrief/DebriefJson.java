package poise.core.debrief;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.OptionalInt;
import poise.core.kernel.Permille;

/** What a debrief adds to the JSON of its scorecard; lengths in milliseconds, shares and certainties in permille. */
final class DebriefJson {

    private DebriefJson() {}

    static void add(JsonObject tree, Debrief debrief) {
        tree.add(
                "corrections",
                ScorecardJson.array(debrief.corrections().stream()
                        .map(DebriefJson::correction)
                        .toList()));
        tree.add(
                "questions",
                ScorecardJson.array(
                        debrief.questions().stream().map(DebriefJson::question).toList()));
        tree.add("delivery", delivery(debrief.delivery()));
    }

    private static JsonObject correction(Debrief.Correction correction) {
        JsonObject object = new JsonObject();
        object.addProperty("utterance", correction.number());
        object.addProperty("at", correction.at().millis());
        object.addProperty("heard", correction.heard());
        object.addProperty("said", correction.said());
        return object;
    }

    private static JsonObject question(Debrief.Question question) {
        JsonObject object = new JsonObject();
        object.addProperty("label", question.doubt().label().id());
        object.addProperty("asks", question.asks());
        object.add("utterance", number(question.utterance()));
        object.addProperty("at", question.doubt().evidence().at().millis());
        object.addProperty("quote", question.doubt().evidence().quote());
        object.addProperty("certainty", question.doubt().certainty().value());
        object.addProperty("weight", question.doubt().weight().count());
        return object;
    }

    private static JsonObject delivery(Delivery delivery) {
        JsonObject object = new JsonObject();
        object.addProperty("words", delivery.words());
        object.addProperty("typed", delivery.typed());
        object.add("pace", number(delivery.pace()));
        object.add("articulation", number(delivery.articulation()));
        object.addProperty("speaking", delivery.speaking().toMillis());
        object.add("pauses", gaps(delivery.pauses()));
        object.addProperty("monologue", delivery.monologue().toMillis());
        object.add("deadAir", gaps(delivery.deadAir()));
        object.add(
                "talkShare",
                delivery.talkShare()
                        .map(Permille::value)
                        .<JsonElement>map(JsonPrimitive::new)
                        .orElse(JsonNull.INSTANCE));
        JsonObject hesitation = new JsonObject();
        hesitation.addProperty("repeats", delivery.hesitation().repeats());
        hesitation.addProperty("stops", delivery.hesitation().stops());
        object.add("hesitation", hesitation);
        return object;
    }

    private static JsonObject gaps(Delivery.Gaps gaps) {
        JsonObject object = new JsonObject();
        object.addProperty("count", gaps.count());
        object.add("longest", length(gaps.longest()));
        object.add("total", length(gaps.total()));
        return object;
    }

    private static JsonElement length(Duration length) {
        return new JsonPrimitive(length.toMillis());
    }

    private static JsonElement number(OptionalInt number) {
        return number.isPresent() ? new JsonPrimitive(number.getAsInt()) : JsonNull.INSTANCE;
    }
}
