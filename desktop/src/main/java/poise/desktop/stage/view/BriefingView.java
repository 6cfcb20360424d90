package poise.desktop.stage.view;

import java.util.List;
import poise.desktop.look.Face;

/**
 * What the player knows before the meeting: the room, the stakes, the people and the protocol.
 *
 * @param allowance how much more time the player is given than the protocol says, in a sentence; empty for none
 */
public record BriefingView(
        String title,
        String room,
        String stakes,
        List<String> prepared,
        List<Person> people,
        String protocol,
        String allowance,
        List<Step> steps) {

    public BriefingView {
        prepared = List.copyOf(prepared);
        people = List.copyOf(people);
        steps = List.copyOf(steps);
    }

    /** Someone in the room, and what that person cares about. */
    public record Person(Face face, String name, String role, String cares) {}

    /** A step of the protocol and the window in which it counts, as a phrase. */
    public record Step(String window, String title, String advice) {}
}
