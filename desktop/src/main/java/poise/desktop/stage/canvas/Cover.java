package poise.desktop.stage.canvas;

/** How much of what lies under it a piece of a texture covers. */
enum Cover {
    NOTHING,
    SOMETHING,
    EVERYTHING
}
