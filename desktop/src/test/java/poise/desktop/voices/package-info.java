@NullMarked
package poise.desktop.voices;

import org.jspecify.annotations.NullMarked;
