@NullMarked
package poise.desktop.voices.synthesis;

import org.jspecify.annotations.NullMarked;
