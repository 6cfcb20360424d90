/** Explores a scenario and proves it playable. */
@NullMarked
package poise.core.prover;

import org.jspecify.annotations.NullMarked;
