package poise.core.session;

/** A spot on the screen that can be clicked; known by its id alone. */
public interface Place {}
