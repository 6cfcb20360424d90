package poise.desktop.stage.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the window, by key, from {@code assets/text/stage.properties}. */
public final class Phrases {

    /** Where there is nothing in a language the words are English, whatever this machine speaks. */
    private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    public Phrases(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle("assets.text.stage", locale, NO_OTHER);
    }

    /** What they are written in, for the names of days and months. */
    public Locale locale() {
        return locale;
    }

    /** The phrase with {0}, {1} … replaced in order. */
    public String of(String key, Object... parts) {
        String phrase = bundle.getString(key);
        return parts.length == 0 ? phrase : new MessageFormat(phrase, Locale.ROOT).format(parts);
    }
}
