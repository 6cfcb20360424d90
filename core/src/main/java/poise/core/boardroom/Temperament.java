package poise.core.boardroom;

import java.util.EnumMap;
import java.util.Map;
import poise.core.protocol.Leaning;
import poise.core.speech.Label;

/** How strongly words and happenings move a listener of some leaning; all figures are permille of trust. */
public final class Temperament {

    private static final Map<Label, Integer> WORDS = words();

    private final Leaning leaning;

    private Temperament(Leaning leaning) {
        this.leaning = leaning;
    }

    public static Temperament of(Leaning leaning) {
        return new Temperament(leaning);
    }

    /**
     * The move of trust when a label is said. Good words wear off as they are repeated; bad ones never do.
     *
     * @param saidBefore how often the label was said before
     */
    public int weighs(Label label, int saidBefore) {
        if (label == Label.APOLOGY) {
            return saidBefore == 0 ? 5 : -20;
        }
        int base = WORDS.getOrDefault(label, 0);
        int heard = base > 0 ? base / (1 + saidBefore) : base;
        return heard * attention(label) / 100;
    }

    public int weighs(Happening happening) {
        return happening.weight() * attention(happening) / 100;
    }

    /** How much more than others this listener minds a label, in percent. */
    private int attention(Label label) {
        return switch (leaning) {
            case ECONOMIC_BUYER ->
                isOneOf(label, Label.STATE_IMPACT, Label.COMMIT_TIMELINE, Label.ACKNOWLEDGE) ? 150 : 100;
            case ENGINEER -> isOneOf(label, Label.ROOT_CAUSE, Label.NARRATE, Label.PREVENTION) ? 180 : 100;
            case FINANCE -> isOneOf(label, Label.STATE_IMPACT, Label.OFFER_ALTERNATIVE) ? 150 : 100;
            case PROCUREMENT -> isOneOf(label, Label.ESCALATE, Label.COMMIT_TIMELINE, Label.VAGUE_PROMISE) ? 170 : 90;
            case SPONSOR -> label.isSignal() ? 80 : 110;
            case COLLEAGUE -> 60;
        };
    }

    private int attention(Happening happening) {
        return switch (leaning) {
            case ENGINEER -> happening == Happening.EVIDENCE_SHOWN || happening == Happening.MISLED ? 160 : 100;
            case FINANCE -> happening == Happening.DEAD_AIR ? 200 : 100;
            case ECONOMIC_BUYER, PROCUREMENT, SPONSOR -> 100;
            case COLLEAGUE -> 60;
        };
    }

    private static boolean isOneOf(Label label, Label... labels) {
        for (Label each : labels) {
            if (each == label) {
                return true;
            }
        }
        return false;
    }

    private static Map<Label, Integer> words() {
        Map<Label, Integer> weights = new EnumMap<>(Label.class);
        weights.put(Label.ACKNOWLEDGE, 40);
        weights.put(Label.NEUTRALIZE, -10);
        weights.put(Label.TRANSPARENCY_PIVOT, 20);
        weights.put(Label.DISCOVERY_QUESTION, 10);
        weights.put(Label.NARRATE, 15);
        weights.put(Label.ROOT_CAUSE, 40);
        weights.put(Label.RESOLUTION, 45);
        weights.put(Label.PREVENTION, 40);
        weights.put(Label.OFFER_ALTERNATIVE, 20);
        weights.put(Label.ESCALATE, 30);
        weights.put(Label.COMMIT_TIMELINE, 30);
        weights.put(Label.HALT_TESTING, 20);
        weights.put(Label.STATE_IMPACT, 30);
        weights.put(Label.REFRAME_RESILIENCE, 10);
        weights.put(Label.PLEADING, -40);
        weights.put(Label.DENIAL, -50);
        weights.put(Label.MINIMIZE, -40);
        weights.put(Label.BLAME_PRODUCT, -40);
        weights.put(Label.BLAME_CUSTOMER, -120);
        weights.put(Label.ENVIRONMENT_EXCUSE, -70);
        weights.put(Label.COVER_UP, -100);
        weights.put(Label.PANIC, -50);
        weights.put(Label.VAGUE_PROMISE, -25);
        return weights;
    }
}
