package poise.desktop;

import java.util.EnumSet;
import java.util.Set;
import poise.desktop.look.Appearance;
import poise.desktop.look.Tints;
import poise.desktop.stage.kit.Bindings;
import poise.desktop.stage.kit.Taste;
import poise.desktop.stage.kit.Taste.Omission;
import poise.desktop.storage.Settings;
import poise.desktop.storage.Settings.Sight;

/** What settings mean for the screens. */
final class Tastes {

    private Tastes() {}

    static Taste of(Settings settings) {
        Sight sight = settings.sight();
        return new Taste(
                new Appearance(sight.textScale().percent(), tints(sight.colours())),
                settings.language().locale(),
                without(sight),
                keys(settings));
    }

    private static Tints tints(Settings.Colours colours) {
        return switch (colours) {
            case USUAL -> Tints.USUAL;
            case RED_GREEN -> Tints.RED_GREEN;
            case BLUE_YELLOW -> Tints.BLUE_YELLOW;
        };
    }

    private static Set<Omission> without(Sight sight) {
        Set<Omission> without = EnumSet.noneOf(Omission.class);
        if (sight.still()) without.add(Omission.MOTION);
        if (!sight.captions()) without.add(Omission.CAPTIONS);
        if (!sight.marks()) without.add(Omission.MARKS);
        return without;
    }

    /** Keys that make no sense together are as usual. */
    static Bindings keys(Settings settings) {
        return Bindings.of(settings.keys()).orElse(Bindings.USUAL);
    }
}
