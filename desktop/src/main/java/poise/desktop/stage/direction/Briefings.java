package poise.desktop.stage.direction;

import java.util.List;
import poise.core.kernel.Moment;
import poise.core.protocol.Protocol;
import poise.core.protocol.Step;
import poise.core.protocol.Way;
import poise.core.protocol.Window;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.BriefingView;

/** What the player reads before the room fills. */
public record Briefings(Phrases words) {

    public BriefingView of(Scenario scenario, Protocol protocol) {
        return new BriefingView(
                scenario.title(),
                scenario.briefing().room(),
                scenario.briefing().stakes() + " " + scenario.briefing().plan(),
                scenario.briefing().prepared(),
                scenario.executives().stream().map(this::person).toList(),
                protocol.title(),
                protocol.steps().stream().map(this::step).toList());
    }

    private BriefingView.Person person(Executive executive) {
        return new BriefingView.Person(
                Seats.face(executive),
                executive.name(),
                executive.role(),
                words.of("leaning." + executive.leaning().id()));
    }

    private BriefingView.Step step(Step step) {
        List<Moment> closes = step.ways().stream()
                .map(Way::window)
                .map(Window::closes)
                .sorted()
                .toList();
        Moment last = closes.get(closes.size() - 1);
        String window = words.of("briefing.window", new Clocks(words).spoken(Moment.CRASH.until(last)));
        return new BriefingView.Step(window, step.title(), step.idea());
    }
}
