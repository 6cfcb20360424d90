/** The boardroom as it is drawn: the people, their table, the city behind them, and the light that follows their trust. */
@NullMarked
package poise.desktop.stage.room;

import org.jspecify.annotations.NullMarked;
