package poise.core.scenario;

import java.time.Duration;
import java.util.Optional;
import poise.core.kernel.Id;

/** What moves a fault from stage to stage. */
public sealed interface Trigger {

    <R> R match(Cases<R> cases);

    /** After how long it comes about by itself, if it does. */
    default Optional<Duration> lapse() {
        return Optional.empty();
    }

    /** The stage has lasted this long. */
    record After(Duration length) implements Trigger {
        @Override
        public Optional<Duration> lapse() {
            return Optional.of(length);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.after(this);
        }
    }

    /** A tool has done its work, whatever its target or on this target only. */
    record Used(Id<Tool> tool, Optional<Id<Target>> target) implements Trigger {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.used(this);
        }
    }

    /** A setting has been put to a value from {@code least} to {@code most}. */
    record Set(Id<Tool> tool, Id<Setting> setting, int least, int most) implements Trigger {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.set(this);
        }
    }

    /** One answer for each kind of trigger. */
    interface Cases<R> {
        R after(After after);

        R used(Used used);

        R set(Set set);
    }
}
