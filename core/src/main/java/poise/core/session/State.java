package poise.core.session;

import poise.core.kernel.Moment;

/** All that is known about a take at some point: the fold of its facts. {@code now} is the latest moment of any fact. */
public record State(Moment now, Course course, Floor floor, Desk desk, Ledger ledger, Room room) {

    State at(Moment moment) {
        return new State(Moment.later(now, moment), course, floor, desk, ledger, room);
    }

    State with(Course newCourse) {
        return new State(now, newCourse, floor, desk, ledger, room);
    }

    State with(Floor newFloor) {
        return new State(now, course, newFloor, desk, ledger, room);
    }

    State with(Desk newDesk) {
        return new State(now, course, floor, newDesk, ledger, room);
    }

    State with(Ledger newLedger) {
        return new State(now, course, floor, desk, newLedger, room);
    }

    State with(Room newRoom) {
        return new State(now, course, floor, desk, ledger, newRoom);
    }
}
