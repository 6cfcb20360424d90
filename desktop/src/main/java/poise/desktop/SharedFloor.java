package poise.desktop;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import poise.core.session.Intent;
import poise.core.session.Means;

/**
 * The player's one floor, held by a voice, by typing hands or by both: a key that clicks into the microphone neither takes
 * it from the hands nor gives it back for them.
 */
final class SharedFloor {

    private final Set<Means> holders = EnumSet.noneOf(Means.class);

    /** The intent, unless it is about a floor that the other way of speaking holds. */
    Optional<Intent> pass(Means means, Intent intent) {
        if (intent instanceof Intent.TakeFloor) {
            boolean free = holders.isEmpty();
            holders.add(means);
            return free ? Optional.of(intent) : Optional.empty();
        }
        if (intent instanceof Intent.YieldFloor || intent instanceof Intent.DropFloor) {
            holders.remove(means);
            return holders.isEmpty() ? Optional.of(intent) : Optional.empty();
        }
        return Optional.of(intent);
    }
}
