package poise.core.boardroom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can happen in the room beside words, and how far it moves anybody's trust, in permille. */
public enum Happening {
    CRASH(-80, Expression.ALARMED),
    CLEARED(90, Expression.RELIEVED),
    WORSE(-70, Expression.ALARMED),
    EVIDENCE_SHOWN(25, Expression.ATTENTIVE),
    GOOD_CHOICE(20, Expression.ATTENTIVE),
    POOR_CHOICE(-20, Expression.SKEPTICAL),
    DEAD_AIR(-25, Expression.DISTRACTED),
    ANSWERED(35, Expression.ATTENTIVE),
    LET_DOWN(-35, Expression.ANNOYED),
    MISLED(-80, Expression.SKEPTICAL),
    /** Found the failure alone, without having been told. */
    SURPRISED(-70, Expression.ANNOYED),
    KEPT_WORD(25, Expression.ATTENTIVE),
    BROKEN_WORD(-60, Expression.ANNOYED);

    private final int weight;
    private final Expression expression;

    Happening(int weight, Expression expression) {
        this.weight = weight;
        this.expression = expression;
    }

    public int weight() {
        return weight;
    }

    public Expression expression() {
        return expression;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Happening> byId(String id) {
        return Arrays.stream(values())
                .filter(happening -> happening.id().equals(id))
                .findFirst();
    }
}
