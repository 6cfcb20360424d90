package poise.desktop;

import java.util.ArrayList;
import java.util.List;
import poise.core.boardroom.Expression;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.play.Performance;
import poise.core.protocol.Protocol;
import poise.core.scenario.Deck;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;
import poise.core.session.Edition;
import poise.core.session.Fact;
import poise.core.session.Intent;
import poise.desktop.hearing.EarEvent;
import poise.desktop.understanding.Comprehension;

/**
 * The executives just after the crash, who ask nothing and listen to one sentence.
 *
 * @param patient whether they wait for the final words, as most programs do, instead of listening to growing ones
 */
record Audience(Shelf.Volume volume, Protocol protocol, Comprehension comprehension, boolean patient) {

    /** A face that changed, and how far the sound had come when it did. */
    record Reaction(Moment shown, Id<Executive> executive, Expression expression) {

        /** Whether the other is the same face. */
        boolean looksLike(Reaction other) {
            return executive.equals(other.executive) && expression == other.expression;
        }
    }

    static Audience of(Shelf.Volume volume, Protocol protocol, Comprehension comprehension, boolean patient) {
        Scenario full = volume.scenario();
        return new Audience(
                new Shelf.Volume(
                        new Deck(List.of(full.inFrontOf(full.executives(), List.of(), full.notes()))), volume.hash()),
                protocol,
                comprehension,
                patient);
    }

    /** All faces that change, in the order in which they do. */
    List<Reaction> to(Spoken spoken) {
        Performance performance = new Performance(
                volume.scenario(),
                protocol,
                Edition.now(volume.hash(), "0", Allowance.STANDARD),
                spoken.sentence().hashCode());
        performance.accept(new Intent.Advance(Spoken.BEGINS));
        Interpreter interpreter = new Interpreter(comprehension);
        List<Reaction> reactions = new ArrayList<>();
        for (Spoken.Instant instant : spoken.instants()) {
            for (Fact fact : performance.accept(intents(interpreter, instant), instant.now())) {
                if (fact instanceof Fact.Reacted face) {
                    reactions.add(new Reaction(instant.now(), face.executive(), face.expression()));
                }
            }
        }
        return reactions;
    }

    private List<Intent> intents(Interpreter interpreter, Spoken.Instant instant) {
        List<Intent> intents = new ArrayList<>();
        for (EarEvent event : instant.events()) {
            interpreter.heard(event).stream()
                    .filter(intent -> !(patient && intent instanceof Intent.Overhear))
                    .forEach(intents::add);
        }
        return intents;
    }
}
