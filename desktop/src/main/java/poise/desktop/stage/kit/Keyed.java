package poise.desktop.stage.kit;

/** An actor that the keyboard can reach and that takes some keys itself while it is there. */
public interface Keyed {

    /** Does what a key means here; says whether it means anything. */
    boolean take(int key);
}
