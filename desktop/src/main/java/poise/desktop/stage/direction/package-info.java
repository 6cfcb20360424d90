/** From facts and state to what the scenes show. It performs and decides nothing. */
@NullMarked
package poise.desktop.stage.direction;

import org.jspecify.annotations.NullMarked;
