/** What scenes show: plain immutable records of words, numbers and names of pictures. */
@NullMarked
package poise.desktop.stage.view;

import org.jspecify.annotations.NullMarked;
