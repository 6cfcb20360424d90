package poise.core.scoring;

import java.util.List;
import poise.core.boardroom.Trust;
import poise.core.scenario.Executive;

/**
 * How an executive took the take.
 *
 * @param notes what he or she wrote down, in order
 */
public record Attitude(Executive executive, Trust from, Trust to, boolean left, List<String> notes) {
    public Attitude {
        notes = List.copyOf(notes);
    }
}
