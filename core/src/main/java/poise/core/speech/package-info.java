/** What was said and what it does: words, utterances, labels and readings. */
@NullMarked
package poise.core.speech;

import org.jspecify.annotations.NullMarked;
