@NullMarked
package poise.desktop.stage;

import org.jspecify.annotations.NullMarked;
