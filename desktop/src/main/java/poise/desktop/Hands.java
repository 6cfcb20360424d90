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
final class Hands extends ToolUse implements BoardroomWishes {

    private final Take take;
    private final TypedEar keys;

    Hands(Take take, TypedEar keys, Listening listening) {
        super(take, listening);
        this.take = take;
        this.keys = keys;
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
        called(name).ifPresent(tool -> {
            if (tool.kind() == ToolKind.CONFIGURE || (tool.kind() == ToolKind.INSPECT && isDone(tool))) {
                take.director().goTo(tool.opens());
            } else {
                use(tool);
            }
        });
    }

    private boolean isDone(Tool tool) {
        return take.performance().state().hasUsed(tool.id());
    }

    /** A tab is named by the tool that opens its page; any other shows what the product itself shows. */
    @Override
    public void open(String tab) {
        Optional<Tool> tool = Id.isWellFormed(tab) ? called(tab) : Optional.empty();
        tool.ifPresentOrElse(
                known -> use(known.id().name()), () -> take.director().goTo(Optional.empty()));
    }

    @Override
    public void press(String action) {
        use(action);
    }

    @Override
    public void pointAt(String line) {
        first(ToolKind.POINT).ifPresent(tool -> use(tool, Optional.of(Id.id(line))));
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
            first(ToolKind.CONFIGURE).ifPresent(tool -> set(tool, Id.id(key), number));
        } else {
            setting.ifPresent(take.director()::explain);
        }
    }

    private static OptionalInt number(String text) {
        return text.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
