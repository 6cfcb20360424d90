/** How a listener takes things: trust, temperament and reaction. */
@NullMarked
package poise.core.boardroom;

import org.jspecify.annotations.NullMarked;
