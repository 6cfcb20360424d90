/** The take as JSON lines. */
@NullMarked
package poise.core.archive;

import org.jspecify.annotations.NullMarked;
