/** The ear: sound and typed keys become utterances on the audio clock. Nothing here decides anything. */
@NullMarked
package poise.desktop.hearing;

import org.jspecify.annotations.NullMarked;
