package poise.desktop.look;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose portrait it is: a set of pictures by the name that a scenario gives it. */
public enum Face {
    CHIEF_INFORMATION_OFFICER,
    LEAD_ENGINEER,
    HEAD_OF_PROCUREMENT,
    SILVER_BOB,
    BLACK_BRAIDS,
    HIJAB_TEAL,
    RED_CURLS,
    ASIAN_BUN,
    BLONDE_LONG,
    WAVY_BROWN,
    INDIAN_BOB,
    SHORT_CROP,
    BALD_BEARD,
    TURBAN_BEARD,
    ASIAN_SHORT,
    GREY_SIDES,
    BROWN_CURLY,
    DREADLOCKS,
    RED_BEARD,
    MOUSTACHE,
    BLOND_SHORT,
    SIDE_PART,
    STUBBLE;

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

    /** Where the eyes look when they do not look at the player. */
    public enum Eyes {
        SHUT,
        ASIDE
    }

    /** What a hand holds. */
    public enum Hand {
        PHONE,
        PEN
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

    /** Where the picture of the eyes lies that goes over that of the expression. */
    String path(Expression expression, Eyes eyes) {
        return path(expression).replace(".png", "-" + eyes.name().toLowerCase(Locale.ROOT) + ".png");
    }

    /** Where the picture of the hand lies. */
    String path(Hand hand) {
        return "assets/portraits/" + set() + "-" + hand.name().toLowerCase(Locale.ROOT) + ".png";
    }
}
