package poise.core.prover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poise.core.kernel.Combinations;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.protocol.Ask;
import poise.core.protocol.Category;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Protocol;
import poise.core.protocol.Step;
import poise.core.protocol.ToolKind;
import poise.core.protocol.Way;
import poise.core.scenario.Cue;
import poise.core.scenario.Scenario;
import poise.core.scoring.Finding;
import poise.core.scoring.Score;
import poise.core.scoring.Scorecard;
import poise.core.speech.Silence;

/**
 * Plays as well as it can: does what the protocol asks for, in its order, answers what is asked, and leaves no silence.
 * What it reaches can be reached; there may be better takes.
 */
final class Virtuoso {

    /** A pause that lets others come in. */
    private static final long PAUSE = 1300;

    /** A narrator of a film pauses less. */
    private static final long BREATH = 350;

    /** Until then a rescue waits for somebody to talk while it runs. */
    private static final Moment LET_THEM_TALK = Moment.at(30_000);

    /** Until then a film waits. */
    private static final Moment EJECT = Moment.at(56_000);

    /** Nobody plays longer than this many beats. */
    private static final int LONGEST = 6000;

    private final Scenario scenario;
    private final Survey survey;
    private final Repertoire repertoire;

    Virtuoso(Scenario scenario, Survey survey, Phrasebook phrases) {
        this.scenario = scenario;
        this.survey = survey;
        this.repertoire = new Repertoire(scenario, phrases);
    }

    /** The best of the takes that go one way at each step. */
    Rendition best(Protocol protocol) {
        Protocol open = protocol.narrowed(scenario.ways());
        return choices(open).stream()
                .map(ways -> new Play(open.narrowed(ways)).played())
                .max(Comparator.comparingInt(play -> play.scorecard().total().count()))
                .orElseThrow();
    }

    private static List<Map<Id<Step>, Id<Way>>> choices(Protocol protocol) {
        Map<Id<Step>, List<Id<Way>>> ways = new LinkedHashMap<>();
        protocol.steps()
                .forEach(step ->
                        ways.put(step.id(), step.ways().stream().map(Way::id).toList()));
        return Combinations.of(ways, Integer.MAX_VALUE);
    }

    /** One take, by a protocol whose steps have one way each. */
    private final class Play {

        private final Protocol protocol;
        private final Rendition rendition;
        private final Map<String, Integer> tries = new HashMap<>();
        private final Set<Id<Cue>> answered = new HashSet<>();
        private int filler;

        Play(Protocol protocol) {
            this.protocol = protocol;
            this.rendition = new Rendition(scenario, protocol);
        }

        Rendition played() {
            for (int i = 0; i < LONGEST && !rendition.attempt().isOver(); i++) {
                boolean idle = rendition.attempt().isLive() ? live() : write();
                if (idle) {
                    leave();
                }
            }
            return rendition;
        }

        /** One beat before the room; says whether nothing is left to do. */
        private boolean live() {
            boolean free = rendition.areHandsFree();
            boolean worked = free && !rendition.attempt().isFilming() && deed();
            boolean mouth = rendition.isMouthFree(rendition.attempt().isFilming() ? BREATH : PAUSE);
            boolean spoke = mouth && words();
            boolean waits = rendition.attempt().isFilming() || isAwaiting();
            rendition.beat(250);
            return free && !worked && mouth && !spoke && !waits;
        }

        /** Whether time alone may still bring what is asked for, or its time is yet to come. */
        private boolean isAwaiting() {
            return wanted(Category.CHOICES).stream()
                    .flatMap(ask -> ask.anyOf().stream())
                    .flatMap(each -> towards(each).stream())
                    .anyMatch(leg -> leg.deed().map(this::isEarly).orElse(true));
        }

        /** A film is for the end of the minute: what is said before it is not said over it. */
        private boolean isEarly(Deed deed) {
            return deed.kind() == ToolKind.PLAY && rendition.attempt().clock().isBefore(EJECT);
        }

        /** One turn on the calendar; says whether nothing is left to do. */
        private boolean write() {
            return !keepWord() && !letter() && !deed();
        }

        /** Writes to a customer who was promised word and has had none since. */
        private boolean keepWord() {
            boolean owes = rendition.attempt().state().ledger().promises().stream()
                    .anyMatch(promise -> tries.merge("word " + promise.due(), 1, Integer::sum) == 1);
            Optional<Deed> letter =
                    owes ? repertoire.letter(new Occurrence.Kept()).filter(this::isAtHand) : Optional.empty();
            letter.ifPresent(rendition::use);
            return letter.isPresent();
        }

        /** Goes on to the next act. */
        private void leave() {
            Optional<Deed> deed = survey.exit(here());
            if (deed.isPresent()) {
                rendition.use(deed.get());
                rendition.beat(5_000);
            } else {
                rendition.beat(60_000);
            }
        }

        private Standpoint here() {
            return Standpoint.of(scenario, rendition.attempt().state());
        }

        /** The asks of a category that are not fulfilled, in the order of the steps. */
        private List<Ask> wanted(Category category) {
            Scorecard card = rendition.scorecard();
            List<Ask> wanted = new ArrayList<>();
            for (Step step : protocol.steps()) {
                Score score = card.scores().stream()
                        .filter(each -> each.id().equals(step.id().name()))
                        .findFirst()
                        .orElseThrow();
                step.ways().get(0).asks().stream()
                        .filter(ask -> ask.category() == category && isOpen(ask, score))
                        .forEach(wanted::add);
            }
            return wanted;
        }

        private boolean isOpen(Ask ask, Score score) {
            return score.findings().stream()
                    .filter(finding -> finding.rule().equals(ask.id().name()))
                    .mapToInt(finding -> finding.evidence().size())
                    .allMatch(times -> times < ask.times());
        }

        private boolean deed() {
            List<Ask> wanted = wanted(Category.CHOICES);
            for (Ask ask : wanted) {
                for (Occurrence each : ask.anyOf()) {
                    Optional<Deed> deed = towards(each).flatMap(Survey.Leg::deed);
                    if (deed.isPresent() && !isPremature(deed.get(), ask, wanted) && mayTry(ask, deed.get())) {
                        rendition.use(addressed(deed.get(), each));
                        return true;
                    }
                }
            }
            return false;
        }

        /** A film waits until its sound is off; a report, which ends all, until nothing else is wanted. */
        private boolean isPremature(Deed deed, Ask ask, List<Ask> wanted) {
            boolean waitsForSound = deed.kind() == ToolKind.PLAY
                    && wanted.stream()
                            .anyMatch(other -> !other.equals(ask)
                                    && other.anyOf().stream()
                                            .anyMatch(each -> each.needs().contains(ToolKind.MUTE)));
            boolean waitsForTalk = wanted.stream()
                    .filter(other -> !other.equals(ask))
                    .flatMap(other -> other.anyOf().stream())
                    .anyMatch(each -> each instanceof Occurrence.RoomTalks talks
                            && talks.during() == deed.kind()
                            && rendition.attempt().clock().isBefore(LET_THEM_TALK));
            boolean endsAll =
                    deed.kind() == ToolKind.REPORT && (isAnythingElseWithinReach(ask, wanted) || isLetterWanted());
            return waitsForSound || waitsForTalk || isEarly(deed) || endsAll;
        }

        private boolean isAnythingElseWithinReach(Ask ask, List<Ask> wanted) {
            return wanted.stream()
                    .filter(other -> !other.equals(ask))
                    .flatMap(other -> other.anyOf().stream())
                    .anyMatch(each -> towards(each)
                            .filter(leg -> leg.deed()
                                    .filter(deed -> deed.kind() == ToolKind.REPORT)
                                    .isEmpty())
                            .isPresent());
        }

        private boolean isLetterWanted() {
            return wanted(Category.SPEECH).stream()
                    .flatMap(ask -> ask.anyOf().stream())
                    .anyMatch(each ->
                            repertoire.letter(each).filter(this::isAtHand).isPresent() && tries(each) < 4);
        }

        private boolean mayTry(Ask ask, Deed deed) {
            return tries.merge(ask.id() + " " + deed.name() + " " + here().hashCode(), 1, Integer::sum) <= 3;
        }

        private int tries(Occurrence occurrence) {
            return tries.getOrDefault("letter " + occurrence, 0);
        }

        private Deed addressed(Deed deed, Occurrence occurrence) {
            return deed.isLetter()
                    ? deed.saying(repertoire.written(deed, occurrence, wanted(Category.SPEECH), protocol))
                    : deed;
        }

        /** The first step towards something that hands can bring about. */
        private Optional<Survey.Leg> towards(Occurrence occurrence) {
            return new Aim(scenario, rendition.attempt(), survey).towards(occurrence);
        }

        private boolean letter() {
            for (Ask ask : wanted(Category.SPEECH)) {
                for (Occurrence each : ask.anyOf()) {
                    Optional<Deed> deed = repertoire.letter(each).filter(this::isAtHand);
                    if (deed.isPresent() && tries.merge("letter " + each, 1, Integer::sum) <= 4) {
                        rendition.use(addressed(deed.get(), each));
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean isAtHand(Deed deed) {
            Attempt attempt = rendition.attempt();
            return deed.kind() != ToolKind.REPORT
                    && attempt.session().refusal(attempt.state(), deed.tool()).isEmpty();
        }

        private boolean words() {
            Optional<Sentence> sentence = answer().or(this::asked);
            if (sentence.isPresent()) {
                rendition.begin(sentence.get());
                return true;
            }
            if (isAwaiting() || !rendition.areHandsFree() || rendition.attempt().isFilming()) {
                rendition.begin(rendition.attempt().isFilming() ? repertoire.narration() : repertoire.filler(filler++));
            }
            return false;
        }

        /** What answers an open question that is understood by now. */
        private Optional<Sentence> answer() {
            Attempt attempt = rendition.attempt();
            for (Map.Entry<Id<Cue>, Moment> open : attempt.state().room().open().entrySet()) {
                Optional<Cue> cue = scenario.cue(open.getKey());
                boolean understood = cue.filter(each ->
                                !attempt.clock().isBefore(open.getValue().plus(Silence.lengthOf(each.line()))))
                        .isPresent();
                if (understood && answered.add(open.getKey())) {
                    return cue.flatMap(each -> each.answers().stream()
                                    .filter(label -> !label.isSignal())
                                    .min(Comparator.naturalOrder()))
                            .map(repertoire::of);
                }
            }
            return Optional.empty();
        }

        /** What a speech ask wants that can be said now. */
        private Optional<Sentence> asked() {
            for (Ask ask : wanted(Category.SPEECH)) {
                for (Occurrence each : ask.anyOf()) {
                    Optional<Sentence> sentence =
                            repertoire.said(each, rendition.attempt().state());
                    String key = ask.id() + " " + here().hashCode();
                    if (sentence.isPresent() && tries.merge(key, 1, Integer::sum) <= ask.times() + 1) {
                        return sentence;
                    }
                }
            }
            return Optional.empty();
        }
    }

    /** What a take lost, as the titles of its rules. */
    static List<String> losses(Scorecard card) {
        List<String> losses = new ArrayList<>();
        for (Score score : card.scores()) {
            for (Finding finding : score.findings()) {
                if (finding.marks().compareTo(finding.outOf()) < 0) {
                    losses.add(finding.title());
                }
            }
        }
        return losses;
    }
}
