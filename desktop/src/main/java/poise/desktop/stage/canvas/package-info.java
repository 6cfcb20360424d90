/** The picture of the stage, of which only those places are drawn anew that have changed. */
@NullMarked
package poise.desktop.stage.canvas;

import org.jspecify.annotations.NullMarked;
