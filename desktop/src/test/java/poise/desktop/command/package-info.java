@NullMarked
package poise.desktop.command;

import org.jspecify.annotations.NullMarked;
