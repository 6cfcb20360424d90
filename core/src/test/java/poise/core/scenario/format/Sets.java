package poise.core.scenario.format;

import poise.core.scenario.Trigger;

/** Whether a trigger answers to this value of a setting. */
record Sets(int value) implements Trigger.Cases<Boolean> {

    @Override
    public Boolean after(Trigger.After after) {
        return false;
    }

    @Override
    public Boolean used(Trigger.Used used) {
        return false;
    }

    @Override
    public Boolean set(Trigger.Set set) {
        return set.least() <= value && value <= set.most();
    }
}
