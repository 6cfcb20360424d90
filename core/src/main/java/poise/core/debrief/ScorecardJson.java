package poise.core.debrief;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import poise.core.protocol.Category;
import poise.core.scoring.Attitude;
import poise.core.scoring.Evidence;
import poise.core.scoring.Flag;
import poise.core.scoring.Score;
import poise.core.scoring.Scorecard;
import poise.core.scoring.Statement;

/** A scorecard as JSON: keys in a fixed order, times in milliseconds from the crash, so that equal logs give equal bytes. */
public final class ScorecardJson {

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private ScorecardJson() {}

    /** The JSON text, ended by a line feed. */
    public static String print(Scorecard scorecard) {
        return GSON.toJson(tree(scorecard)) + "\n";
    }

    /** The scorecard with what the debrief adds to it (corrections, questions, delivery) and what all protocols make of the take. */
    public static String print(Debrief debrief, Comparison comparison) {
        JsonObject tree = tree(debrief.scorecard());
        DebriefJson.add(tree, debrief);
        ComparisonJson.add(tree, comparison);
        return GSON.toJson(tree) + "\n";
    }

    static JsonObject tree(Scorecard scorecard) {
        JsonObject tree = new JsonObject();
        tree.addProperty("scenario", scorecard.scenario().name());
        tree.addProperty("protocol", scorecard.protocol().name());
        tree.addProperty("total", scorecard.total().count());
        tree.addProperty("band", scorecard.band().title());
        for (Category category : Category.values()) {
            tree.addProperty(category.id(), scorecard.marks(category).count());
        }
        tree.add(
                "failureModes",
                array(scorecard.flags().stream().map(ScorecardJson::flag).toList()));
        tree.add(
                "steps",
                array(scorecard.scores().stream().map(ScorecardJson::step).toList()));
        tree.add(
                "claims",
                array(scorecard.statements().stream().map(ScorecardJson::claim).toList()));
        tree.add(
                "executives",
                array(scorecard.attitudes().stream()
                        .map(ScorecardJson::executive)
                        .toList()));
        tree.add(
                "notes",
                array(scorecard.attitudes().stream()
                        .flatMap(each -> notes(each).stream())
                        .toList()));
        tree.addProperty("corrected", scorecard.isCorrected());
        if (scorecard.allowance().isExtended()) {
            tree.addProperty("allowance", scorecard.allowance().id());
        }
        return tree;
    }

    private static JsonObject flag(Flag flag) {
        JsonObject object = new JsonObject();
        object.addProperty("id", flag.mode().id().name());
        object.addProperty("title", flag.mode().title());
        object.addProperty("fatal", flag.mode().fatal());
        object.add("evidence", evidence(flag.evidence()));
        return object;
    }

    private static JsonObject step(Score score) {
        JsonObject object = new JsonObject();
        object.addProperty("id", score.id());
        object.addProperty("status", score.status().id());
        object.add(
                "at",
                score.at()
                        .<JsonElement>map(at -> new JsonPrimitive(at.millis()))
                        .orElse(JsonNull.INSTANCE));
        object.addProperty("marks", score.marks().count());
        object.addProperty("outOf", score.outOf().count());
        object.add("evidence", evidence(score.evidence()));
        return object;
    }

    private static JsonObject claim(Statement statement) {
        JsonObject object = new JsonObject();
        object.addProperty("id", statement.claim().name());
        object.addProperty("verdict", statement.verdict().name().toLowerCase(Locale.ROOT));
        object.addProperty("at", statement.evidence().at().millis());
        object.addProperty("quote", statement.evidence().quote());
        object.addProperty("truth", statement.truth());
        return object;
    }

    private static JsonObject executive(Attitude attitude) {
        JsonObject object = new JsonObject();
        object.addProperty("id", attitude.executive().id().name());
        JsonArray trust = new JsonArray();
        trust.add(attitude.from().level().value());
        trust.add(attitude.to().level().value());
        object.add("trust", trust);
        return object;
    }

    private static List<JsonObject> notes(Attitude attitude) {
        return attitude.notes().stream()
                .map(text -> {
                    JsonObject note = new JsonObject();
                    note.addProperty("executive", attitude.executive().id().name());
                    note.addProperty("text", text);
                    return note;
                })
                .toList();
    }

    private static JsonArray evidence(List<Evidence> evidence) {
        return array(evidence.stream()
                .map(each -> {
                    JsonObject object = new JsonObject();
                    object.addProperty("at", each.at().millis());
                    object.addProperty("quote", each.quote());
                    return object;
                })
                .toList());
    }

    static JsonArray array(List<JsonObject> objects) {
        JsonArray array = new JsonArray();
        objects.forEach(array::add);
        return array;
    }
}
