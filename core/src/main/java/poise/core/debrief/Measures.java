package poise.core.debrief;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import poise.core.kernel.Allowance;
import poise.core.speech.Silence;

/** A delivery told in figures, with a hint where one of them is worth working on. */
record Measures(Phrases phrases, Allowance allowance) {

    List<Debrief.Measure> of(Delivery delivery) {
        List<Debrief.Measure> measures = new ArrayList<>();
        if (delivery.words() > 0) {
            measures.add(pace(delivery));
            measures.add(measure("pauses", pauses(delivery.pauses()), ""));
            measures.add(measure("monologue", phrases.say("measure.seconds", seconds(delivery.monologue())), ""));
            delivery.talkShare()
                    .ifPresent(share -> measures.add(
                            measure("share", phrases.say("measure.share.of", (share.value() + 5) / 10), "")));
            measures.add(hesitation(delivery.hesitation()));
        }
        if (delivery.typed() > 0) {
            measures.add(measure("typed", phrases.say("measure.typed.left-out", delivery.typed()), ""));
        }
        measures.add(deadAir(delivery.deadAir()));
        return measures;
    }

    private Debrief.Measure pace(Delivery delivery) {
        OptionalInt pace = delivery.pace();
        OptionalInt articulation = delivery.articulation();
        if (pace.isEmpty() || articulation.isEmpty()) {
            return measure("pace", phrases.say("measure.pace.few", delivery.words()), "");
        }
        String told = phrases.say("measure.pace.words", pace.getAsInt(), articulation.getAsInt());
        if (pace.getAsInt() > Delivery.FASTEST) {
            return measure("pace", told, phrases.say("measure.pace.fast", Delivery.SLOWEST, Delivery.FASTEST));
        }
        return pace.getAsInt() < Delivery.SLOWEST
                ? measure("pace", told, phrases.say("measure.pace.slow", Delivery.SLOWEST, Delivery.FASTEST))
                : measure("pace", told, "");
    }

    private Debrief.Measure hesitation(Delivery.Hesitation hesitation) {
        return measure(
                "hesitation", phrases.say("measure.hesitation.of", hesitation.repeats(), hesitation.stops()), "");
    }

    private Debrief.Measure deadAir(Delivery.Gaps deadAir) {
        String hint = deadAir.count() > 0 ? phrases.say("measure.dead-air.hint") : "";
        return measure("dead-air", silences(deadAir), hint);
    }

    private String silences(Delivery.Gaps deadAir) {
        String forgiven = phrases.number(Silence.forgiven(allowance).toSeconds());
        return deadAir.count() == 0
                ? phrases.say("measure.dead-air.none", forgiven)
                : phrases.say(
                        "measure.dead-air.some",
                        deadAir.count(),
                        forgiven,
                        seconds(deadAir.longest()),
                        seconds(deadAir.total()));
    }

    private String pauses(Delivery.Gaps gaps) {
        return gaps.count() == 0
                ? phrases.say("measure.pauses.none")
                : phrases.say("measure.pauses.some", gaps.count(), seconds(gaps.longest()), seconds(gaps.total()));
    }

    private Debrief.Measure measure(String name, String value, String hint) {
        return new Debrief.Measure(phrases.say("measure." + name), value, hint);
    }

    /** To the tenth. */
    private static String seconds(Duration length) {
        long tenths = length.toMillis() / 100;
        return tenths / 10 + "." + tenths % 10;
    }
}
