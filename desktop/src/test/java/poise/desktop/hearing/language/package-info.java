/** Rehearsals of the ear. */
@NullMarked
package poise.desktop.hearing.language;

import org.jspecify.annotations.NullMarked;
