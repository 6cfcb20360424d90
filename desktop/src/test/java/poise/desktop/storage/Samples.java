package poise.desktop.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import poise.core.archive.TakeLog;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Marks;
import poise.core.kernel.Moment;
import poise.core.protocol.Category;
import poise.core.protocol.Condition;
import poise.core.protocol.FailureMode;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;
import poise.core.scoring.Evidence;
import poise.core.scoring.Finding;
import poise.core.scoring.Flag;
import poise.core.scoring.Score;
import poise.core.scoring.Scorecard;
import poise.core.scoring.Status;
import poise.core.session.Corrections;
import poise.core.session.Edition;
import poise.core.session.Ending;
import poise.core.session.Fact;
import poise.core.session.Means;
import poise.core.speech.Reading;
import poise.core.speech.Utterance;

/** Takes and scorecards to keep. */
final class Samples {

    static final Id<Scenario> SCENARIO = Id.id("pool-exhaustion");
    static final Id<Protocol> PROTOCOL = Id.id("poc-recovery");
    static final Edition EDITION = new Edition("ab12", 1, "cd34", Allowance.STANDARD);
    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private Samples() {}

    static Fact.TakeOpened opened() {
        return opened(EDITION);
    }

    static Fact.TakeOpened opened(Edition edition) {
        return new Fact.TakeOpened(Moment.CRASH, SCENARIO, edition, -7L);
    }

    static Fact said(String words, Means means) {
        Utterance utterance = Utterance.typed(words, Moment.CRASH);
        return new Fact.Heard(utterance.span().to(), utterance, Reading.NOTHING, means);
    }

    static Fact.Corrected corrected(int number, String words) {
        Utterance utterance = Utterance.typed(words, Moment.CRASH);
        return new Fact.Corrected(utterance.span().to(), number, utterance, Reading.NOTHING, List.of());
    }

    static Fact closed(Ending ending) {
        return new Fact.TakeClosed(Moment.at(90_000), ending);
    }

    /** The beginning of a take: its opening and so many facts. */
    static List<Fact> beginning(int facts) {
        List<Fact> log = new ArrayList<>(List.of(opened()));
        IntStream.range(1, facts).forEach(n -> log.add(said("fact number " + n + ", naïve façade", Means.TYPED)));
        return log;
    }

    /** A whole take. */
    static List<Fact> whole(Ending ending) {
        List<Fact> log = beginning(5);
        log.add(closed(ending));
        return log;
    }

    static Scorecard card(int timing, int speech, int choices) {
        return new Scorecard(
                SCENARIO,
                PROTOCOL,
                List.of(
                        score(Category.TIMING, timing),
                        score(Category.SPEECH, speech),
                        score(Category.CHOICES, choices)),
                List.of(),
                List.of(),
                List.of(),
                Allowance.STANDARD,
                true,
                0);
    }

    /** The same card, resting on words that were put right. */
    static Scorecard corrected(Scorecard card, int corrections) {
        return new Scorecard(
                card.scenario(),
                card.protocol(),
                card.scores(),
                card.flags(),
                List.of(),
                List.of(),
                card.allowance(),
                card.complete(),
                corrections);
    }

    static Scorecard flagged(Scorecard card, String... modes) {
        List<Flag> flags = new ArrayList<>();
        for (String mode : modes) {
            Condition any = new Condition.Enough(new Occurrence.Signals(Set.of()), 1, 0);
            flags.add(new Flag(new FailureMode(Id.id(mode), mode, true, "", "", any), List.<Evidence>of()));
        }
        return new Scorecard(
                card.scenario(),
                card.protocol(),
                card.scores(),
                flags,
                List.of(),
                List.of(),
                card.allowance(),
                card.complete(),
                0);
    }

    private static Score score(Category category, int marks) {
        Finding finding = new Finding("rule", "Rule", category, Marks.marks(marks), category.worth(), List.of());
        return new Score(
                "id",
                "Title",
                Optional.empty(),
                Optional.empty(),
                Status.MET,
                Optional.empty(),
                List.of(finding),
                "",
                "");
    }

    /** Judges every take alike, by how long it is. */
    static Optional<Scorecard> assess(TakeLog log, Optional<Id<Protocol>> protocol) {
        Scorecard card = card(100, 200, 30 + log.facts().size());
        int corrections = Corrections.of(log.facts()).changes().size();
        return Optional.of(corrected(card, corrections));
    }
}
