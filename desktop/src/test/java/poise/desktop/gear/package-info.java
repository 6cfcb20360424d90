/** What tests of every room share: a window and its bounds, voices, a virtual microphone, word error rates. */
@NullMarked
package poise.desktop.gear;

import org.jspecify.annotations.NullMarked;
