package poise.desktop;

import java.util.Optional;
import java.util.OptionalInt;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.session.Intent;
import poise.desktop.stage.AskWishes;
import poise.desktop.stage.direction.Asks;

/** How tools are used in either scene of a take: what has to be asked is asked first. */
abstract class ToolUse implements AskWishes {

    private final Take take;
    private final Listening listening;

    ToolUse(Take take, Listening listening) {
        this.take = take;
        this.listening = listening;
    }

    final Optional<Tool> called(String name) {
        return take.performance().scenario().tool(Id.id(name));
    }

    /** The scenario's first tool of this kind. */
    final Optional<Tool> first(ToolKind kind) {
        return take.performance().scenario().tools().stream()
                .filter(tool -> tool.kind() == kind)
                .findFirst();
    }

    /** Uses a tool as it is, or asks what it has to be told. */
    final void use(Tool tool) {
        boolean alone = tool.targets().size() == 1 && !tool.isLetter();
        if (alone) {
            use(tool, Optional.of(tool.targets().get(0).id()));
        } else if (!take.director().asksFirst(tool)) {
            use(tool, Optional.empty());
        }
    }

    final void use(Tool tool, Optional<Id<Target>> target) {
        listening.done(new Intent.UseTool(take.now(), tool.id(), target, OptionalInt.empty()));
    }

    @Override
    public final void choose(String question, String option) {
        dismiss();
        if (question.equals(Asks.LEAVE)) {
            listening.done(new Intent.Leave(take.now()));
            return;
        }
        called(question).ifPresent(tool -> {
            Optional<Id<Target>> target = Optional.of(Id.<Target>id(option))
                    .filter(id -> tool.target(id).isPresent());
            if (tool.isLetter() && target.isPresent()) {
                take.director().askText(tool, target.get());
            } else {
                use(tool, target);
            }
        });
    }

    /** The question is named by its tool and, behind a stroke, whom it goes to. */
    @Override
    public final void send(String question, String text) {
        dismiss();
        String[] parts = question.split("/", 2);
        Optional<Id<Target>> to = parts.length == 2 ? Optional.of(Id.id(parts[1])) : Optional.empty();
        called(parts[0]).ifPresent(tool -> write(tool, to, text));
    }

    final void write(Tool tool, Optional<Id<Target>> to, String text) {
        Moment sent = take.now();
        listening.read(text, meaning -> new Intent.Write(sent, tool.id(), to, text, meaning));
    }

    /** Puts a setting to a value. */
    final void set(Tool tool, Id<Target> setting, OptionalInt value) {
        listening.done(new Intent.UseTool(take.now(), tool.id(), Optional.of(setting), value));
    }

    @Override
    public final void dictate(boolean on) {
        listening.dictate(on);
    }

    @Override
    public final void dismiss() {
        listening.dictate(false);
        take.director().dismiss();
    }

    @Override
    public final void leave() {
        take.director().askLeave();
    }
}
