package poise.desktop.stage.direction;

import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.scenario.Scenario;
import poise.core.scenario.Setting;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.session.Fact;

/** What the player did, in the scenario's own words. */
final class Deeds {

    private Deeds() {}

    /** The tool's title, with what a setting was put to. */
    static String told(Scenario scenario, Fact.ToolUsed fact) {
        String title =
                scenario.tool(fact.tool()).map(Tool::title).orElse(fact.tool().name());
        if (fact.target().isEmpty() || fact.value().isEmpty()) {
            return title;
        }
        return setting(scenario, fact.target().get()) + ": " + fact.value().getAsInt();
    }

    private static String setting(Scenario scenario, Id<Target> id) {
        Optional<Setting> setting = scenario.product().setting(Id.id(id.name()));
        return setting.map(Setting::title).orElse(id.name());
    }
}
