package poise.desktop;

import java.util.List;
import poise.core.session.Fact;
import poise.desktop.storage.TakeId;

/** A take that is over or broke off, with everything that is in its log by now. */
record Past(TakeId id, Shelf.Volume volume, List<Fact> log) {

    Past {
        log = List.copyOf(log);
    }

    Past with(List<Fact> longer) {
        return new Past(id, volume, longer);
    }
}
