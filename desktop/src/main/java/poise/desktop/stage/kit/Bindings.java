package poise.desktop.stage.kit;

import com.badlogic.gdx.Input.Keys;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which key does what; no key does two things.
 *
 * @param keys a key of libGDX for every shortcut
 */
public record Bindings(Map<Shortcut, Integer> keys) {

    public static final Bindings USUAL = new Bindings(usual());

    /** Keys that move, press and write on every screen. */
    private static final Set<Integer> TAKEN = Set.of(
            Keys.TAB,
            Keys.ENTER,
            Keys.NUMPAD_ENTER,
            Keys.SPACE,
            Keys.UP,
            Keys.DOWN,
            Keys.LEFT,
            Keys.RIGHT,
            Keys.PAGE_UP,
            Keys.PAGE_DOWN,
            Keys.HOME,
            Keys.END,
            Keys.BACKSPACE,
            Keys.FORWARD_DEL,
            Keys.SHIFT_LEFT,
            Keys.SHIFT_RIGHT,
            Keys.CONTROL_LEFT,
            Keys.CONTROL_RIGHT,
            Keys.ALT_LEFT,
            Keys.ALT_RIGHT,
            Keys.SYM,
            Keys.UNKNOWN);

    public Bindings {
        keys = Map.copyOf(keys);
        long different = keys.values().stream().distinct().count();
        if (keys.size() != Shortcut.values().length || different != keys.size()) {
            throw new IllegalArgumentException("Every shortcut needs a key of its own: " + keys);
        }
    }

    private static Map<Shortcut, Integer> usual() {
        Map<Shortcut, Integer> keys = new EnumMap<>(Shortcut.class);
        for (Shortcut shortcut : Shortcut.values()) keys.put(shortcut, shortcut.usual());
        return keys;
    }

    /** The usual keys but for these, named by shortcut; nothing if they make no sense together. */
    public static Optional<Bindings> of(Map<String, String> changed) {
        Map<Shortcut, Integer> keys = usual();
        for (Map.Entry<String, String> each : changed.entrySet()) {
            Optional<Shortcut> shortcut = Shortcut.called(each.getKey());
            int key = Keys.valueOf(each.getValue());
            if (shortcut.isEmpty() || TAKEN.contains(key) || key < 0) return Optional.empty();
            keys.put(shortcut.get(), key);
        }
        boolean different = keys.values().stream().distinct().count() == keys.size();
        return different ? Optional.of(new Bindings(keys)) : Optional.empty();
    }

    /** Those that are not as usual, as the settings keep them: names of keys by names of shortcuts. */
    public Map<String, String> changed() {
        Map<String, String> changed = new LinkedHashMap<>();
        for (Shortcut shortcut : Shortcut.values()) {
            if (key(shortcut) != shortcut.usual()) changed.put(shortcut.id(), name(shortcut));
        }
        return changed;
    }

    private int key(Shortcut shortcut) {
        return keys.getOrDefault(shortcut, shortcut.usual());
    }

    /** What a key does; a digit beside the letters is as good as one above them. */
    public Optional<Shortcut> shortcut(int key) {
        int plain = plain(key);
        return Arrays.stream(Shortcut.values())
                .filter(each -> key(each) == plain)
                .findFirst();
    }

    private static int plain(int key) {
        boolean pad = key >= Keys.NUMPAD_0 && key <= Keys.NUMPAD_9;
        return pad ? key - Keys.NUMPAD_0 + Keys.NUM_0 : key;
    }

    /** How a shortcut's key is called. */
    public String name(Shortcut shortcut) {
        return Keys.toString(key(shortcut));
    }

    /** Whether this key moves, presses or writes on every screen, so that nothing else can be put on it. */
    public static boolean isTaken(int key) {
        if (key < 0 || key > Keys.MAX_KEYCODE) return true;
        return TAKEN.contains(key) || Keys.valueOf(String.valueOf(Keys.toString(plain(key)))) != plain(key);
    }

    /** With another key for a shortcut, which must be free. */
    public Bindings with(Shortcut shortcut, int key) {
        Map<Shortcut, Integer> other = new EnumMap<>(keys);
        other.put(shortcut, plain(key));
        return new Bindings(other);
    }
}
