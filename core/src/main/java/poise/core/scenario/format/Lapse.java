package poise.core.scenario.format;

import java.time.Duration;
import java.util.Optional;
import poise.core.scenario.Trigger;

/** After how long a trigger comes about by itself, if it does. */
final class Lapse implements Trigger.Cases<Optional<Duration>> {

    @Override
    public Optional<Duration> after(Trigger.After after) {
        return Optional.of(after.length());
    }

    @Override
    public Optional<Duration> used(Trigger.Used used) {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> set(Trigger.Set set) {
        return Optional.empty();
    }
}
