package poise.core.scenario;

import java.util.List;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;

/** A part of a take, played live or as turns on a calendar. */
public sealed interface Act {

    Id<Act> id();

    String title();

    /** What the player is told when it begins. */
    String opening();

    /** When it is over at the latest. */
    Moment closes();

    /** The tools that are at hand in it. */
    List<Id<Tool>> tools();

    /**
     * An act in real time in front of the room.
     *
     * @param opens when it begins; the crash is at 0
     * @param pace how many seconds of the meeting pass in one second of the player's; speech is measured in the player's;
     *     always 1 in a scenario's file
     */
    record Live(Id<Act> id, String title, String opening, Moment opens, Moment closes, int pace, List<Id<Tool>> tools)
            implements Act {
        public Live {
            tools = List.copyOf(tools);
            if (pace < 1) {
                throw new IllegalArgumentException("An act's pace is at least 1, not " + pace);
            }
        }
    }

    /** An act after the meeting, in which time passes only by what the player chooses to do. */
    record Aftermath(Id<Act> id, String title, String opening, Moment closes, List<Id<Tool>> tools) implements Act {
        public Aftermath {
            tools = List.copyOf(tools);
        }
    }
}
