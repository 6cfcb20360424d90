package poise.desktop.voices;

import java.util.Optional;

/** The sounds that travel with the program. */
public final class Clips {

    /** The pages that say how clips are encoded: all begin with them, and so none holds them itself. */
    private static final String HEAD = Cast.FOLDER + "head";

    private Clips() {}

    /** Whether a line was recorded. */
    public static boolean isPacked(SpokenLine line, Cast cast) {
        return cast.clip(line)
                .filter(clip -> Clips.class.getClassLoader().getResource(clip) != null)
                .isPresent();
    }

    /** The clip of a line, if the person is in the cast and the line was recorded. */
    public static Optional<Sound> of(SpokenLine line, Cast cast) {
        return cast.clip(line).flatMap(clip -> OggFile.packed(HEAD, clip));
    }
}
