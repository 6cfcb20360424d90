package poise.desktop.storage;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import poise.core.session.Fact;
import poise.core.session.Means;

/** How the player spoke in a whole take. */
public enum Manner {
    SPOKEN,
    TYPED,
    MIXED,
    SILENT;

    static Manner of(List<Fact> log) {
        Set<Means> means = EnumSet.noneOf(Means.class);
        log.stream()
                .filter(Fact.Heard.class::isInstance)
                .map(Fact.Heard.class::cast)
                .forEach(heard -> means.add(heard.means()));
        if (means.size() > 1) {
            return MIXED;
        }
        return means.isEmpty() ? SILENT : means.contains(Means.SPOKEN) ? SPOKEN : TYPED;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Manner named(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
