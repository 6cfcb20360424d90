package poise.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import poise.core.scenario.Scenario;
import poise.core.session.Corrections;
import poise.core.session.Fact;
import poise.core.session.Meaning;
import poise.core.session.Session;
import poise.core.speech.Utterance;
import poise.desktop.understanding.Comprehension;
import poise.desktop.understanding.Understanding;

/** Puts right what was heard in a take of this scenario; the right words are read as they would have been. */
public record Proofreading(Scenario scenario, Supplier<Understanding> understanding) {

    /** The most letters of a correction: more than anybody says in one breath. */
    static final int MOST = 2_000;

    /**
     * The correction of an utterance, counted from 1; nothing if it already stands so. Complains of what cannot be
     * corrected.
     */
    public Optional<Fact.Corrected> correct(List<Fact> log, int number, String text) {
        Fact.Heard heard = heard(log, number);
        String words = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (words.isEmpty()) {
            throw new Complaint("A correction needs words; write what you said in sentence " + number + ".");
        }
        if (words.length() > MOST) {
            throw new Complaint("A correction has at most " + MOST + " letters; write what you said in sentence "
                    + number + ", and no more.");
        }
        Utterance said = heard.utterance().reworded(words);
        if (said.text().equals(standing(log, number, heard).text())) {
            return Optional.empty();
        }
        boolean restored = said.text().equals(heard.utterance().text());
        Meaning meaning =
                restored ? Meaning.of(heard.reading()) : comprehension().read(said);
        return Optional.of(new Session(scenario).correct(log, number, said, meaning));
    }

    private Comprehension comprehension() {
        return understanding.get().about(scenario.claims());
    }

    private static Fact.Heard heard(List<Fact> log, int number) {
        List<Fact.Heard> all = log.stream()
                .filter(Fact.Heard.class::isInstance)
                .map(Fact.Heard.class::cast)
                .toList();
        if (all.isEmpty()) {
            throw new Complaint("Nothing was said in this take, so there is nothing to correct.");
        }
        if (number < 1 || number > all.size()) {
            throw new Complaint("There is no sentence " + number + " in this take; name one from 1 to " + all.size()
                    + ", as the debrief numbers them.");
        }
        return all.get(number - 1);
    }

    private static Utterance standing(List<Fact> log, int number, Fact.Heard heard) {
        return Corrections.of(log)
                .change(number)
                .map(change -> change.corrected().utterance())
                .orElse(heard.utterance());
    }
}
