package poise.core.scenario;

import java.util.List;

/**
 * What the player knows before the room fills.
 *
 * @param room where it is and who sits there, in a sentence or two
 * @param stakes what the deal is worth and what hangs on today
 * @param plan what the demo was meant to show
 * @param prepared what the player has at hand, a line each
 */
public record Briefing(String room, String stakes, String plan, List<String> prepared) {
    public Briefing {
        prepared = List.copyOf(prepared);
    }
}
