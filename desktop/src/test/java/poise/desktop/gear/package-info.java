/** What tests of every room share: voices, a virtual microphone, word error rates. */
@NullMarked
package poise.desktop.gear;

import org.jspecify.annotations.NullMarked;
