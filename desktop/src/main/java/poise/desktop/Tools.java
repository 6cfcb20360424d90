package poise.desktop;

import java.util.Optional;
import java.util.OptionalInt;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.session.Intent;
import poise.desktop.stage.direction.Asks;

/** How tools are used in either scene: what has to be asked is asked first. */
final class Tools {

    private final Take take;
    private final Listening listening;

    Tools(Take take, Listening listening) {
        this.take = take;
        this.listening = listening;
    }

    Optional<Tool> called(String name) {
        return take.performance().scenario().tool(Id.id(name));
    }

    /** Uses a tool as it is, or asks what it has to be told. */
    void use(Tool tool) {
        boolean alone = tool.targets().size() == 1 && !tool.isLetter();
        if (alone) {
            use(tool, Optional.of(tool.targets().get(0).id()));
        } else if (!take.director().asksFirst(tool)) {
            use(tool, Optional.empty());
        }
    }

    void use(Tool tool, Optional<Id<Target>> target) {
        listening.done(new Intent.UseTool(take.now(), tool.id(), target, OptionalInt.empty()));
    }

    /** A question was answered. */
    void choose(String question, String option) {
        take.director().dismiss();
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

    /** A letter was written; the question is named by its tool and, behind a stroke, whom it goes to. */
    void send(String question, String text) {
        take.director().dismiss();
        String[] parts = question.split("/", 2);
        Optional<Id<Target>> to = parts.length == 2 ? Optional.of(Id.id(parts[1])) : Optional.empty();
        called(parts[0]).ifPresent(tool -> write(tool, to, text));
    }

    void write(Tool tool, Optional<Id<Target>> to, String text) {
        Moment sent = take.now();
        listening.read(text, reading -> new Intent.Write(sent, tool.id(), to, text, reading));
    }

    /** Puts a setting to a value. */
    void set(Tool tool, Id<Target> setting, OptionalInt value) {
        listening.done(new Intent.UseTool(take.now(), tool.id(), Optional.of(setting), value));
    }

    void dismiss() {
        take.director().dismiss();
    }

    void leave() {
        take.director().askLeave();
    }
}
