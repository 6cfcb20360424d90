package poise.core.session;

import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Event;
import poise.core.scenario.Tool;

/** All that is known about a take at some point: the fold of its facts. {@code now} is the latest moment of any fact. */
public record State(Moment now, Course course, Floor floor, Desk desk, Ledger ledger, Room room, Chronicle chronicle) {

    State at(Moment moment) {
        return new State(Moment.later(now, moment), course, floor, desk, ledger, room, chronicle);
    }

    State with(Course newCourse) {
        return new State(now, newCourse, floor, desk, ledger, room, chronicle);
    }

    State with(Floor newFloor) {
        return new State(now, course, newFloor, desk, ledger, room, chronicle);
    }

    State with(Desk newDesk) {
        return new State(now, course, floor, newDesk, ledger, room, chronicle);
    }

    State with(Ledger newLedger) {
        return new State(now, course, floor, desk, newLedger, room, chronicle);
    }

    State with(Room newRoom) {
        return new State(now, course, floor, desk, ledger, newRoom, chronicle);
    }

    State with(Chronicle newChronicle) {
        return new State(now, course, floor, desk, ledger, room, newChronicle);
    }

    /** Whether a tool has done its work at least once. */
    public boolean hasUsed(Id<Tool> tool) {
        return chronicle.has(new Event.Used(tool, Optional.empty()));
    }
}
