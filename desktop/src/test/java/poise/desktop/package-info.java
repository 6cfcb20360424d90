@NullMarked
package poise.desktop;

import org.jspecify.annotations.NullMarked;
