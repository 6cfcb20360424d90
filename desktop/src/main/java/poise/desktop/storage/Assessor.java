package poise.desktop.storage;

import java.util.Optional;
import poise.core.archive.TakeLog;
import poise.core.kernel.Id;
import poise.core.protocol.Protocol;
import poise.core.scoring.Scorecard;

/** Judges a take that was found on the shelf. */
@FunctionalInterface
public interface Assessor {

    /**
     * The scorecard of the take as far as it came, by the protocol that it was begun with, or by its scenario's own where
     * that is not known; nothing if its scenario is not installed in that version, or its protocol not at all.
     */
    Optional<Scorecard> assess(TakeLog log, Optional<Id<Protocol>> protocol);
}
