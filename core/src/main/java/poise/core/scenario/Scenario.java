package poise.core.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import poise.core.kernel.Id;
import poise.core.kernel.WallClock;
import poise.core.protocol.Protocol;
import poise.core.protocol.Step;
import poise.core.protocol.ToolKind;
import poise.core.protocol.Way;

/**
 * What an author wrote: a product that fails in front of people who decide.
 *
 * @param protocol the pack by which a take is judged unless another is asked for
 * @param minutes about how long a take lasts
 * @param clock what the clock on the wall shows at the crash, if anybody knows
 * @param ways the only way of a step of the protocol that makes sense here, where not all do
 */
public record Scenario(
        Id<Scenario> id,
        String title,
        Level level,
        Id<Protocol> protocol,
        int minutes,
        Optional<WallClock> clock,
        Map<Id<Step>, Id<Way>> ways,
        Briefing briefing,
        Product product,
        Fault fault,
        List<Executive> executives,
        List<Truth> truths,
        List<Tool> tools,
        List<Act> acts,
        List<Cue> cues,
        List<Note> notes) {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S*( \\p{Lu}\\S*)*");

    public Scenario {
        ways = Map.copyOf(ways);
        executives = List.copyOf(executives);
        truths = List.copyOf(truths);
        tools = List.copyOf(tools);
        acts = List.copyOf(acts);
        cues = List.copyOf(cues);
        notes = List.copyOf(notes);
    }

    public Optional<Executive> executive(Id<Executive> id) {
        return executives.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Tool> tool(Id<Tool> id) {
        return tools.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Whether a tool is here and of that kind. */
    public boolean isOf(Id<Tool> id, ToolKind kind) {
        return tool(id).filter(tool -> tool.kind() == kind).isPresent();
    }

    /** Whom a letter to that target reaches: the executive of the same name, if there is one. */
    public Optional<Executive> addressee(Id<Target> target) {
        return executive(Id.id(target.name()));
    }

    /** Those who get a letter: the one it is addressed to; of the report, all customers. */
    public List<Executive> readers(Id<Tool> letter, Optional<Id<Target>> to) {
        boolean isReport = isOf(letter, ToolKind.REPORT);
        return executives.stream()
                .filter(each -> isReport
                        ? each.leaning().isCustomer()
                        : to.flatMap(this::addressee).filter(each::equals).isPresent())
                .toList();
    }

    /**
     * The names of those to whom the failure can be handed over, as they stand before the comma of a target's title: words
     * with capital letters, so that "the lab desk" is nobody who could be named.
     */
    public List<String> owners() {
        return tools.stream()
                .filter(tool -> tool.kind() == ToolKind.ESCALATE || tool.kind() == ToolKind.AUTHOR)
                .flatMap(tool -> tool.targets().stream())
                .filter(Target::helps)
                .map(target -> target.title().split(",", 2)[0])
                .filter(title -> NAME.matcher(title).matches())
                .toList();
    }

    /** The same failure in front of others. */
    public Scenario inFrontOf(List<Executive> others, List<Cue> theirCues, List<Note> theirNotes) {
        return new Scenario(
                id,
                title,
                level,
                protocol,
                minutes,
                clock,
                ways,
                briefing,
                product,
                fault,
                others,
                truths,
                tools,
                acts,
                theirCues,
                theirNotes);
    }

    /** Pages that are seen inside others: in the film, behind a dialog, or for a copy of the film that does not play. */
    public Set<Id<Page>> insets() {
        boolean poorCopy = tools.stream()
                .filter(tool -> tool.kind() == ToolKind.PLAY)
                .anyMatch(tool -> tool.targets().stream().anyMatch(copy -> !copy.helps()));
        Set<Id<Page>> insets = new HashSet<>(product.film());
        for (Page page : product.pages()) {
            page.behind().ifPresent(insets::add);
            if (poorCopy && page.kind() == Page.Kind.STREAM) {
                insets.add(page.id());
            }
        }
        return insets;
    }

    public Optional<Truth> truth(Id<Truth> id) {
        return truths.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Cue> cue(Id<Cue> id) {
        return cues.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Act> act(Id<Act> id) {
        return acts.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Claim> claim(Id<Claim> id) {
        return claims().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** All that may be claimed about any truth. */
    public List<Claim> claims() {
        return truths.stream().flatMap(truth -> truth.claims().stream()).toList();
    }
}
