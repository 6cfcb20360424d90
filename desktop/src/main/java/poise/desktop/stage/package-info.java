/** The window: scenes that show a view and say what the player wants; they decide nothing. */
@NullMarked
package poise.desktop.stage;

import org.jspecify.annotations.NullMarked;
