package poise.desktop.stage.view;

/** A view over which a question can lie. */
public interface Asking {

    /** What the player is asked, or {@link Ask#NOTHING}. */
    Ask ask();
}
