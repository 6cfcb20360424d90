/** A tiny scenario, a tiny protocol and the words to rehearse them with. */
@NullMarked
package poise.core.gear;

import org.jspecify.annotations.NullMarked;
