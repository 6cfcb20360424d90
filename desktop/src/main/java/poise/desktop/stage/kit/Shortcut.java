package poise.desktop.stage.kit;

import com.badlogic.gdx.Input.Keys;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a single key does, with the key that does it usually. */
public enum Shortcut {
    CHOOSE_1(Keys.NUM_1),
    CHOOSE_2(Keys.NUM_2),
    CHOOSE_3(Keys.NUM_3),
    CHOOSE_4(Keys.NUM_4),
    CHOOSE_5(Keys.NUM_5),
    CHOOSE_6(Keys.NUM_6),
    CHOOSE_7(Keys.NUM_7),
    CHOOSE_8(Keys.NUM_8),
    CHOOSE_9(Keys.NUM_9),
    /** The tenth. */
    CHOOSE_0(Keys.NUM_0),
    /** To the line in which an answer is typed. */
    ANSWER(Keys.F2),
    BACK(Keys.ESCAPE);

    private final int usual;

    Shortcut(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }

    /** The name under which the settings know it, as "choose-1". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Shortcut> called(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** What chooses the first thing, the second … and with 0 the tenth. */
    static Shortcut choosing(int digit) {
        return values()[Math.floorMod(digit - 1, 10)];
    }
}
