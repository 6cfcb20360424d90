package poise.desktop.storage;

import java.util.Locale;
import java.util.ResourceBundle;

/** Why something is not kept as it should be and what to do about it, as a person reads it. */
public record Trouble(String sentence) {

    /** The trouble of this key with its gaps filled. */
    static Trouble of(String key, Object... gaps) {
        ResourceBundle bundle = ResourceBundle.getBundle("poise.desktop.storage.troubles", Locale.ROOT);
        return new Trouble(String.format(Locale.ROOT, bundle.getString(key), gaps));
    }

    @Override
    public String toString() {
        return sentence;
    }
}
