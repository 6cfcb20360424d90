package poise.desktop.stage;

import poise.desktop.stage.product.ProductWishes;

/** What the player can want in the meeting. */
public interface BoardroomWishes extends AskWishes, ProductWishes {

    /** Is typing a line to say, and this is it so far; empty when the player has turned away from it. */
    void typing(String line);

    /** Has typed a line to say. */
    void say(String line);

    /** Pressed the mouse on something, whatever came of it. */
    void click(String place);

    void use(String tool);
}
