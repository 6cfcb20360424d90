package poise.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poise.core.boardroom.Trust;
import poise.core.kernel.Id;
import poise.core.kernel.Marks;
import poise.core.protocol.Category;
import poise.core.protocol.Constraint;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Protocol;
import poise.core.scenario.Executive;
import poise.core.scenario.Note;
import poise.core.scenario.Scenario;
import poise.core.session.Corrections;
import poise.core.session.Fact;

/**
 * Folds the facts of a take into a scorecard. The live meter, the debrief and every later check are this one fold:
 * facts are shown to it one by one, and it can be asked at any time.
 */
public final class Judge {

    private final Scenario scenario;
    private final Protocol protocol;
    private Protocol given;
    private final List<Fact> log = new ArrayList<>();
    private Docket docket;
    private int corrections;

    public Judge(Scenario scenario, Protocol protocol) {
        this.scenario = scenario;
        this.protocol = protocol.narrowed(scenario.ways());
        this.given = this.protocol;
        this.docket = new Docket(scenario);
    }

    /** The scorecard of a whole log. */
    public static Scorecard judge(Scenario scenario, Protocol protocol, List<Fact> log) {
        Judge judge = new Judge(scenario, protocol);
        log.forEach(judge::see);
        return judge.scorecard();
    }

    /** The evidence for each of these in a log as it stands corrected, whatever a protocol makes of them. */
    public static List<List<Evidence>> seen(Scenario scenario, List<Fact> log, List<Occurrence> occurrences) {
        Docket docket = new Docket(scenario);
        Corrections.of(log).applied().forEach(docket::add);
        Sighting sighting = new Sighting(docket);
        return occurrences.stream().map(each -> each.match(sighting)).toList();
    }

    /** Looks at the next fact; a correction has the whole log looked at anew, with the right words in their place. */
    public void see(Fact fact) {
        log.add(fact);
        if (fact instanceof Fact.Corrected) {
            Corrections all = Corrections.of(log);
            docket = new Docket(scenario);
            all.applied().forEach(docket::add);
            corrections = all.changes().size();
        } else {
            docket.add(fact);
            given = fact instanceof Fact.TakeOpened ? protocol.given(docket.allowance()) : given;
        }
    }

    /** What the facts seen so far amount to. */
    public Scorecard scorecard() {
        List<Score> scores = new ArrayList<>();
        given.steps().forEach(step -> scores.add(new StepRule(step).score(docket)));
        given.constraints().forEach(constraint -> scores.add(score(constraint)));
        return new Scorecard(
                scenario.id(),
                protocol.id(),
                scores,
                flags(),
                docket.words().statements(),
                attitudes(),
                docket.allowance(),
                docket.isComplete(),
                corrections);
    }

    private Score score(Constraint constraint) {
        List<Evidence> breaches = constraint.breach().match(new Verification(docket));
        boolean tookPart = constraint.category() == Category.SPEECH
                ? docket.words().hasSpoken()
                : docket.hands().hasActed();
        int lost = Math.min(constraint.marks().count(), constraint.loss().count() * breaches.size());
        Marks marks = tookPart ? constraint.marks().less(Marks.marks(lost)) : Marks.NONE;
        Status status = !breaches.isEmpty() ? Status.BROKEN : tookPart ? Status.MET : Status.MISSED;
        Finding finding = new Finding(
                constraint.id().name(), constraint.title(), constraint.category(), marks, constraint.marks(), breaches);
        return new Score(
                constraint.id().name(),
                constraint.title(),
                Optional.empty(),
                Optional.empty(),
                status,
                breaches.stream().findFirst().map(Evidence::at),
                List.of(finding),
                constraint.idea(),
                constraint.example());
    }

    private List<Flag> flags() {
        return given.failureModes().stream()
                .map(mode -> new Flag(mode, mode.when().match(new Verification(docket))))
                .filter(flag -> !flag.evidence().isEmpty())
                .toList();
    }

    private List<Attitude> attitudes() {
        return scenario.executives().stream()
                .map(each -> new Attitude(
                        each, new Trust(each.trust()), docket.trust(each), docket.hasLeft(each), notes(each.id())))
                .toList();
    }

    private List<String> notes(Id<Executive> executive) {
        return docket.notes().stream()
                .flatMap(
                        id -> scenario.notes().stream().filter(note -> note.id().equals(id)))
                .filter(note -> note.executive().equals(executive))
                .map(Note::text)
                .toList();
    }
}
