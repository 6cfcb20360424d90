/** The command line and the one place that connects everything. */
@NullMarked
package poise.desktop;

import org.jspecify.annotations.NullMarked;
