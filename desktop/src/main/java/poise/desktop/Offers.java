package poise.desktop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import poise.core.kernel.Allowance;
import poise.core.scenario.Level;
import poise.core.scenario.Scenario;
import poise.desktop.look.Face;
import poise.desktop.look.Tone;
import poise.desktop.stage.direction.Tones;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.LobbyView;
import poise.desktop.storage.Result;

/** What the lobby offers: every scenario with what was reached in it with so much time, and the one to play next. */
record Offers(Phrases words, Shelf shelf, Keeping.Memory memory, Allowance allowance) {

    /** Newcomers begin at the top: by level, then by protocol, then by how long a take lasts. */
    private static final Comparator<Scenario> EASY_FIRST = Comparator.<Scenario, Level>comparing(Scenario::level)
            .thenComparing(Scenario::protocol, Comparator.reverseOrder())
            .thenComparing(Scenario::minutes)
            .thenComparing(Scenario::id);

    private Stream<Scenario> scenarios() {
        return shelf.volumes().stream().map(Shelf.Volume::scenario).sorted(EASY_FIRST);
    }

    List<LobbyView.Card> cards() {
        return scenarios().map(this::card).toList();
    }

    /** The easiest that was never tried; once all were, the one with the lowest best. */
    LobbyView.Hero hero() {
        Optional<Scenario> untried =
                scenarios().filter(each -> tries(each) == 0).findFirst();
        if (untried.isPresent()) {
            boolean first = memory.tries().isEmpty();
            return new LobbyView.Hero(untried.get().id().name(), words.of(first ? "lobby.first" : "lobby.next"), first);
        }
        return scenarios()
                .min(Comparator.comparing(this::reached))
                .map(worst -> new LobbyView.Hero(worst.id().name(), words.of("lobby.better"), false))
                .orElse(LobbyView.Hero.NONE);
    }

    /** How much of all there is was tried; empty before the first take. */
    String progress() {
        int takes = memory.tries().values().stream().mapToInt(each -> each).sum();
        long tried = scenarios().filter(each -> tries(each) > 0).count();
        return takes == 0
                ? ""
                : words.of("lobby.progress", tried, shelf.volumes().size(), takes);
    }

    private LobbyView.Card card(Scenario scenario) {
        return new LobbyView.Card(
                scenario.id().name(),
                scenario.title(),
                scenario.briefing().stakes(),
                words.of("level." + scenario.level().id()),
                shelf.protocol(Optional.empty(), scenario).title(),
                scenario.minutes(),
                reached(scenario, best(scenario)),
                scenario.executives().stream()
                        .flatMap(each -> Face.called(each.portrait()).stream())
                        .toList());
    }

    private LobbyView.Reached reached(Scenario scenario, Keeping.Best best) {
        int tries = tries(scenario);
        return new LobbyView.Reached(
                marked(told(best)),
                higher(best).map(result -> Tones.of(result.band())).orElse(Tone.PLAIN),
                tries == 0 ? "" : words.of("lobby.tries", tries));
    }

    private int reached(Scenario scenario) {
        return higher(best(scenario)).map(result -> result.total().count()).orElse(0);
    }

    private static Optional<Result> higher(Keeping.Best best) {
        return Stream.of(best.spoken(), best.typed())
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Result::total));
    }

    private int tries(Scenario scenario) {
        return memory.tries().getOrDefault(scenario.id(), 0);
    }

    private Keeping.Best best(Scenario scenario) {
        return memory.best(scenario.id(), allowance);
    }

    /** Nobody shall take it for what was reached in standard time. */
    private String marked(String best) {
        return allowance.isExtended() && !best.isEmpty() ? words.of("lobby.best.extended", best) : best;
    }

    private String told(Keeping.Best best) {
        if (best.spoken().isPresent() && best.typed().isPresent()) {
            return words.of(
                    "lobby.best.both",
                    best.spoken().get().total().count(),
                    best.typed().get().total().count());
        }
        return told("lobby.best.spoken", best.spoken())
                .or(() -> told("lobby.best.typed", best.typed()))
                .orElse("");
    }

    private Optional<String> told(String key, Optional<Result> best) {
        return best.map(
                result -> words.of(key, result.total().count(), result.band().title()));
    }
}
