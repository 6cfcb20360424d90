package poise.desktop.hearing.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import poise.core.kernel.Permille;

/** Makes the language model of a taught ear out of the stock one and lessons. The same always gives the same bytes. */
public final class Teacher {

    /** The share of what the taught ear expects that comes from the lessons: more of it hears plain English worse. */
    static final Permille SHARE = Permille.permille(110);

    /** How many words before a word say what to expect. */
    private static final int CONTEXT = 2;

    /** Another number for every change of these classes that changes what they make. */
    private static final int METHOD = 1;

    private final Lessons lessons;

    public Teacher(Lessons lessons) {
        this.lessons = lessons;
    }

    /** A name for what is made: other lessons and other teaching have another. */
    public String fingerprint() {
        return METHOD + "-" + SHARE + "-" + lessons.fingerprint();
    }

    /**
     * Takes two seconds or several, and some 150 MB while it lasts.
     *
     * @param stock the file of what the stock ear expects
     * @param taught the file of what the taught one will
     * @param aliases the file for the aliases that the taught ear can hear
     */
    public void teach(Path stock, Path taught, Path aliases, Consumer<Permille> progress) throws IOException {
        GrammarFile general = GrammarFile.read(stock);
        taught(general, progress).write(taught);
        lessons.audible(general).aliases().write(aliases);
    }

    GrammarFile taught(GrammarFile general, Consumer<Permille> progress) {
        List<List<String>> sentences = lessons.audible(general).spoken();
        DomainModel domain = new DomainModel(sentences, general.vocabulary(), general.model(), CONTEXT);
        return general.with(Mixture.of(general.model(), domain, SHARE, progress));
    }
}
