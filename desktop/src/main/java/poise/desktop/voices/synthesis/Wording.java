package poise.desktop.voices.synthesis;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that speakers say to the user. */
final class Wording {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("poise.desktop.voices.synthesis.wording", Locale.ROOT);

    private Wording() {}

    static String of(String key, Object... details) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(details);
    }
}
