package poise.desktop.stage.direction;

import java.time.Duration;
import java.util.Comparator;
import poise.core.kernel.Allowance;
import poise.core.protocol.Protocol;
import poise.core.protocol.Step;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.BriefingView;

/** What a player who is given so much time reads before the room fills. */
public record Briefings(Phrases words, Allowance allowance) {

    public BriefingView of(Scenario scenario, Protocol protocol) {
        return new BriefingView(
                scenario.title(),
                scenario.briefing().room(),
                scenario.briefing().stakes() + " " + scenario.briefing().plan(),
                scenario.briefing().prepared(),
                scenario.executives().stream().map(this::person).toList(),
                protocol.title(),
                allowance.isExtended() ? words.of("briefing.extended") : "",
                protocol.given(allowance).steps().stream().map(this::step).toList());
    }

    private BriefingView.Person person(Executive executive) {
        return new BriefingView.Person(
                Seats.face(executive),
                executive.name(),
                executive.role(),
                words.of("leaning." + executive.leaning().id()));
    }

    private BriefingView.Step step(Step step) {
        Duration longest = step.ways().stream()
                .map(way -> way.schedule().closes())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        String window = words.of("briefing.window", new Clocks(words).exact(longest));
        return new BriefingView.Step(window, step.title(), step.idea());
    }
}
