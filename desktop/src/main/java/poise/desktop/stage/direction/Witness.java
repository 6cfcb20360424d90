package poise.desktop.stage.direction;

import poise.core.session.Fact;

/** Keeps what it needs of the facts that it is told of, in their order. */
abstract class Witness extends Fact.Some<Void> {

    @Override
    protected final Void otherwise(Fact fact) {
        return null;
    }
}
