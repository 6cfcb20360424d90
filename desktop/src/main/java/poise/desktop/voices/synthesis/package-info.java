/**
 * Lines that nobody has recorded are read aloud: by a program of the system, or by FreeTTS, which travels with Poise. It
 * happens in the background and ahead of time; whoever is not ready when a line is due leaves it to be read.
 */
@NullMarked
package poise.desktop.voices.synthesis;

import org.jspecify.annotations.NullMarked;
