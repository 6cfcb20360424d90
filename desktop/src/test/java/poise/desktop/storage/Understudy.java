package poise.desktop.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import poise.core.session.Ending;
import poise.core.session.Fact;

/**
 * A process of its own that plays takes and says what it may rely on: {@code begun ID}, {@code saved N} for the facts
 * of that take that are acknowledged, {@code done ID}, and {@code trouble …}. Arguments: the home, how many takes, how
 * many facts each.
 */
final class Understudy {

    private final TakeShelf shelf;
    private final History history;
    private final int facts;

    private Understudy(Folders folders, int facts) {
        this.shelf = new TakeShelf(folders.takes());
        this.history = History.open(folders, shelf, Samples::assess);
        this.facts = facts;
    }

    public static void main(String[] args) {
        Path home = Path.of(args[0]);
        Understudy understudy =
                new Understudy(new Folders(home.resolve("data"), home.resolve("cache")), Integer.parseInt(args[2]));
        for (int take = 0; take < Integer.parseInt(args[1]); take++) {
            understudy.play(TakeId.begunAt(Instant.now()));
        }
        understudy.history.troubles().forEach(trouble -> say("trouble " + trouble));
        understudy.history.close();
    }

    private void play(TakeId id) {
        List<Fact> log = Samples.beginning(facts);
        log.add(Samples.closed(Ending.FINISHED));
        try (TakeJournal journal = shelf.begin(id)) {
            say("begun " + id);
            history.begin(id, Samples.opened(), Samples.PROTOCOL);
            for (int saved = 0; saved < log.size(); ) {
                saved = add(journal, log.get(saved), saved);
            }
            journal.trouble().ifPresent(trouble -> say("trouble " + trouble));
        }
        history.finish(id, log, Samples.card(100, 200, 300));
        say("done " + id);
    }

    private static int add(TakeJournal journal, Fact fact, int before) {
        journal.append(List.of(fact));
        while (journal.saved() == before) {
            Thread.onSpinWait();
        }
        say("saved " + journal.saved());
        return journal.saved();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
