package poise.core.debrief;

import java.util.List;
import java.util.OptionalInt;
import poise.core.scoring.Doubt;
import poise.core.session.Fact;

/** What was not sure enough to count, put to the player as questions. */
record Queries(Phrases phrases, List<Fact> log) {

    /** How many questions a player will read. */
    private static final int HANDFUL = 5;

    List<Debrief.Question> of(List<Doubt> doubts) {
        return doubts.stream().limit(HANDFUL).map(this::question).toList();
    }

    private Debrief.Question question(Doubt doubt) {
        String note = doubt.label().isSignal()
                ? phrases.say("question.signal")
                : phrases.say("question.move", doubt.weight());
        return new Debrief.Question(
                phrases.say("question." + doubt.label().id()),
                new Quotation(phrases, log).what(doubt.evidence()),
                note,
                number(doubt),
                doubt);
    }

    /** The number of the utterance; a letter has none. */
    private OptionalInt number(Doubt doubt) {
        int fact = doubt.evidence().fact();
        long heard = log.subList(0, fact + 1).stream()
                .filter(Fact.Heard.class::isInstance)
                .count();
        return log.get(fact) instanceof Fact.Heard ? OptionalInt.of((int) heard) : OptionalInt.empty();
    }
}
