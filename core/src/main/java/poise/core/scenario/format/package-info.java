/** JSON in; a scenario or protocol, or every problem, out. */
@NullMarked
package poise.core.scenario.format;

import org.jspecify.annotations.NullMarked;
