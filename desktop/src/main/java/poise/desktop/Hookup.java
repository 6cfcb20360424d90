package poise.desktop;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import poise.core.kernel.Moment;
import poise.desktop.hearing.EarEvent;
import poise.desktop.hearing.Microphone;
import poise.desktop.hearing.SpeechModel;
import poise.desktop.hearing.VoskEar;

/**
 * The microphone that the player is heard by, with the ear that it feeds. It is opened and let go of on a thread of this
 * object's own, since that can take a while.
 */
final class Hookup implements AutoCloseable {

    /** How a microphone stands that was asked for. */
    enum Standing {
        OPENING,
        OPEN,
        GONE
    }

    /** A microphone while it is open. */
    private record Line(Microphone microphone, VoskEar ear) {
        void close() {
            microphone.close();
            // An ear that is still stuck in its recognizer is leaked: to free it there would end the program.
            if (microphone.isOver()) {
                ear.close();
            }
        }
    }

    private final ExecutorService opener = Executors.newSingleThreadExecutor(Threads.daemon("opening"));
    private final Consumer<EarEvent> heard;
    private final Consumer<Standing> stands;
    private Optional<Line> line = Optional.empty();
    private volatile Runnable again = () -> {};
    private volatile boolean over;

    /** Tells what is heard and how the microphone stands, on threads of the ear's and of this object's own. */
    Hookup(Consumer<EarEvent> heard, Consumer<Standing> stands) {
        this.heard = heard;
        this.stands = stands;
    }

    /** Opens a microphone in place of the one that was open; the clock says what time it is then. */
    void open(SpeechModel model, Microphone.Source device, Supplier<Moment> clock) {
        again = () -> reopen(model, device, clock);
        again.run();
    }

    /** Opens the microphone once more that was opened last, if one was. */
    void openAgain() {
        again.run();
    }

    private void reopen(SpeechModel model, Microphone.Source device, Supplier<Moment> clock) {
        stands.accept(Standing.OPENING);
        opener.execute(() -> {
            hang();
            if (!over) {
                hookUp(new VoskEar(model, clock.get(), heard), device, clock.get());
            }
        });
    }

    private void hookUp(VoskEar ear, Microphone.Source device, Moment opened) {
        ear.skipTo(opened);
        stands.accept(Standing.OPEN);
        try {
            line = Optional.of(new Line(Microphone.start(device, opened, ear, heard), ear));
        } catch (RuntimeException gone) {
            ear.close();
            stands.accept(Standing.GONE);
        }
    }

    private void hang() {
        line.ifPresent(Line::close);
        line = Optional.empty();
    }

    /** Lets go of the microphone in its own time. */
    void hangUp() {
        opener.execute(this::hang);
    }

    /** Opens nothing any more. */
    @Override
    public void close() {
        over = true;
        hangUp();
        opener.shutdown();
    }
}
