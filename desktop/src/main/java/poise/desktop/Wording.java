package poise.desktop;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that the program says at the terminal. */
public final class Wording {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("poise.desktop.wording", Locale.ROOT);

    private Wording() {}

    /** The sentence of this key with {0}, {1} … replaced in order. */
    public static String of(String key, Object... details) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(details);
    }
}
