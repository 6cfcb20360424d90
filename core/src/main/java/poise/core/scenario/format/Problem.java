package poise.core.scenario.format;

/**
 * One thing that is wrong with a file, and what to do about it.
 *
 * @param file the file's name as the author knows it
 * @param line counted from 1
 * @param path where it is in the file, such as {@code $.acts[0].live.closes}
 * @param sentence what is wrong and its remedy; the path is its subject
 */
public record Problem(Diagnosis diagnosis, String file, int line, String path, String sentence) {

    /** The same, if it is so only under a circumstance. */
    Problem where(String circumstance) {
        return new Problem(diagnosis, file, line, path, sentence + " (" + circumstance + ")");
    }

    @Override
    public String toString() {
        return diagnosis.code() + " " + file + ":" + line + " " + path + " " + sentence;
    }
}
