package poise.core.prover;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import poise.core.kernel.Id;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Scenario;
import poise.core.scenario.Setting;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.scenario.Trigger;
import poise.core.session.Meaning;

/**
 * One thing that hands can do: a tool, what it is used on, and what a setting is put to.
 *
 * @param helps whether it is well chosen
 * @param letter what is written, if it is a letter
 */
record Deed(
        Id<Tool> tool,
        ToolKind kind,
        Optional<Id<Target>> target,
        OptionalInt value,
        boolean helps,
        Optional<Sentence> letter) {

    boolean isLetter() {
        return letter.isPresent();
    }

    String text() {
        return letter.map(Sentence::text).orElse("");
    }

    Meaning meaning() {
        return letter.map(Sentence::written).orElse(Meaning.NOTHING);
    }

    /** The same letter with other words. */
    Deed saying(Sentence sentence) {
        return new Deed(tool, kind, target, value, helps, Optional.of(sentence));
    }

    /** The name of what it is used on, as a coverage list has it. */
    String name() {
        return tool + target.map(each -> "/" + each).orElse("");
    }

    /** Everything that can be done with this tool, settings only as far as they make a difference. */
    static Stream<Deed> of(Tool tool, Scenario scenario) {
        Optional<Sentence> letter = tool.isLetter() ? Optional.of(Sentence.LETTER) : Optional.empty();
        if (tool.kind() == ToolKind.CONFIGURE) {
            return scenario.product().settings().stream().flatMap(setting -> values(setting, tool, scenario)
                    .mapToObj(value -> new Deed(
                            tool.id(),
                            tool.kind(),
                            Optional.of(Id.id(setting.id().name())),
                            OptionalInt.of(value),
                            true,
                            letter)));
        }
        if (tool.targets().isEmpty()) {
            return Stream.of(new Deed(tool.id(), tool.kind(), Optional.empty(), OptionalInt.empty(), true, letter));
        }
        return tool.targets().stream()
                .map(target -> new Deed(
                        tool.id(), tool.kind(), Optional.of(target.id()), OptionalInt.empty(), target.helps(), letter));
    }

    /** The ends of every range that a trigger waits for, and the ends of what the editor accepts. */
    private static IntStream values(Setting setting, Tool tool, Scenario scenario) {
        Set<Integer> values = new TreeSet<>(List.of(setting.lowest(), setting.highest()));
        scenario.fault().changes().forEach(change -> {
            if (change.trigger() instanceof Trigger.Set set
                    && set.setting().equals(setting.id())
                    && set.tool().equals(tool.id())) {
                values.add(set.least());
                values.add(set.most());
            }
        });
        return values.stream().mapToInt(Integer::intValue);
    }
}
