/** The theme: colours, typefaces, icons, portraits and styles by typed name, all drawn from one page. */
@NullMarked
package poise.desktop.look;

import org.jspecify.annotations.NullMarked;
