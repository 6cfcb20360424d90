package poise.desktop.stage.direction;

import java.util.List;
import java.util.Optional;
import poise.core.kernel.Moment;
import poise.core.play.Performance;
import poise.core.scenario.Act;
import poise.core.scenario.Scenario;
import poise.core.scenario.Tool;
import poise.core.session.State;

/** The take at one moment, as far as any part of the screen needs it. */
record Glance(Scenario scenario, State state, Moment now) {

    static Glance at(Performance performance, Moment now) {
        return new Glance(performance.scenario(), performance.state(), now);
    }

    Optional<Act> act() {
        return state.course().act().flatMap(scenario::act);
    }

    /** How many seconds of the meeting pass in one of the player's. */
    int pace() {
        return act().filter(Act.Live.class::isInstance)
                .map(act -> ((Act.Live) act).pace())
                .orElse(1);
    }

    /** The tools of the act, in its order. */
    List<Tool> tools() {
        return act().map(Act::tools).stream()
                .flatMap(List::stream)
                .flatMap(id -> scenario.tool(id).stream())
                .toList();
    }

    boolean isDone(Tool tool) {
        return state.hasUsed(tool.id());
    }
}
