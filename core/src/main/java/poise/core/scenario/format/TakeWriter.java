package poise.core.scenario.format;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import poise.core.kernel.Moment;
import poise.core.scenario.TakeFile;

/** Writes a take as it can be read again: a line of the take in a line of the file. */
final class TakeWriter implements TakeFile.Cases<JsonObject> {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private TakeWriter() {}

    static String print(TakeFile take) {
        TakeWriter writer = new TakeWriter();
        JsonArray lines = new JsonArray();
        take.lines().forEach(line -> lines.add(line.match(writer)));
        StringBuilder text = new StringBuilder("{\"scenario\": ")
                .append(GSON.toJson(take.scenario().name()));
        take.seed().ifPresent(seed -> text.append(", \"seed\": ").append(seed));
        text.append(", \"lines\": [");
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? "\n  " : ",\n  ").append(GSON.toJson(lines.get(i)));
        }
        return text.append("\n]}").toString();
    }

    private static JsonObject at(Moment moment) {
        JsonObject line = new JsonObject();
        line.addProperty("at", BigDecimal.valueOf(Math.floorDiv(moment.millis(), 100L), 1));
        return line;
    }

    @Override
    public JsonObject say(TakeFile.Say say) {
        JsonObject line = at(say.at());
        line.addProperty("say", say.text());
        return line;
    }

    @Override
    public JsonObject hear(TakeFile.Hear hear) {
        JsonObject line = at(hear.at());
        line.addProperty("hear", hear.clip());
        return line;
    }

    @Override
    public JsonObject click(TakeFile.Click click) {
        JsonObject line = at(click.at());
        line.addProperty("do", "click");
        line.addProperty("target", click.place());
        return line;
    }

    @Override
    public JsonObject act(TakeFile.Do act) {
        JsonObject line = at(act.at());
        line.addProperty("do", act.tool().name());
        act.target().ifPresent(target -> line.addProperty("target", target));
        act.value().ifPresent(value -> line.addProperty("value", value));
        act.text().ifPresent(text -> line.addProperty("text", text));
        return line;
    }
}
