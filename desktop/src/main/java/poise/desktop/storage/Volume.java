package poise.desktop.storage;

/** How loud something is played, in per cent of how it was recorded: 0 to 100. */
public record Volume(int percent) {

    public Volume {
        if (!isPossible(percent)) {
            throw new IllegalArgumentException("A volume lies between 0 and 100 per cent, not " + percent);
        }
    }

    static boolean isPossible(int percent) {
        return percent >= 0 && percent <= 100;
    }
}
