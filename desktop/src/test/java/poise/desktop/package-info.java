/** Tests of the whole: arrows, takes and commands. */
@NullMarked
package poise.desktop;

import org.jspecify.annotations.NullMarked;
