package poise.core.scenario.format;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.kernel.WallClock;
import poise.core.protocol.Step;
import poise.core.protocol.Way;
import poise.core.scenario.Act;
import poise.core.scenario.Briefing;
import poise.core.scenario.Executive;
import poise.core.scenario.Fault;
import poise.core.scenario.Page;
import poise.core.scenario.Product;
import poise.core.scenario.Scenario;

/** Reads a scenario, room by room. */
final class ScenarioReader {

    /** A live act in a file is played in real time: what takes longer belongs into an aftermath. */
    private static final int REAL_TIME = 1;

    private static final Pattern CLOCK = Pattern.compile(
            "(monday|tuesday|wednesday|thursday|friday|saturday|sunday) ([01][0-9]|2[0-3]):([0-5][0-9])");

    private final Values values;

    ScenarioReader(Values values) {
        this.values = values;
        values.names().declare("setting");
    }

    Scenario scenario(Fields fields) {
        fields.schema();
        PeopleReader people = new PeopleReader(values);
        return new Scenario(
                fields.newId("id", "scenario"),
                fields.text("title"),
                fields.word("level", Words.LEVELS),
                fields.reference("protocol", "protocol"),
                fields.whole("minutes", Limits.MINUTES),
                fields.optional("clock").flatMap(this::clock),
                fields.optional("ways").map(this::ways).orElse(Map.of()),
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

    /** A day of the week and a time of day, such as {@code tuesday 14:32}. */
    private Optional<WallClock> clock(Node node) {
        String text = values.text(node);
        Matcher parts = CLOCK.matcher(text);
        if (!parts.matches()) {
            values.problems()
                    .add(
                            Diagnosis.WRONG_TYPE,
                            node,
                            "must be a day of the week and a time of day, such as \"tuesday 14:32\", not "
                                    + node.phrase());
            return Optional.empty();
        }
        LocalTime time = LocalTime.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        return Optional.of(new WallClock(DayOfWeek.valueOf(parts.group(1).toUpperCase(Locale.ROOT)), time));
    }

    private Map<Id<Step>, Id<Way>> ways(Node node) {
        Map<Id<Step>, Id<Way>> ways = new LinkedHashMap<>();
        values.object(node, fields -> {
            for (String step : fields.unknown()) {
                if (Id.isWellFormed(step)) {
                    ways.put(Id.id(step), fields.reference(step, "way of the step " + step));
                }
            }
            return ways;
        });
        return ways;
    }

    private Act act(Fields fields) {
        return new Choice<Act>(fields)
                .when("live", node -> values.object(node, this::live))
                .when("aftermath", node -> values.object(node, this::aftermath))
                .otherwise(new Act.Aftermath(Values.noId(), Values.NO_TEXT, Values.NO_TEXT, Duration.ZERO, List.of()));
    }

    private Act live(Fields fields) {
        return new Act.Live(
                fields.newId("id", "act"),
                fields.text("title"),
                fields.text("opening"),
                fields.optional("opens")
                        .map(node -> values.moment(node, Limits.ANY_MOMENT))
                        .orElse(Moment.CRASH),
                fields.length("lasts", Limits.LENGTH),
                REAL_TIME,
                fields.list("tools", node -> values.reference(node, "tool")),
                Set.copyOf(fields.optionalList("room", node -> values.<Executive>reference(node, "executive"))),
                fields.flag("quiet", false));
    }

    private Act aftermath(Fields fields) {
        return new Act.Aftermath(
                fields.newId("id", "act"),
                fields.text("title"),
                fields.text("opening"),
                fields.length("lasts", Limits.LENGTH),
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
