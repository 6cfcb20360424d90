package poise.desktop.stage.product;

/** What the player can want of the product. */
public interface ProductWishes {

    /** Goes to a place of the product. */
    void open(String tab);

    /** Presses a button of the product. */
    void press(String action);

    /** Points at a line of the log. */
    void pointAt(String line);

    /** Sets a value in the product's settings. */
    void set(String key, String value);
}
