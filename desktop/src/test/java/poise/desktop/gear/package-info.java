/** What tests of the window need: a display, a window, bounds and pictures. */
@NullMarked
package poise.desktop.gear;

import org.jspecify.annotations.NullMarked;
