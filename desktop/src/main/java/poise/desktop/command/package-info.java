/** The commands of the command line, one class each. */
@NullMarked
package poise.desktop.command;

import org.jspecify.annotations.NullMarked;
