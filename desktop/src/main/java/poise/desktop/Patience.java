package poise.desktop;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import poise.desktop.hearing.EarState;
import poise.desktop.stage.kit.Phrases;

/** Says once at the terminal that the ear is learning, which keeps a player waiting at the first start. */
final class Patience implements Consumer<EarState> {

    private final PrintWriter errors;
    private boolean said;

    Patience(PrintWriter errors) {
        this.errors = errors;
    }

    @Override
    public void accept(EarState state) {
        if (!said && state instanceof EarState.Loading loading && loading.learning()) {
            said = true;
            errors.println(new Phrases(Locale.ENGLISH).of("loading.patience"));
            errors.flush();
        }
    }
}
