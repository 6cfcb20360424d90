/** How an utterance becomes a reading: encoder, classifier, guard, and a lexical fallback. */
@NullMarked
package poise.desktop.understanding;

import org.jspecify.annotations.NullMarked;
