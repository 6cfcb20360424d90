package poise.desktop.stage.kit;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.scenes.scene2d.utils.FocusListener;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Typeface;

/** A page to write on: an editor that scrolls, in a border that says whether it has the keyboard, with a count of words. */
public final class Writing extends Table {

    private final Editor editor;
    private final Kit kit;
    private final Label count;
    private Consumer<String> whenChanged = text -> {};

    Writing(Kit kit, String name, String hint) {
        this.kit = kit;
        Surface paper =
                Surface.of(Palette.GROUND, Round.SOFT).bordered(Palette.LINE).padded(4, 4);
        Drawable quiet = kit.look().surface(paper);
        Drawable written = kit.look().focused(paper);
        setBackground(quiet);
        editor = Fields.editor(kit.look().styles().paper(), name, hint);
        count = kit.line(Typeface.CAPTION, Palette.FAINT, "");
        editor.whenChanged(this::changed);
        editor.addListener(new FocusListener() {
            @Override
            public void keyboardFocusChanged(FocusEvent event, @Nullable Actor actor, boolean focused) {
                setBackground(focused ? written : quiet);
            }
        });
        add(kit.scroll("page-" + name, editor)).grow().row();
        add(count).growX().padLeft(8);
    }

    public Editor editor() {
        return editor;
    }

    /** Names what is told the text whenever it has changed. */
    public Writing whenChanged(Consumer<String> told) {
        whenChanged = told;
        return this;
    }

    public Writing whenAskedToListen(Runnable deed) {
        editor.whenAskedToListen(deed);
        return this;
    }

    private void changed() {
        whenChanged.accept(editor.getText());
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        count();
    }

    @Override
    public void validate() {
        count();
        super.validate();
    }

    private void count() {
        int words = editor.words();
        String said = words == 0 ? "" : kit.words().of(words == 1 ? "writing.word" : "writing.words", words);
        if (!count.textEquals(said)) count.setText(said);
    }
}
