/** The loudspeaker: executives speak, the room and the product sound. Nothing here decides anything. */
@NullMarked
package poise.desktop.voices;

import org.jspecify.annotations.NullMarked;
