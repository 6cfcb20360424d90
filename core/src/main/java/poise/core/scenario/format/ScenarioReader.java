package poise.core.scenario.format;

import java.util.List;
import poise.core.kernel.Moment;
import poise.core.scenario.Act;
import poise.core.scenario.Briefing;
import poise.core.scenario.Fault;
import poise.core.scenario.Page;
import poise.core.scenario.Product;
import poise.core.scenario.Scenario;

/** Reads a scenario, room by room. */
final class ScenarioReader {

    /** A live act in a file is played in real time: what takes longer belongs into an aftermath. */
    private static final int REAL_TIME = 1;

    private final Values values;

    ScenarioReader(Values values) {
        this.values = values;
        values.names().declare("setting");
    }

    Scenario scenario(Fields fields) {
        PeopleReader people = new PeopleReader(values);
        return new Scenario(
                fields.newId("id", "scenario"),
                fields.text("title"),
                fields.word("level", Words.LEVELS),
                fields.reference("protocol", "protocol"),
                fields.whole("minutes", Limits.MINUTES),
                fields.object("briefing", this::briefing).orElseGet(ScenarioReader::noBriefing),
                fields.object("product", new ProductReader(values)::product).orElseGet(ScenarioReader::noProduct),
                fields.object("fault", new FaultReader(values)::fault).orElseGet(ScenarioReader::noFault),
                fields.objects("executives", people::executive),
                fields.objects("truths", new TruthReader(values)::truth),
                fields.objects("tools", new ToolReader(values)::tool),
                fields.objects("acts", this::act),
                fields.optionalObjects("cues", people::cue),
                fields.optionalObjects("notes", people::note));
    }

    private Briefing briefing(Fields fields) {
        return new Briefing(
                fields.text("room"), fields.text("stakes"), fields.text("plan"), fields.list("prepared", values::text));
    }

    private Act act(Fields fields) {
        return new Choice<Act>(fields)
                .when("live", node -> values.object(node, this::live))
                .when("aftermath", node -> values.object(node, this::aftermath))
                .otherwise(new Act.Aftermath(Values.noId(), Values.NO_TEXT, Values.NO_TEXT, Moment.CRASH, List.of()));
    }

    private Act live(Fields fields) {
        return new Act.Live(
                fields.newId("id", "act"),
                fields.text("title"),
                fields.text("opening"),
                fields.moment("opens", Limits.ANY_MOMENT),
                fields.moment("closes", Limits.MOMENT),
                REAL_TIME,
                fields.list("tools", node -> values.reference(node, "tool")));
    }

    private Act aftermath(Fields fields) {
        return new Act.Aftermath(
                fields.newId("id", "act"),
                fields.text("title"),
                fields.text("opening"),
                fields.moment("closes", Limits.MOMENT),
                fields.list("tools", node -> values.reference(node, "tool")));
    }

    private static Briefing noBriefing() {
        return new Briefing(Values.NO_TEXT, Values.NO_TEXT, Values.NO_TEXT, List.of());
    }

    private static Product noProduct() {
        return new Product(Values.NO_TEXT, Values.NO_TEXT, List.<Page>of(), List.of());
    }

    private static Fault noFault() {
        return new Fault(Values.noId(), List.of(), List.of());
    }
}
