package poise.core.scoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Scenario;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.session.Fact;

/** Who spoke while a tool was at work. */
final class Meanwhile {

    private final Scenario scenario;
    private final List<Work> ended = new ArrayList<>();
    private final List<Span> said = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private Optional<Work> open = Optional.empty();

    /** A tool at work, from when it was taken up until it was done or left. */
    private record Work(int number, Tool tool, boolean helps, Span span) {

        Work until(Moment end) {
            return new Work(number, tool, helps, new Span(span.from(), Moment.later(span.from(), end)));
        }
    }

    /** What an executive said. */
    private record Line(int number, Span span, String text) {}

    Meanwhile(Scenario scenario) {
        this.scenario = scenario;
    }

    void use(int number, Fact.ToolUsed fact) {
        scenario.tool(fact.tool()).filter(tool -> !tool.aside()).ifPresent(tool -> {
            end(fact.at());
            boolean helps =
                    fact.target().flatMap(tool::target).map(Target::helps).orElse(true);
            open = Optional.of(new Work(number, tool, helps, Span.of(fact.at(), Duration.ZERO)));
        });
    }

    void finish(Id<Tool> tool, Moment at) {
        if (open.filter(work -> work.tool().id().equals(tool)).isPresent()) {
            end(at);
        }
    }

    /** Whatever is at work ends then. */
    void end(Moment at) {
        open.map(work -> work.until(at)).ifPresent(ended::add);
        open = Optional.empty();
    }

    void say(Span span) {
        said.add(span);
    }

    void speak(int number, Fact.Spoke fact) {
        lines.add(new Line(number, new Span(fact.at(), Moment.later(fact.at(), fact.until())), fact.line()));
    }

    /** The executives' lines that fell into the work of such a tool, each once. */
    List<Evidence> roomTalks(ToolKind kind, Moment now) {
        List<Work> works = works(kind, now).toList();
        return lines.stream()
                .filter(line -> works.stream().anyMatch(work -> work.span().overlaps(line.span())))
                .map(line -> Evidence.deed(line.number(), line.span().from(), line.text()))
                .sorted()
                .toList();
    }

    /** The works of such a tool, well chosen, for whose full length the player spoke at least so much. */
    List<Evidence> talkedOver(ToolKind kind, Permille share, Moment now) {
        return works(kind, now)
                .filter(Work::helps)
                .filter(work -> spoken(work).value() >= share.value())
                .map(work -> Evidence.deed(
                        work.number(), work.span().from(), spoken(work).value() / 10 + " %"))
                .toList();
    }

    private Stream<Work> works(ToolKind kind, Moment now) {
        return Stream.concat(ended.stream(), open.map(work -> work.until(now)).stream())
                .filter(work -> work.tool().kind() == kind);
    }

    /** The share of the tool's full time in which the player spoke. */
    private Permille spoken(Work work) {
        long talk = said.stream()
                .filter(work.span()::overlaps)
                .mapToLong(span -> Moment.later(span.from(), work.span().from())
                        .until(Moment.earlier(span.to(), work.span().to()))
                        .toMillis())
                .sum();
        return Permille.clamped(1000 * talk / Math.max(1, work.tool().takes().toMillis()));
    }
}
