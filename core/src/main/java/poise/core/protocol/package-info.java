/** What the field says one should do: steps, windows, constraints and failure modes, as data. */
@NullMarked
package poise.core.protocol;

import org.jspecify.annotations.NullMarked;
