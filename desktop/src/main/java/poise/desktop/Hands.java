package poise.desktop;

import java.util.Optional;
import java.util.OptionalInt;
import poise.core.kernel.Id;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Setting;
import poise.core.scenario.Tool;
import poise.core.session.Intent;
import poise.desktop.hearing.TypedEar;
import poise.desktop.stage.BoardroomWishes;

/** What the player's hands do in the meeting, as intents. */
final class Hands implements BoardroomWishes {

    private final Take take;
    private final TypedEar keys;
    private final Tools tools;

    Hands(Take take, TypedEar keys, Listening listening) {
        this.take = take;
        this.keys = keys;
        this.tools = new Tools(take, listening);
    }

    @Override
    public void typing(String line) {
        keys.typed(line, take.now());
    }

    @Override
    public void say(String line) {
        keys.enter(line, take.now());
    }

    @Override
    public void click(String place) {
        if (Id.isWellFormed(place)) {
            take.post(new Intent.Click(take.now(), Id.id(place)));
        }
    }

    @Override
    public void use(String name) {
        tools.called(name).ifPresent(tool -> {
            if (tool.kind() == ToolKind.CONFIGURE || (tool.kind() == ToolKind.INSPECT && isDone(tool))) {
                take.director().goTo(tool.opens());
            } else {
                tools.use(tool);
            }
        });
    }

    private boolean isDone(Tool tool) {
        return take.performance().state().desk().finished().containsKey(tool.id());
    }

    /** A tab is named by the tool that opens its page; any other shows what the product itself shows. */
    @Override
    public void open(String tab) {
        Optional<Tool> tool = Id.isWellFormed(tab) ? tools.called(tab) : Optional.empty();
        tool.ifPresentOrElse(
                known -> use(known.id().name()), () -> take.director().goTo(Optional.empty()));
    }

    @Override
    public void press(String action) {
        use(action);
    }

    @Override
    public void pointAt(String line) {
        tool(ToolKind.POINT).ifPresent(tool -> tools.use(tool, Optional.of(Id.id(line))));
    }

    private Optional<Tool> tool(ToolKind kind) {
        return take.performance().scenario().tools().stream()
                .filter(tool -> tool.kind() == kind)
                .findFirst();
    }

    @Override
    public void set(String key, String value) {
        Optional<Setting> setting = take.performance().scenario().product().setting(Id.id(key));
        OptionalInt number = number(value.strip());
        boolean fits = setting.isPresent()
                && number.isPresent()
                && number.getAsInt() >= setting.get().lowest()
                && number.getAsInt() <= setting.get().highest();
        if (fits) {
            tool(ToolKind.CONFIGURE).ifPresent(tool -> tools.set(tool, Id.id(key), number));
        } else {
            setting.ifPresent(take.director()::explain);
        }
    }

    private static OptionalInt number(String text) {
        return text.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    @Override
    public void choose(String question, String option) {
        tools.choose(question, option);
    }

    @Override
    public void send(String question, String text) {
        tools.send(question, text);
    }

    @Override
    public void dismiss() {
        tools.dismiss();
    }

    @Override
    public void leave() {
        tools.leave();
    }
}
