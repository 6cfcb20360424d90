@NullMarked
package poise.desktop.stage.direction;

import org.jspecify.annotations.NullMarked;
