@NullMarked
package poise.desktop.stage.kit;

import org.jspecify.annotations.NullMarked;
