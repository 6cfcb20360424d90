@NullMarked
package poise.desktop.stage.room;

import org.jspecify.annotations.NullMarked;
