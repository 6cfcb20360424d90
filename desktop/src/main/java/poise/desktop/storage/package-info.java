/** Keeping: takes as they happen, the history, the settings, and the folders in which they live. */
@NullMarked
package poise.desktop.storage;

import org.jspecify.annotations.NullMarked;
