/** Rehearsals of the ear. */
@NullMarked
package poise.desktop.hearing;

import org.jspecify.annotations.NullMarked;
