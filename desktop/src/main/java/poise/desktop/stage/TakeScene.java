package poise.desktop.stage;

import java.util.Optional;
import java.util.function.Consumer;
import poise.desktop.stage.view.Ask;
import poise.desktop.stage.view.Asking;

/** A scene of a take: its pieces stay while their views change, and Escape leaves the question before the scene. */
public abstract class TakeScene<V extends Asking> extends Scene<V> {

    private final AskWishes wishes;
    private final Paperwork paperwork = new Paperwork();
    private Optional<Consumer<V>> pieces = Optional.empty();

    TakeScene(V view, AskWishes wishes) {
        super(view);
        this.wishes = wishes;
    }

    /** What is being written here. */
    final Paperwork paperwork() {
        return paperwork;
    }

    /** Writes down what was dictated, where something is being written. */
    public final void write(String words) {
        stage().filter(stage -> paperwork.write(stage, words)).ifPresent(stage -> redraw());
    }

    /** Names what shows every later view. */
    final void shownBy(Consumer<V> made) {
        pieces = Optional.of(made);
    }

    @Override
    protected final boolean refresh(V next) {
        pieces.ifPresent(made -> made.accept(next));
        return pieces.isPresent();
    }

    @Override
    protected final void escape() {
        if (view().ask().equals(Ask.NOTHING)) wishes.leave();
        else wishes.dismiss();
    }
}
