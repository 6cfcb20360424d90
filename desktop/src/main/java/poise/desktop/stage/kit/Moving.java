package poise.desktop.stage.kit;

/** An actor whose picture changes by itself. */
public interface Moving {

    /** For how long its picture stays as it is, in milliseconds from now; 0 while it is changing, Long.MAX_VALUE for ever. */
    long stillFor();
}
