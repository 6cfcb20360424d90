package poise.core.debrief;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The same take by all protocols, as it stands in the JSON of a debrief. */
final class ComparisonJson {

    private ComparisonJson() {}

    static void add(JsonObject tree, Comparison comparison) {
        tree.add(
                "protocols",
                ScorecardJson.array(comparison.verdicts().stream()
                        .map(ComparisonJson::verdict)
                        .toList()));
        tree.add(
                "differences",
                ScorecardJson.array(
                        comparison.points().stream().map(ComparisonJson::point).toList()));
    }

    private static JsonObject verdict(Comparison.Verdict verdict) {
        JsonObject object = new JsonObject();
        object.addProperty("id", verdict.protocol().id().name());
        object.addProperty("total", verdict.scorecard().total().count());
        object.addProperty("band", verdict.scorecard().band().title());
        JsonArray modes = new JsonArray();
        verdict.scorecard().flags().forEach(flag -> modes.add(flag.mode().id().name()));
        object.add("failureModes", modes);
        return object;
    }

    private static JsonObject point(Comparison.Point point) {
        JsonObject object = new JsonObject();
        object.addProperty("id", point.contrast().id().name());
        object.addProperty("title", point.contrast().title());
        object.addProperty("evidence", point.evidence());
        JsonObject says = new JsonObject();
        point.contrast().says().entrySet().stream()
                .sorted((one, other) ->
                        one.getKey().name().compareTo(other.getKey().name()))
                .forEach(each -> says.addProperty(each.getKey().name(), each.getValue()));
        object.add("says", says);
        object.addProperty("known", point.contrast().evidence());
        return object;
    }
}
