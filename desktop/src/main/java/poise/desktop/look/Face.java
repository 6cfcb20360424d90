package poise.desktop.look;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose portrait it is: a set of pictures by the name that a scenario gives it. */
public enum Face {
    CHIEF_INFORMATION_OFFICER,
    LEAD_ENGINEER,
    HEAD_OF_PROCUREMENT;

    /** How the person looks at this moment. */
    public enum Expression {
        NEUTRAL,
        ATTENTIVE,
        IMPRESSED,
        RELIEVED,
        SKEPTICAL,
        ANNOYED,
        ALARMED,
        DISTRACTED
    }

    /** The set of this name, such as {@code lead-engineer}. */
    public static Optional<Face> called(String name) {
        return Arrays.stream(values()).filter(face -> face.set().equals(name)).findFirst();
    }

    /** The name of the set, as scenarios write it. */
    public String set() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the picture lies on the class path. */
    public String path(Expression expression) {
        return "assets/portraits/" + set() + "-" + expression.name().toLowerCase(Locale.ROOT) + ".png";
    }
}
