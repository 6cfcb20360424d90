package poise.desktop.understanding;

import java.util.List;

/** Whatever turns texts into embeddings: the encoder, or what it once said. */
@FunctionalInterface
interface Encoding {

    List<float[]> encode(List<String> texts);

    /** Knows nothing of meaning: classifiers see words and letters only. */
    static Encoding none() {
        return texts -> texts.stream().map(text -> new float[0]).toList();
    }
}
