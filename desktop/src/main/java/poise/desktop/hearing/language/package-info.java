/** What the ear expects to be said: its language model, and how that is taught other words. */
@NullMarked
package poise.desktop.hearing.language;

import org.jspecify.annotations.NullMarked;
