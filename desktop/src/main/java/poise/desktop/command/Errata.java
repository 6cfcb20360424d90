package poise.desktop.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import poise.core.scenario.Scenario;
import poise.core.session.Fact;
import poise.desktop.Complaint;
import poise.desktop.Keeping;
import poise.desktop.Proofreading;
import poise.desktop.Wiring;
import poise.desktop.storage.Postscript;
import poise.desktop.storage.TakeId;
import poise.desktop.storage.Trouble;

/** Corrections that are written into a log from the command line. */
record Errata(Wiring wiring, Path file, Consumer<String> warnings) {

    /**
     * The log with its corrections, each of which is added to the file.
     *
     * @param corrections the number of a sentence and its words, by turns
     */
    List<Fact> entered(List<Fact> log, Scenario scenario, List<String> corrections) {
        Proofreading proofreading = new Proofreading(scenario, wiring::understanding);
        List<Fact> facts = new ArrayList<>(log);
        for (int i = 0; i + 1 < corrections.size(); i += 2) {
            int number = number(corrections.get(i));
            Optional<Fact.Corrected> correction = proofreading.correct(facts, number, corrections.get(i + 1));
            correction.ifPresent(each -> keep(facts, each));
            correction.ifPresent(facts::add);
            if (correction.isEmpty()) {
                warnings.accept("Sentence " + number + " already reads so; nothing was changed.");
            }
        }
        return facts;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw new Complaint(
                    "--correct takes the number of a sentence and then its words, as in --correct 3 \"what you said\";"
                            + " \"" + text + "\" is no number.",
                    wrong);
        }
    }

    /** A take of the history is judged anew there too; any other file only gets its line. */
    private void keep(List<Fact> log, Fact.Corrected correction) {
        Optional<TakeId> take = wiring.kept(file);
        if (take.isPresent()) {
            try (Keeping keeping = wiring.keeping()) {
                complain(keeping.correct(take.get(), log, correction));
            }
        } else {
            add(correction);
        }
    }

    private static void complain(Optional<Trouble> trouble) {
        if (trouble.isPresent()) {
            throw new Complaint(trouble.get().sentence());
        }
    }

    private void add(Fact.Corrected correction) {
        try {
            Postscript.add(file, correction);
        } catch (IOException failure) {
            throw new Complaint(
                    "The correction cannot be added to " + file + " (" + Postscript.reason(failure)
                            + "); make the file writable, or correct a copy of it.",
                    failure);
        }
    }
}
