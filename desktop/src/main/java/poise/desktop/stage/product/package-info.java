/** The product that is on show: a browser with one of its pages, drawn as an application. */
@NullMarked
package poise.desktop.stage.product;

import org.jspecify.annotations.NullMarked;
