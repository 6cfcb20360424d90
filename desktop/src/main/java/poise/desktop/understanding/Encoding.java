package poise.desktop.understanding;

import java.util.List;

/** Whatever turns texts into embeddings: the encoder, or what it once said. */
@FunctionalInterface
interface Encoding {

    List<float[]> encode(List<String> texts);
}
