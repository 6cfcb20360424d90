package poise.core.prover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import poise.core.kernel.Id;
import poise.core.kernel.Marks;
import poise.core.kernel.Moment;
import poise.core.protocol.FailureMode;
import poise.core.protocol.Protocol;
import poise.core.scenario.Act;
import poise.core.scenario.Deck;
import poise.core.scenario.Page;
import poise.core.scenario.Scenario;
import poise.core.scenario.TakeFile;
import poise.core.scoring.Band;
import poise.core.session.Fact;

/**
 * Proves a scenario playable: explores what hands and time can do to the product in every deal, plays it as well as it
 * can, and tries to fail in every way that has a name. It is bounded, and says so: what it finds wrong is wrong, and each
 * flaw has a take that shows it; what it does not find may still be there.
 */
public final class Prover {

    private final Protocol protocol;
    private final Phrasebook phrases;

    public Prover(Protocol protocol, Phrasebook phrases) {
        this.protocol = protocol;
        this.phrases = phrases;
    }

    /** What is known of one deal. */
    private record Dealt(long seed, Survey survey, Rendition best, Set<String> modes, List<Flaw> flaws) {}

    public Proof prove(Deck deck) {
        List<Scenario> all = deck.deals();
        List<Dealt> deals = IntStream.range(0, all.size())
                .mapToObj(place -> prove(all.get(place), deck.seed(place), place == 0))
                .toList();
        Dealt least = deals.stream()
                .min(Comparator.comparing(deal -> total(deal.best())))
                .orElseThrow();
        return new Proof(
                deck.first().id(),
                protocol.id(),
                deals.size(),
                deals.stream().mapToInt(deal -> deal.survey().states()).sum(),
                deals.stream().anyMatch(deal -> deal.survey().isBounded()),
                total(least.best()),
                Virtuoso.losses(least.best().scorecard()),
                least.best().take().with(least.seed()),
                List.copyOf(deals.get(0).modes()),
                longest(deck.first()),
                distinct(deals.stream().flatMap(deal -> deal.flaws().stream())));
    }

    private static Marks total(Rendition rendition) {
        return rendition.scorecard().total();
    }

    private static Duration longest(Scenario scenario) {
        return scenario.acts().stream()
                .filter(Act.Live.class::isInstance)
                .map(Act::lasts)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Each flaw once, however many deals show it. */
    private static List<Flaw> distinct(Stream<Flaw> flaws) {
        Map<String, Flaw> first = new TreeMap<>();
        flaws.forEach(flaw -> first.putIfAbsent(flaw.kind().code() + " " + flaw.what(), flaw));
        return List.copyOf(first.values());
    }

    /** Failure modes are a matter of the protocol more than of the deal: one deal shows whether they can be provoked. */
    private Dealt prove(Scenario scenario, long seed, boolean withModes) {
        Survey survey = Survey.of(scenario);
        Rendition best = new Virtuoso(scenario, survey, phrases).best(protocol);
        Set<String> modes = new TreeSet<>();
        List<Flaw> flaws = new ArrayList<>(products(scenario, survey));
        if (total(best).compareTo(Band.MASTER_CLASS.from()) < 0) {
            String losses = String.join(", ", Virtuoso.losses(best.scorecard()));
            flaws.add(new Flaw(Flaw.Kind.NOT_MASTERED, total(best) + ": " + losses, best.take()));
        }
        heard(best).ifPresent(flaws::add);
        if (withModes) {
            Saboteur saboteur = new Saboteur(scenario, survey, phrases, protocol);
            for (FailureMode mode : protocol.failureModes()) {
                Rendition tried = saboteur.tried(mode);
                heard(tried).ifPresent(flaws::add);
                if (tried.isFlagged(mode)) {
                    modes.add(mode.id().name());
                } else {
                    flaws.add(new Flaw(Flaw.Kind.MODE_OUT_OF_REACH, mode.title(), tried.take()));
                }
            }
        }
        return new Dealt(
                seed,
                survey,
                best,
                modes,
                flaws.stream().map(flaw -> flaw.dealtBy(seed)).toList());
    }

    /** A take that only looks. */
    private static TakeFile nothing(Scenario scenario) {
        return Attempt.opened(scenario).clicking().take();
    }

    /** A take in which the deed is refused. */
    private static TakeFile refused(Scenario scenario, Deed deed) {
        return Attempt.opened(scenario).using(deed).take();
    }

    /** What is wrong with the product, its tools and its pages. */
    private static List<Flaw> products(Scenario scenario, Survey survey) {
        List<Flaw> flaws = new ArrayList<>();
        survey.deadEnds()
                .forEach(end -> flaws.add(
                        new Flaw(Flaw.Kind.DEAD_END, end.state().desk().stage().name(), end.take())));
        if (survey.isBounded()) {
            return flaws;
        }
        scenario.fault().stages().stream()
                .filter(stage -> !survey.hasReached(stage.id()))
                .forEach(stage -> flaws.add(
                        new Flaw(Flaw.Kind.STAGE_OUT_OF_REACH, stage.id().name(), nothing(scenario))));
        Map<String, Deed> never = new TreeMap<>();
        scenario.tools().stream()
                .flatMap(tool -> Deed.of(tool, scenario))
                .filter(deed -> !survey.hasDone(deed.name()))
                .forEach(deed -> never.putIfAbsent(deed.name(), deed));
        never.forEach((name, deed) -> flaws.add(new Flaw(Flaw.Kind.TOOL_OUT_OF_REACH, name, refused(scenario, deed))));
        scenario.product().pages().stream()
                .map(Page::id)
                .filter(page -> !isShown(page, scenario, survey))
                .forEach(page -> flaws.add(new Flaw(Flaw.Kind.PAGE_OUT_OF_REACH, page.name(), nothing(scenario))));
        return flaws;
    }

    private static boolean isShown(Id<Page> page, Scenario scenario, Survey survey) {
        return scenario.insets().contains(page)
                || scenario.fault().stages().stream()
                        .anyMatch(stage -> stage.page().equals(page) && survey.hasReached(stage.id()))
                || scenario.tools().stream()
                        .filter(tool -> tool.opens().filter(page::equals).isPresent())
                        .flatMap(tool -> Deed.of(tool, scenario))
                        .anyMatch(deed -> survey.hasDone(deed.name()));
    }

    /** What is wrong with the voices in a take: two at once, or no end. */
    static Optional<Flaw> heard(Rendition rendition) {
        Moment quiet = new Moment(Long.MIN_VALUE / 4);
        boolean isLive = true;
        for (Fact fact : rendition.log()) {
            if (fact instanceof Fact.ActOpened opened) {
                isLive = rendition.attempt().scenario().act(opened.act()).orElse(null) instanceof Act.Live;
            } else if (fact instanceof Fact.Spoke spoke && isLive) {
                if (spoke.at().isBefore(quiet)) {
                    return Optional.of(new Flaw(Flaw.Kind.TALKED_OVER, spoke.line(), rendition.take()));
                }
                quiet = spoke.until();
            }
        }
        return rendition.attempt().isOver()
                ? Optional.empty()
                : Optional.of(new Flaw(
                        Flaw.Kind.NEVER_ENDS, rendition.attempt().clock().toString(), rendition.take()));
    }
}
