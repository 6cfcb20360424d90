package poise.core.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;

/** A part of a take, played live or as turns on a calendar. The first begins at its own time, each other when the one before is over. */
public sealed interface Act {

    Id<Act> id();

    String title();

    /** What the player is told when it begins. */
    String opening();

    /** How long it goes on at the most. */
    Duration lasts();

    /** The tools that are at hand in it. */
    List<Id<Tool>> tools();

    /**
     * An act in real time in front of the room.
     *
     * @param opens when it begins if it is the first; the crash is at 0
     * @param pace how many seconds of the meeting pass in one second of the player's; speech is measured in the player's;
     *     always 1 in a scenario's file
     * @param room who is in the room or on the line; everybody if empty
     * @param quiet whether silence is no dead air, since nobody waits
     */
    record Live(
            Id<Act> id,
            String title,
            String opening,
            Moment opens,
            Duration lasts,
            int pace,
            List<Id<Tool>> tools,
            Set<Id<Executive>> room,
            boolean quiet)
            implements Act {
        public Live {
            tools = List.copyOf(tools);
            room = Set.copyOf(room);
            if (pace < 1) {
                throw new IllegalArgumentException("An act's pace is at least 1, not " + pace);
            }
        }

        /** Whether this executive is there while it is played. */
        public boolean seats(Id<Executive> executive) {
            return room.isEmpty() || room.contains(executive);
        }
    }

    /** An act after the meeting, in which time passes only by what the player chooses to do. */
    record Aftermath(Id<Act> id, String title, String opening, Duration lasts, List<Id<Tool>> tools) implements Act {
        public Aftermath {
            tools = List.copyOf(tools);
        }
    }
}
