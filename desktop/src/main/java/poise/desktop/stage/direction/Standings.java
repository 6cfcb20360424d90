package poise.desktop.stage.direction;

import poise.core.boardroom.Happening;
import poise.core.scenario.Fault;
import poise.desktop.look.Tone;

/** How the fault's stages look and what the room makes of them. */
final class Standings {

    private Standings() {}

    static Tone tone(Fault.Standing standing) {
        return switch (standing) {
            case BROKEN -> Tone.PLAIN;
            case WORSE -> Tone.BAD;
            case CLEARED -> Tone.GOOD;
        };
    }

    /** The reason that moves of trust give; empty if reaching it moves none. */
    static String happening(Fault.Standing standing) {
        return switch (standing) {
            case BROKEN -> "";
            case WORSE -> Happening.WORSE.id();
            case CLEARED -> Happening.CLEARED.id();
        };
    }
}
