package poise.core.prover;

import java.util.List;
import java.util.Optional;
import poise.core.archive.TakeArchive;
import poise.core.archive.UnreadableTake;
import poise.core.kernel.Dice;
import poise.core.kernel.Marks;
import poise.core.protocol.Protocol;
import poise.core.scenario.Claim;
import poise.core.scenario.Scenario;
import poise.core.scoring.Judge;
import poise.core.scoring.Scorecard;
import poise.core.session.Fact;
import poise.core.speech.Label;

/** Plays at random, as a monkey would, and looks whether the house stands afterwards. */
public final class Monkey {

    /** So many things a monkey does before it loses interest. */
    private static final int MOST = 150;

    private static final List<Label> LABELS = List.of(Label.values());

    private final Scenario scenario;
    private final Protocol protocol;
    private final Repertoire repertoire;
    private final List<Deed> deeds;
    private final List<Claim> claims;

    public Monkey(Scenario scenario, Protocol protocol, Phrasebook phrases) {
        this.scenario = scenario;
        this.protocol = protocol;
        this.repertoire = new Repertoire(scenario, phrases);
        this.deeds = scenario.tools().stream()
                .flatMap(tool -> Deed.of(tool, scenario))
                .toList();
        this.claims = scenario.claims();
    }

    /** What the take that this seed makes shows to be wrong, if anything. */
    public Optional<Flaw> play(long seed) {
        Dice dice = new Dice(seed);
        Rendition rendition = new Rendition(scenario, protocol);
        for (int i = 0; i < MOST && !rendition.attempt().isOver(); i++) {
            act(rendition, dice, i);
        }
        rendition.end();
        return Prover.heard(rendition).or(() -> judged(rendition)).map(flaw -> flaw.dealtBy(seed));
    }

    private void act(Rendition rendition, Dice dice, int turn) {
        switch (dice.roll("monkey", turn, 8)) {
            case 0, 1 -> rendition.use(deeds.get(dice.roll("deed", turn, deeds.size())));
            case 2, 3, 4 -> speak(rendition, dice, turn);
            case 5 -> rendition.click();
            default -> rendition.beat(100L * (1 + dice.roll("wait", turn, 200)));
        }
    }

    private void speak(Rendition rendition, Dice dice, int turn) {
        if (!rendition.isMouthFree(0)) {
            rendition.beat(1_000);
        } else if (!claims.isEmpty() && dice.roll("claim", turn, 4) == 0) {
            rendition.begin(Sentence.claiming(claims.get(dice.roll("which", turn, claims.size()))));
        } else {
            rendition.begin(repertoire.of(LABELS.get(dice.roll("label", turn, LABELS.size()))));
        }
    }

    /** Whether the marks are what they may be, and the same however often, and from whichever copy, they are given. */
    private Optional<Flaw> judged(Rendition rendition) {
        Scorecard card = rendition.scorecard();
        boolean fair = card.earned().compareTo(Marks.ALL) <= 0
                && card.equals(Judge.judge(scenario, protocol, rendition.log()))
                && card.equals(Judge.judge(scenario, protocol, stored(rendition.log())));
        return fair
                ? Optional.empty()
                : Optional.of(new Flaw(Flaw.Kind.JUDGED_OTHERWISE, card.total().toString(), rendition.take()));
    }

    private static List<Fact> stored(List<Fact> log) {
        try {
            return TakeArchive.read(TakeArchive.text(log)).facts();
        } catch (UnreadableTake broken) {
            throw new IllegalStateException("What was written can be read", broken);
        }
    }
}
