package poise.desktop.look;

import java.util.Locale;

/** Whose portrait it is. */
public enum Face {
    CIO,
    ENGINEER,
    PROCUREMENT;

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

    /** Where the picture lies on the class path. */
    public String path(Expression expression) {
        return "assets/portraits/" + (name() + "-" + expression.name()).toLowerCase(Locale.ROOT) + ".png";
    }
}
