package poise.desktop.storage;

import java.util.Optional;
import poise.core.archive.TakeLog;
import poise.core.scoring.Scorecard;

/** Judges a take that was found on the shelf. */
@FunctionalInterface
public interface Assessor {

    /** The scorecard of the take as far as it came; nothing if its scenario is not installed in that version. */
    Optional<Scorecard> assess(TakeLog log);
}
