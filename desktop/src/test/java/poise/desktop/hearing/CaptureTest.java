package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Moment;

class CaptureTest {

    private static final Moment ORIGIN = Moment.at(-2_000);
    private static final int BLOCK = AudioClock.RATE / 10;
    private static final Duration LONG = Duration.ofMinutes(1);

    private final BlockingQueue<EarEvent> events = new LinkedBlockingQueue<>();
    private final Recording recording = new Recording();

    @Test
    void every_block_of_the_line_reaches_the_ear_in_order_and_its_end_too() throws InterruptedException {
        capture(new FakeLine(25, Ending.NOTHING_MORE), LONG).start();
        assertLost(25);
        assertEquals(25 * BLOCK, recording.heard());
        for (int block = 0; block < 25; block++) {
            assertEquals(block + 1, recording.samples.get(block)[0]);
        }
        assertTrue(recording.finished);
    }

    @Test
    void a_line_that_fails_is_lost_with_a_remedy() throws InterruptedException {
        capture(new FakeLine(3, Ending.FAILURE), LONG).start();
        EarEvent.MicrophoneLost lost = assertLost(3);
        assertTrue(lost.sentence().contains("typing"), lost.sentence());
    }

    @Test
    void a_line_that_delivers_nothing_any_more_is_lost_when_patience_ends() throws InterruptedException {
        FakeLine line = new FakeLine(3, Ending.STALLED);
        capture(line, Duration.ofMillis(200)).start();
        assertLost(3);
        assertTrue(line.closed.await(20, TimeUnit.SECONDS), "The line was not closed");
    }

    @Test
    void closing_is_no_loss_and_lets_the_ear_finish() {
        FakeLine line = new FakeLine(3, Ending.STALLED);
        Capture capture = capture(line, LONG);
        capture.start();
        capture.close();
        assertTrue(recording.finished);
        assertTrue(events.stream().noneMatch(EarEvent.MicrophoneLost.class::isInstance));
    }

    @Test
    void an_ear_that_is_stuck_is_not_over_when_the_line_is_closed() {
        CountDownLatch stuck = new CountDownLatch(1);
        recording.gate = stuck;
        Capture capture = capture(new FakeLine(3, Ending.STALLED), LONG);
        capture.start();
        Thread.currentThread().interrupt();
        capture.close();
        assertTrue(Thread.interrupted(), "The interruption was swallowed");
        assertFalse(capture.isOver());
        stuck.countDown();
        capture.close();
        assertTrue(capture.isOver());
    }

    @Test
    void sound_that_a_slow_ear_cannot_take_is_lost_but_counted() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        recording.gate = busy;
        int blocks = 150;
        FakeLine line = new FakeLine(blocks, Ending.STALLED);
        capture(line, LONG).start();
        assertTrue(line.delivered.await(20, TimeUnit.SECONDS));
        busy.countDown();
        assertTrue(recording.caughtUp.await(20, TimeUnit.SECONDS));
        line.goOn.countDown();
        assertLost(blocks + 1);
        assertTrue(recording.missed.get() > 0);
        assertEquals(blocks + 1, (recording.heard() + recording.missed.get()) / BLOCK);
    }

    @Test
    void no_microphone_is_told_and_ends_the_ear() {
        Capture.Hookup hookup = new Capture.Hookup(new AudioClock(ORIGIN), recording, events::add);
        try (Microphone none = Microphone.listening(Optional.empty(), hookup, Optional.of("Headset"))) {
            assertNotNull(none);
        }
        EarEvent.MicrophoneLost lost = assertInstanceOf(EarEvent.MicrophoneLost.class, events.remove());
        assertTrue(lost.sentence().contains("Headset"), lost.sentence());
        assertEquals(ORIGIN, lost.at());
        assertTrue(recording.finished);
    }

    private Capture capture(SoundLine line, Duration patience) {
        return new Capture(line, new Capture.Hookup(new AudioClock(ORIGIN), recording, events::add), patience);
    }

    private EarEvent.MicrophoneLost assertLost(int afterBlocks) throws InterruptedException {
        while (true) {
            EarEvent event = events.poll(20, TimeUnit.SECONDS);
            assertNotNull(event, "The loss was not told");
            if (event instanceof EarEvent.MicrophoneLost lost) {
                assertEquals(ORIGIN.plus(Duration.ofMillis(100L * afterBlocks)), lost.at());
                return lost;
            }
        }
    }

    /** What a line does after its last block. */
    private enum Ending {
        NOTHING_MORE,
        FAILURE,
        STALLED
    }

    /** Numbered blocks as fast as they are asked for, then the ending; one block more after a stall that ends. */
    private static final class FakeLine implements SoundLine {

        private final int blocks;
        private final Ending ending;
        private final CountDownLatch closed = new CountDownLatch(1);
        private final CountDownLatch delivered = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private int given;

        FakeLine(int blocks, Ending ending) {
            this.blocks = blocks;
            this.ending = ending;
        }

        @Override
        public boolean fill(short[] block) throws IOException {
            given++;
            Arrays.fill(block, (short) given);
            return given <= blocks || ended();
        }

        private boolean ended() throws IOException {
            delivered.countDown();
            if (ending == Ending.FAILURE) {
                throw new IOException("unplugged");
            }
            try {
                return ending == Ending.STALLED && goesOn();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }

        private boolean goesOn() throws InterruptedException {
            goOn.await();
            return closed.getCount() > 0 && given == blocks + 1;
        }

        @Override
        public void close() {
            goOn.countDown();
            closed.countDown();
        }
    }

    /** What reached the ear. */
    private static final class Recording implements SoundSink {

        private final List<short[]> samples = new java.util.concurrent.CopyOnWriteArrayList<>();
        private CountDownLatch gate = new CountDownLatch(0);
        private final CountDownLatch caughtUp = new CountDownLatch(100);
        private final AtomicInteger missed = new AtomicInteger();
        private volatile boolean finished;

        int heard() {
            return samples.stream().mapToInt(block -> block.length).sum();
        }

        @Override
        public void hear(short[] block, int count) {
            try {
                gate.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            samples.add(Arrays.copyOf(block, count));
            caughtUp.countDown();
        }

        @Override
        public void miss(int count) {
            missed.addAndGet(count);
        }

        @Override
        public void finish() {
            finished = true;
        }
    }
}
