/** Intents become facts, facts become state; both pure. */
@NullMarked
package poise.core.session;

import org.jspecify.annotations.NullMarked;
