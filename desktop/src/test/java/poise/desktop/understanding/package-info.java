/** Understanding, tried out and measured. */
@NullMarked
package poise.desktop.understanding;

import org.jspecify.annotations.NullMarked;
