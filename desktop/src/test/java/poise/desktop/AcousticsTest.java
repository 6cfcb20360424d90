package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Allowance;
import poise.core.kernel.Moment;
import poise.core.play.Performance;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;
import poise.core.session.Edition;
import poise.core.session.Fact;
import poise.desktop.storage.Settings;
import poise.desktop.storage.Volume;
import poise.desktop.voices.Loudspeaker;
import poise.desktop.voices.Sound;
import poise.desktop.voices.SoundOutlet;
import poise.desktop.voices.SpokenLine;

class AcousticsTest {

    private static final Shelf SHELF = Shelf.packed();
    private static final Scenario SCENARIO = SHELF.volume("pool-exhaustion").scenario();
    private static final Executive PERSON = SCENARIO.executives().get(0);
    private static final int RATE = 8_000;
    private static final Settings.Sound ONLY_VOICES =
            Settings.USUAL.sound().withRoom(new Volume(0)).withEffects(new Volume(0));

    private final List<SpokenLine> fetched = new CopyOnWriteArrayList<>();
    private final Outlet outlet = new Outlet();
    private final Performance performance = new Performance(
            SCENARIO,
            SHELF.protocol(Optional.empty(), SCENARIO),
            Edition.now("hash", "fingerprint", Allowance.STANDARD),
            1);
    private final MeetingClock clock = MeetingClock.startedAt(Moment.at(100_000), 1, () -> Duration.ZERO);
    private final Acoustics acoustics = new Acoustics(
            performance, clock, () -> Loudspeaker.playing(Optional.of(outlet), (samples, rate) -> {}), this::voice);

    @BeforeEach
    void theRoomIsOpen() {
        acoustics.begin(ONLY_VOICES);
    }

    @AfterEach
    void theRoomIsClosed() {
        acoustics.close();
    }

    @Test
    void a_line_is_said_when_it_begins_and_only_once() throws InterruptedException {
        acoustics.perform(List.of(spoke(Moment.at(100_000))), clock);
        assertTrue(hears(), "nothing is said");
        acoustics.perform(List.of(), clock);
        assertEquals(List.of(new SpokenLine(PERSON.portrait(), "Well?")), fetched);
    }

    @Test
    void a_line_whose_time_is_over_is_no_longer_said() throws InterruptedException {
        acoustics.perform(List.of(spoke(Moment.at(90_000))), clock);
        acoustics.perform(List.of(spoke(Moment.at(99_900))), clock);
        assertTrue(hears(), "what is a little late is said");
        assertEquals(2, fetched.size());
        assertEquals(1, outlet.beginnings.get(), "what is far too late is said as well");
    }

    @Test
    void after_the_act_nothing_is_heard() throws InterruptedException {
        acoustics.perform(
                List.of(new Fact.ActClosed(
                        Moment.at(100_000), SCENARIO.acts().get(0).id())),
                clock);
        acoustics.perform(List.of(spoke(Moment.at(100_000))), clock);
        assertEquals(List.of(), fetched);
        assertEquals(0, outlet.beginnings.get());
    }

    private static Fact spoke(Moment at) {
        return new Fact.Spoke(at, at.plus(Duration.ofSeconds(1)), PERSON.id(), "Well?");
    }

    /** A second of a loud tone, so to speak. */
    private Optional<Sound> voice(SpokenLine line) {
        fetched.add(line);
        float[] samples = new float[RATE];
        Arrays.fill(samples, 0.5f);
        return Optional.of(new Sound(samples, RATE));
    }

    private boolean hears() throws InterruptedException {
        return outlet.loud.poll(10, TimeUnit.SECONDS) != null;
    }

    /** Takes in sound at about the speed of time. */
    private static final class Outlet implements SoundOutlet {

        private final BlockingQueue<Float> loud = new LinkedBlockingQueue<>();
        private final AtomicInteger beginnings = new AtomicInteger();
        private boolean loudBefore;

        @Override
        public int rate() {
            return RATE;
        }

        @Override
        public boolean play(float[] samples) {
            boolean isLoud = samples[samples.length - 1] > 0.1f;
            if (isLoud && !loudBefore) {
                beginnings.incrementAndGet();
                loud.add(samples[samples.length - 1]);
            }
            loudBefore = isLoud;
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            return true;
        }

        @Override
        public void close() {}
    }
}
