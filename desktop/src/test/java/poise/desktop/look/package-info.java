@NullMarked
package poise.desktop.look;

import org.jspecify.annotations.NullMarked;
