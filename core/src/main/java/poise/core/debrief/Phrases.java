package poise.core.debrief;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the debrief, from the bundle of a language. */
public final class Phrases {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Phrases(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The phrases for a language; English where there are none. */
    public static Phrases in(Locale locale) {
        ResourceBundle.Control noDefault =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Phrases(ResourceBundle.getBundle("poise.core.debrief.debrief", locale, noDefault), locale);
    }

    /** A whole number as it stands in a sentence: as a word if it has one. */
    String number(long whole) {
        String key = "number." + whole;
        return bundle.containsKey(key) ? bundle.getString(key) : Long.toString(whole);
    }

    /** The phrase of this key with its gaps filled. */
    String say(String key, Object... gaps) {
        return String.format(locale, bundle.getString(key), gaps);
    }
}
