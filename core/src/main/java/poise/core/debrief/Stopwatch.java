package poise.core.debrief;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poise.core.kernel.Allowance;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.scenario.Act;
import poise.core.scenario.Scenario;
import poise.core.scoring.Lulls;
import poise.core.session.Fact;
import poise.core.session.Means;
import poise.core.speech.Silence;
import poise.core.speech.Utterance;
import poise.core.speech.Word;

/** Measures the delivery of a log. */
final class Stopwatch extends Fact.Some<Boolean> {

    private final Scenario scenario;
    private final List<Utterance> spoken = new ArrayList<>();
    private final List<Moment> otherVoices = new ArrayList<>();
    private Duration othersTalk = Duration.ZERO;
    private int typed;
    private int pace = 1;
    private Allowance allowance = Allowance.STANDARD;

    Stopwatch(Scenario scenario) {
        this.scenario = scenario;
    }

    Delivery measure(List<Fact> log) {
        log.stream()
                .filter(fact -> fact instanceof Fact.TakeOpened || !fact.at().isBefore(Moment.CRASH))
                .forEach(fact -> fact.match(this));
        List<List<Word>> stretches = stretches();
        List<Duration> lengths = stretches.stream().map(Stopwatch::length).toList();
        Duration speaking = lengths.stream().reduce(Duration.ZERO, Duration::plus);
        return new Delivery(
                spoken.stream().mapToInt(each -> each.words().size()).sum(),
                typed,
                speaking,
                Delivery.Gaps.of(pauses(stretches)),
                Delivery.Gaps.of(lengths).longest(),
                hesitation(),
                Delivery.Gaps.of(Lulls.lengths(scenario, log)),
                share(speaking));
    }

    @Override
    protected Boolean otherwise(Fact fact) {
        return false;
    }

    @Override
    public Boolean takeOpened(Fact.TakeOpened fact) {
        allowance = fact.edition().allowance();
        return true;
    }

    @Override
    public Boolean actOpened(Fact.ActOpened fact) {
        pace = scenario.act(fact.act()).orElse(null) instanceof Act.Live live ? live.pace() : 1;
        return true;
    }

    @Override
    public Boolean heard(Fact.Heard fact) {
        if (fact.means() == Means.TYPED) {
            typed++;
        } else if (!fact.utterance().span().from().isBefore(Moment.CRASH)) {
            spoken.add(fact.utterance());
        }
        return true;
    }

    @Override
    public Boolean spoke(Fact.Spoke fact) {
        otherVoices.add(fact.at());
        othersTalk = othersTalk.plus(gap(fact.at(), fact.until()).dividedBy(pace));
        return true;
    }

    /** The words of each stretch of talk. */
    private List<List<Word>> stretches() {
        List<List<Word>> stretches = new ArrayList<>();
        Optional<Moment> end = Optional.empty();
        for (Utterance utterance : spoken) {
            Moment begin = utterance.span().from();
            if (end.isEmpty() || isCut(end.get(), begin)) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).addAll(utterance.words());
            end = Optional.of(utterance.span().to());
        }
        return stretches;
    }

    private boolean isCut(Moment end, Moment begin) {
        return gap(end, begin).compareTo(Silence.forgiven(allowance)) > 0
                || otherVoices.stream().anyMatch(voice -> !voice.isBefore(end) && voice.isBefore(begin));
    }

    private static Duration length(List<Word> stretch) {
        return gap(
                stretch.get(0).span().from(),
                stretch.get(stretch.size() - 1).span().to());
    }

    private static Duration gap(Moment end, Moment begin) {
        return begin.isAfter(end) ? end.until(begin) : Duration.ZERO;
    }

    private static List<Duration> pauses(List<List<Word>> stretches) {
        return stretches.stream()
                .flatMap(stretch -> gaps(stretch).stream())
                .filter(gap -> gap.compareTo(Delivery.PAUSE) >= 0)
                .toList();
    }

    private static List<Duration> gaps(List<Word> words) {
        List<Duration> gaps = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            gaps.add(gap(words.get(i - 1).span().to(), words.get(i).span().from()));
        }
        return gaps;
    }

    private Delivery.Hesitation hesitation() {
        int repeats = spoken.stream().mapToInt(each -> Repeats.in(each.words())).sum();
        long stops = spoken.stream()
                .flatMap(each -> gaps(each.words()).stream())
                .filter(gap -> gap.compareTo(Delivery.STOP) >= 0)
                .count();
        return new Delivery.Hesitation(repeats, (int) stops);
    }

    private Optional<Permille> share(Duration speaking) {
        long all = speaking.plus(othersTalk).toMillis();
        return spoken.isEmpty() || typed > 0 || all == 0
                ? Optional.empty()
                : Optional.of(Permille.clamped(speaking.toMillis() * 1000 / all));
    }
}
