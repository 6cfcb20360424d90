/** The one object that remembers. */
@NullMarked
package poise.core.play;

import org.jspecify.annotations.NullMarked;
