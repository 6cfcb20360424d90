/** The few values that every room shares: moments, spans, marks, permille, ids, hashes and keyed dice. */
@NullMarked
package poise.core.kernel;

import org.jspecify.annotations.NullMarked;
