/** The judge: facts in, findings with evidence out. */
@NullMarked
package poise.core.scoring;

import org.jspecify.annotations.NullMarked;
