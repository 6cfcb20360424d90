package poise.core.session;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import poise.core.boardroom.Happening;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Act;
import poise.core.scenario.Event;
import poise.core.scenario.Executive;
import poise.core.scenario.Fault;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.scenario.Trigger;

/** What comes of a tool's work. */
final class Handwork {

    /** Tools whose choice the room judges as it is made. */
    private static final Set<ToolKind> WATCHED = EnumSet.of(ToolKind.ESCALATE, ToolKind.ALTERNATIVE, ToolKind.PLAY);

    private Handwork() {}

    static boolean isAftermath(Turn turn) {
        return turn.state().course().act().flatMap(turn.scenario()::act).orElse(null) instanceof Act.Aftermath;
    }

    /** When the tool at work will be done; now, if none is. */
    static Moment workEnds(Turn turn) {
        return turn.state()
                .desk()
                .busy()
                .map(Desk.Busy::until)
                .orElse(turn.state().now());
    }

    /** A tool is taken up. What it leads to comes when it is done; of a film, as it begins. */
    static void begin(Turn turn, Fact.ToolUsed used) {
        turn.add(used);
        Optional<Tool> tool = turn.scenario().tool(used.tool());
        Desk.Busy work = new Desk.Busy(used.tool(), used.target(), used.value(), used.at());
        if (tool.filter(Tool::aside).isPresent()) {
            finish(turn, work);
        } else if (tool.filter(Handwork::isFilm).isPresent()) {
            consequences(turn, tool.get(), work);
        }
    }

    private static boolean isFilm(Tool tool) {
        return tool.kind() == ToolKind.PLAY;
    }

    /** A tool has done its work. */
    static void finish(Turn turn, Desk.Busy busy) {
        Moment at = busy.until();
        turn.add(new Fact.ToolFinished(at, busy.tool(), busy.target(), busy.value()));
        turn.scenario()
                .tool(busy.tool())
                .filter(tool -> !isFilm(tool) || tool.aside())
                .ifPresent(tool -> consequences(turn, tool, busy));
    }

    private static void consequences(Turn turn, Tool tool, Desk.Busy busy) {
        Moment at = busy.until();
        busy.target().flatMap(tool::target).ifPresent(target -> reveal(turn, tool, target, at));
        changes(turn, busy).ifPresent(stage -> move(turn, stage, at));
        if (tool.kind() == ToolKind.WRAP_UP || tool.kind() == ToolKind.REPORT) {
            turn.closeAct(at, Ending.FINISHED);
        }
    }

    private static void reveal(Turn turn, Tool tool, Target target, Moment at) {
        List<Executive> watching = turn.audience().inTheRoom();
        if (target.reveals().isPresent()
                && !turn.state().ledger().learned().contains(target.reveals().get())) {
            turn.add(new Fact.Learned(at, target.reveals().get()));
            turn.sway(watching, Happening.EVIDENCE_SHOWN, at);
        }
        if (WATCHED.contains(tool.kind())) {
            turn.sway(watching, target.helps() ? Happening.GOOD_CHOICE : Happening.POOR_CHOICE, at);
        }
    }

    private static Optional<Id<Fault.Stage>> changes(Turn turn, Desk.Busy busy) {
        return turn.scenario().fault().changes().stream()
                .filter(change -> change.from().contains(turn.state().desk().stage()))
                .filter(change -> change.trigger().match(new Pulled(busy)))
                .map(Fault.Change::to)
                .findFirst();
    }

    /** The fault moves on; the room takes notice when it gets worse, or is cleared for the first time. */
    static void move(Turn turn, Id<Fault.Stage> to, Moment at) {
        boolean first = !turn.state().chronicle().has(new Event.Reached(to));
        List<Executive> watching =
                isAftermath(turn) ? turn.audience().stillOn() : turn.audience().inTheRoom();
        turn.add(new Fact.FaultMoved(at, to));
        turn.scenario().fault().stage(to).map(Fault.Stage::standing).ifPresent(standing -> {
            if (standing == Fault.Standing.WORSE) {
                turn.sway(watching, Happening.WORSE, at);
            } else if (standing == Fault.Standing.CLEARED && first) {
                turn.sway(watching, Happening.CLEARED, at);
            }
        });
    }

    /** Whether finished work pulls a trigger. */
    private record Pulled(Desk.Busy busy) implements Trigger.Cases<Boolean> {

        @Override
        public Boolean after(Trigger.After after) {
            return false;
        }

        @Override
        public Boolean used(Trigger.Used used) {
            return used.tool().equals(busy.tool())
                    && (used.target().isEmpty() || used.target().equals(busy.target()));
        }

        @Override
        public Boolean set(Trigger.Set set) {
            OptionalInt value = busy.value();
            return set.tool().equals(busy.tool())
                    && busy.target()
                            .filter(target -> target.name().equals(set.setting().name()))
                            .isPresent()
                    && value.isPresent()
                    && value.getAsInt() >= set.least()
                    && value.getAsInt() <= set.most();
        }
    }
}
