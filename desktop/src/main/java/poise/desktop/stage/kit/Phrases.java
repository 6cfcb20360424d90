package poise.desktop.stage.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the window, by key, from {@code assets/text/stage.properties}. */
public final class Phrases {

    private final ResourceBundle bundle;

    public Phrases(Locale locale) {
        bundle = ResourceBundle.getBundle("assets.text.stage", locale);
    }

    /** The phrase with {0}, {1} … replaced in order. */
    public String of(String key, Object... parts) {
        String phrase = bundle.getString(key);
        return parts.length == 0 ? phrase : new MessageFormat(phrase, Locale.ROOT).format(parts);
    }
}
