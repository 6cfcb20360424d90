package poise.desktop.understanding;

/** What a few words come down to when they are compared with others. */
final class Gist {

    /** How much it counts to have words in common, beside meaning the same; measured on {@code claims-dev.tsv}. */
    private static final float WORDS = 0.3f;

    /** The same where nothing is known of meanings. */
    private static final float WORDS_ALONE = 1.6f;

    private final float[] meaning;
    private final Features words;
    private final boolean denies;

    /** The meaning is of length one, or empty where there is no encoder to tell it. */
    Gist(float[] meaning, Features words, boolean denies) {
        this.meaning = meaning.clone();
        this.words = words;
        this.denies = denies;
    }

    boolean denies() {
        return denies;
    }

    /** How alike the two are; 1 and more for the same words. */
    float likeness(Gist other) {
        if (meaning.length == 0) {
            return WORDS_ALONE * inWords(other);
        }
        float cosine = 0;
        for (int i = 0; i < meaning.length; i++) {
            cosine += meaning[i] * other.meaning[i];
        }
        return cosine + WORDS * inWords(other);
    }

    /** How much of their words the two have in common: 0 for nothing, 1 for all. */
    float inWords(Gist other) {
        return words.cosine(other.words);
    }
}
