package poise.core.scoring;

import java.util.List;
import poise.core.protocol.FailureMode;

/** A failure mode that was seen, and where. */
public record Flag(FailureMode mode, List<Evidence> evidence) {
    public Flag {
        evidence = List.copyOf(evidence);
    }
}
