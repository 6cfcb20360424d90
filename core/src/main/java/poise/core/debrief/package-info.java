/** The findings told as sentences. */
@NullMarked
package poise.core.debrief;

import org.jspecify.annotations.NullMarked;
