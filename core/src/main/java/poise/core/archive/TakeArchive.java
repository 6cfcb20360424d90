package poise.core.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poise.core.session.Fact;

/**
 * A take as JSON lines, one fact a line, each line ended by a line feed. Appending is all that writing needs, so that a
 * take on disk is never more than one line behind. The same facts give the same bytes.
 */
public final class TakeArchive {

    private TakeArchive() {}

    /** One fact as a line, with its line feed. */
    public static String line(Fact fact) {
        return fact.match(new FactWriter()) + "\n";
    }

    public static String text(List<Fact> facts) {
        StringBuilder text = new StringBuilder();
        facts.forEach(fact -> text.append(line(fact)));
        return text.toString();
    }

    /**
     * The facts of a log. A last line without a line feed was torn in the middle of writing and is left out.
     *
     * @throws UnreadableTake if a whole line is no fact, or the first is not the beginning of a take
     */
    public static TakeLog read(String text) throws UnreadableTake {
        List<Fact> facts = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            facts.add(fact(text.substring(from, end), facts.size() + 1));
            from = end + 1;
        }
        if (facts.isEmpty() || !(facts.get(0) instanceof Fact.TakeOpened)) {
            throw new UnreadableTake(1, "is not the beginning of a take; give a file that rehearse --log has written");
        }
        return new TakeLog(facts, from < text.length());
    }

    private static Fact fact(String line, int number) throws UnreadableTake {
        try {
            Fields fields = new Fields(LineTree.of(line));
            String name = fields.text("fact");
            Fact fact = Optional.ofNullable(FactReader.READERS.get(name))
                    .orElseThrow(() -> new IllegalArgumentException("no fact is called " + name))
                    .apply(fields);
            fields.requireNoneBesides(fact.match(new FactWriter()));
            return fact;
        } catch (Surplus surplus) {
            throw new UnreadableTake(number, surplus.why());
        } catch (RuntimeException | IOException anythingWrongWithIt) {
            throw new UnreadableTake(number, "is not a fact; restore the file from its copy, or rehearse again");
        }
    }
}
