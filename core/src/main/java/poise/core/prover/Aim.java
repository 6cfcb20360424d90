package poise.core.prover;

import java.util.Optional;
import java.util.function.Predicate;
import poise.core.kernel.Id;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Occurrence.Placing;
import poise.core.protocol.ToolKind;
import poise.core.protocol.Topic;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;
import poise.core.scenario.Target;
import poise.core.scenario.Truth;
import poise.core.session.Fact;

/** What hands have to do next so that something occurs; nothing where hands cannot help, or not from here. */
final class Aim extends Occurrence.Some<Optional<Survey.Leg>> {

    private final Scenario scenario;
    private final Attempt attempt;
    private final Survey survey;

    Aim(Scenario scenario, Attempt attempt, Survey survey) {
        this.scenario = scenario;
        this.attempt = attempt;
        this.survey = survey;
    }

    Optional<Survey.Leg> towards(Occurrence occurrence) {
        return occurrence.match(this);
    }

    @Override
    protected Optional<Survey.Leg> otherwise(Occurrence occurrence) {
        return Optional.empty();
    }

    @Override
    public Optional<Survey.Leg> placed(Occurrence.Placed placed) {
        return towards(placed.of(), placed.placing());
    }

    @Override
    public Optional<Survey.Leg> use(Occurrence.Use use) {
        return leg(deed -> use.kinds().contains(deed.kind())
                && use.choice().includes(deed.helps())
                && !(use.distinct() && hasUsed(deed)));
    }

    @Override
    public Optional<Survey.Leg> learn(Occurrence.Learn learn) {
        return leg(deed -> reveals(deed, learn.topic()));
    }

    @Override
    public Optional<Survey.Leg> clear(Occurrence.Clear clear) {
        return survey.towards(here(), leg -> survey.isCleared(leg.to()));
    }

    @Override
    public Optional<Survey.Leg> worsened(Occurrence.Worsened worsened) {
        return survey.towards(here(), leg -> survey.isWorse(leg.to()));
    }

    @Override
    public Optional<Survey.Leg> roomTalks(Occurrence.RoomTalks talks) {
        return isSomebodyTalking() ? leg(deed -> deed.kind() == talks.during()) : Optional.empty();
    }

    @Override
    public Optional<Survey.Leg> write(Occurrence.Write write) {
        return leg(deed -> deed.kind() == write.in() && isReader(deed, write));
    }

    private Optional<Survey.Leg> towards(Occurrence of, Placing placing) {
        boolean tooSoon = placing.after().filter(other -> !has(other)).isPresent()
                || placing.between()
                        .filter(span -> attempt.clock().isBefore(span.from()))
                        .isPresent();
        boolean tooLate = placing.between()
                .filter(span -> !attempt.clock().isBefore(span.to()))
                .isPresent();
        return tooSoon || tooLate ? Optional.empty() : towards(of);
    }

    /** Whether what has to come first has come, as far as the product's state tells. */
    private boolean has(Occurrence other) {
        return other.match(new Come());
    }

    private final class Come extends Occurrence.Some<Boolean> {

        @Override
        protected Boolean otherwise(Occurrence occurrence) {
            return true;
        }

        @Override
        public Boolean clear(Occurrence.Clear clear) {
            return survey.isCleared(here());
        }

        @Override
        public Boolean use(Occurrence.Use use) {
            return scenario.tools().stream()
                    .anyMatch(tool ->
                            use.kinds().contains(tool.kind()) && attempt.state().hasUsed(tool.id()));
        }
    }

    private Standpoint here() {
        return Standpoint.of(scenario, attempt.state());
    }

    /** Towards such a deed; rather towards one that makes nothing worse. */
    private Optional<Survey.Leg> leg(Predicate<Deed> wanted) {
        Predicate<Survey.Leg> does = leg -> leg.deed().filter(wanted).isPresent();
        return survey.towards(here(), does.and(leg -> !survey.isWorse(leg.to())))
                .or(() -> survey.towards(here(), does));
    }

    private boolean hasUsed(Deed deed) {
        return attempt.log().stream()
                .anyMatch(fact ->
                        fact instanceof Fact.ToolUsed used && used.tool().equals(deed.tool()));
    }

    private boolean reveals(Deed deed, Topic topic) {
        return scenario.tool(deed.tool())
                .flatMap(tool -> deed.target().flatMap(tool::target))
                .flatMap(Target::reveals)
                .filter(truth -> !attempt.state().ledger().learned().contains(truth))
                .filter(truth -> isAbout(truth, topic))
                .isPresent();
    }

    private boolean isAbout(Id<Truth> truth, Topic topic) {
        return scenario.truth(truth).filter(each -> each.topic() == topic).isPresent();
    }

    private boolean isSomebodyTalking() {
        return attempt.clock().isBefore(attempt.state().room().quietAt());
    }

    /** Whether a letter goes to somebody of the leanings that are wanted. */
    private boolean isReader(Deed deed, Occurrence.Write write) {
        return deed.kind() == ToolKind.REPORT
                || write.to().isEmpty()
                || deed.target()
                        .flatMap(scenario::addressee)
                        .map(Executive::leaning)
                        .filter(write.to()::contains)
                        .isPresent();
    }
}
