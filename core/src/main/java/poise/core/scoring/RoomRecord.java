package poise.core.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import poise.core.scenario.Cue;
import poise.core.scenario.Scenario;
import poise.core.session.Fact;

/** What became of the executives' questions, and who noticed the failure alone. */
final class RoomRecord {

    private final Scenario scenario;
    private final List<Evidence> noticed = new ArrayList<>();
    private final List<Evidence> letDown = new ArrayList<>();

    RoomRecord(Scenario scenario) {
        this.scenario = scenario;
    }

    List<Evidence> noticed() {
        return Collections.unmodifiableList(noticed);
    }

    List<Evidence> letDown() {
        return Collections.unmodifiableList(letDown);
    }

    void ask(int number, Fact.Asked fact) {
        scenario.cue(fact.cue())
                .filter(Cue::notices)
                .ifPresent(cue -> noticed.add(Evidence.deed(number, fact.at(), cue.line())));
    }

    void letDown(int number, Fact.LetDown fact) {
        scenario.cue(fact.cue()).ifPresent(cue -> letDown.add(Evidence.deed(number, fact.at(), cue.line())));
    }
}
