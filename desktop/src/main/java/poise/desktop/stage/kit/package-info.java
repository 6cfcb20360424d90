/** The widgets that screens are made of. */
@NullMarked
package poise.desktop.stage.kit;

import org.jspecify.annotations.NullMarked;
