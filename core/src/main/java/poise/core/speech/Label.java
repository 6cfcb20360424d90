package poise.core.speech;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What an utterance does, for good (a move) or ill (a failure signal). Whether it was right in this room is the
 * protocol's business. {@code scenarios/language/labels.md} says what each one means.
 */
public enum Label {
    ACKNOWLEDGE,
    NEUTRALIZE,
    TRANSPARENCY_PIVOT,
    DISCOVERY_QUESTION,
    NARRATE,
    ROOT_CAUSE,
    RESOLUTION,
    PREVENTION,
    EJECT,
    OFFER_ALTERNATIVE,
    ESCALATE,
    COMMIT_TIMELINE,
    HALT_TESTING,
    STATE_IMPACT,
    DEMAND_HOTFIX,
    REFRAME_RESILIENCE,
    APOLOGY,
    PLEADING,
    DENIAL,
    MINIMIZE,
    BLAME_PRODUCT,
    BLAME_CUSTOMER,
    ENVIRONMENT_EXCUSE,
    COVER_UP,
    PANIC,
    VAGUE_PROMISE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The label as files write it, such as {@code root-cause}. */
    public String id() {
        return id;
    }

    /** Whether saying so is a failure signal rather than a move. */
    public boolean isSignal() {
        return compareTo(APOLOGY) >= 0;
    }

    public static Optional<Label> byId(String id) {
        return Arrays.stream(values()).filter(label -> label.id.equals(id)).findFirst();
    }
}
