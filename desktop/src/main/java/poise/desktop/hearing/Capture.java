package poise.desktop.hearing;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The way from a line to an ear: one thread reads the line and never waits for the other, which feeds the ear. Between
 * them lie at most ten seconds of sound; what does not fit is lost and counted.
 */
final class Capture implements AutoCloseable {

    /** 100 ms. */
    private static final int BLOCK = AudioClock.RATE / 10;

    private static final int MOST_WAITING = 100;

    /** Some sound and how many samples were lost before it; without sound it is the end. */
    private static final class Piece {

        final short[] samples;
        final int missedBefore;

        Piece(short[] samples, int missedBefore) {
            this.samples = samples;
            this.missedBefore = missedBefore;
        }
    }

    private final SoundLine line;
    private final SoundSink sink;
    private final AudioClock clock;
    private final Consumer<EarEvent> listener;
    private final BlockingQueue<Piece> waiting = new LinkedBlockingQueue<>();
    private final Thread reader = new Thread(this::read, "poise-microphone");
    private final Thread feeder;
    private volatile boolean closing;

    /** A line that delivers nothing for as long as {@code patience} is lost. */
    Capture(SoundLine line, Hookup hookup, Duration patience) {
        this.line = line;
        this.sink = hookup.sink();
        this.clock = hookup.clock();
        this.listener = hookup.listener();
        this.feeder = new Thread(() -> feed(patience), "poise-ear");
    }

    /** Where captured sound and what was noticed about it go. */
    record Hookup(AudioClock clock, SoundSink sink, Consumer<EarEvent> listener) {}

    void start() {
        reader.setDaemon(true);
        feeder.setDaemon(true);
        reader.start();
        feeder.start();
    }

    private void read() {
        LevelMeter meter = new LevelMeter(clock, listener);
        int missed = 0;
        short[] block = new short[BLOCK];
        while (filled(block)) {
            meter.measure(block);
            if (waiting.size() < MOST_WAITING) {
                waiting.add(new Piece(block, missed));
                missed = 0;
                block = new short[BLOCK];
            } else {
                missed += BLOCK;
            }
        }
        waiting.add(new Piece(new short[0], missed));
    }

    private boolean filled(short[] block) {
        try {
            return !closing && line.fill(block);
        } catch (IOException unplugged) {
            return false;
        }
    }

    private void feed(Duration patience) {
        long heard = 0;
        try {
            for (Piece piece = next(patience); piece.samples.length > 0; piece = next(patience)) {
                sink.miss(piece.missedBefore);
                sink.hear(piece.samples, piece.samples.length);
                heard += piece.missedBefore + piece.samples.length;
            }
            sink.finish();
        } finally {
            // Also when the recognizer itself gives up: the player then goes on by typing.
            if (!closing) {
                listener.accept(new EarEvent.MicrophoneLost(clock.at(heard), Wording.of("microphone.lost")));
            }
            line.close();
        }
    }

    /** The next piece, or the end when patience is at its own. */
    private Piece next(Duration patience) {
        Piece end = new Piece(new short[0], 0);
        try {
            return Objects.requireNonNullElse(waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS), end);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return end;
        }
    }

    /** Whether the sink's thread has ended, so that nothing uses the sink any more. */
    boolean isOver() {
        return !feeder.isAlive();
    }

    /** Stops reading; what was read is still heard, and the sink told of the end, before this returns, unless that takes too long. */
    @Override
    public void close() {
        closing = true;
        line.close();
        try {
            feeder.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
