package poise.desktop.stage;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Meter;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.view.BoardroomView.Tool;

/** What the player can do, the first ten on a digit key each, with the time that it costs. */
final class ToolsPart extends Part<List<Tool>> {

    private static final int KEYS = 10;

    /** So much of a title is seen before what stands beside it. */
    private static final float TITLE = 190;

    /** The same where text is large, or beside the bar of what is at work. */
    private static final float SHORT_TITLE = 140;

    private static final float BAR = 46;
    private static final float LEAST = 60;
    private static final float HINT = 16;

    private final Plan plan;
    private final Consumer<String> use;

    /** How tools are laid out while there are few: up to so many have room to say what they are for. */
    enum Plan {
        /** Cards in two columns. */
        CARDS(8),
        /** Rows of two lines. */
        ROWS(13);

        private final int most;

        Plan(int most) {
            this.most = most;
        }
    }

    ToolsPart(Kit kit, Plan plan, Consumer<String> use) {
        super(kit);
        this.plan = plan;
        this.use = use;
        setBackground(kit.look().surface(Surface.panel().padded(14, 9)));
    }

    @Override
    protected void build(List<Tool> tools) {
        add(Headings.panel(kit(), Icon.ZAP, kit().words().of("tools.title")))
                .growX()
                .padBottom(5)
                .row();
        boolean few = tools.size() <= plan.most;
        boolean cards = few && areCards();
        Label purpose = kit().line(Typeface.CAPTION, Palette.SOFT, "");
        var list = new Table();
        list.top().left();
        for (int i = 0; i < tools.size(); i++) {
            Press press = press(tools.get(i), i + 1, few, tools.size() < KEYS);
            press.addListener(new Purpose(purpose, tools.get(i).note()));
            var cell = list.add(press).grow().uniformX().padBottom(few ? 6 : 2);
            if (cards && i % 2 == 0) cell.padRight(6);
            else cell.row();
        }
        add(kit().scroll("tools", list)).growX().minHeight(kit().grown(LEAST)).row();
        if (plan == Plan.CARDS) add(purpose).growX().height(kit().grown(HINT));
    }

    private Press press(Tool tool, int number, boolean few, boolean roomy) {
        Press press =
                kit().press("tool-" + tool.id(), Surface.card().padded(10, roomy ? 5 : 3), () -> use.accept(tool.id()));
        press.setDisabled(!isFree(tool));
        press.center().left();
        press.add(kit().icon(tool.icon(), Size.SMALL, isFree(tool) ? Palette.ACCENT : Palette.FAINT))
                .padRight(9);
        if (few && areCards()) press.add(card(press, tool, number)).grow();
        else if (few) row(press, tool, number);
        else line(press, tool, number);
        return press;
    }

    /** Where text is large, cards have no room for their words and are rows. */
    private boolean areCards() {
        return plan == Plan.CARDS && !kit().large();
    }

    private static boolean isFree(Tool tool) {
        return tool.waiting().isEmpty();
    }

    private static Color ink(Tool tool) {
        return isFree(tool) ? Palette.TEXT : Palette.FAINT;
    }

    /** What it is called, and under it what it costs or why it has to wait. */
    private Table card(Press press, Tool tool, int number) {
        var words = new Table();
        words.left();
        words.add(kit().paragraph(Typeface.STRONG, ink(tool), tool.title()))
                .growX()
                .colspan(2)
                .row();
        String small = isFree(tool) ? tool.cost() : tool.waiting();
        words.add(kit().paragraph(Typeface.CAPTION, shade(tool), small)).growX();
        words.add(ending(press, tool, number)).bottom().padLeft(5);
        if (tool.work().atWork()) {
            words.row();
            words.add(progress(tool)).growX().colspan(2).padTop(3);
        }
        return words;
    }

    /** What it is called, and under it what it is for and what it costs, or why it has to wait. */
    private void row(Press press, Tool tool, int number) {
        var words = new Table();
        words.add(kit().line(Typeface.STRONG, ink(tool), tool.title()))
                .growX()
                .colspan(2)
                .row();
        boolean brief = plan == Plan.CARDS;
        String small = !isFree(tool) ? tool.waiting() : brief ? tool.cost() : tool.note();
        words.add(kit().line(Typeface.CAPTION, shade(tool), small)).growX();
        if (isFree(tool) && !brief)
            words.add(kit().figure(Typeface.CAPTION, Palette.ACCENT, tool.cost()))
                    .padLeft(8);
        press.add(words).growX();
        press.add(ending(press, tool, number)).padLeft(9);
    }

    /** What it is called and what it costs, or why it has to wait. */
    private void line(Press press, Tool tool, int number) {
        Label title = kit().line(Typeface.STRONG, ink(tool), tool.title());
        boolean narrow = kit().large() || tool.work().atWork();
        press.add(title).minWidth(Math.min(title.getPrefWidth(), narrow ? SHORT_TITLE : TITLE));
        if (tool.work().atWork()) press.add(progress(tool)).width(BAR).padLeft(9);
        if (isFree(tool)) press.add().growX();
        else
            press.add(kit().line(Typeface.CAPTION, shade(tool), tool.waiting()))
                    .growX()
                    .padLeft(9);
        if (isFree(tool))
            press.add(kit().figure(Typeface.CAPTION, Palette.SOFT, tool.cost())).padLeft(8);
        press.add(ending(press, tool, number)).padLeft(7);
    }

    private static Color shade(Tool tool) {
        return tool.work().atWork() ? Palette.ACCENT : Palette.SOFT;
    }

    private Meter progress(Tool tool) {
        return kit().meter(Palette.ACCENT, tool.work().done());
    }

    /** Whether it was used, and the key that uses it. */
    private Table ending(Press press, Tool tool, int number) {
        var ending = new Table();
        if (tool.work().used())
            ending.add(kit().icon(Icon.CHECK, Size.SMALL, kit().colour(Tone.GOOD)))
                    .padRight(number <= KEYS ? 5 : 0);
        if (number <= KEYS) ending.add(kit().digit(press, number % KEYS));
        return ending;
    }

    /** Tells what a tool is for while the pointer is on it. */
    private static final class Purpose extends InputListener {

        private final Label label;
        private final String words;

        Purpose(Label label, String words) {
            this.label = label;
            this.words = words;
        }

        @Override
        public void enter(InputEvent event, float x, float y, int pointer, @Nullable Actor from) {
            label.setText(words);
        }

        @Override
        public void exit(InputEvent event, float x, float y, int pointer, @Nullable Actor to) {
            if (pointer < 0) label.setText("");
        }
    }
}
