package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Moment;
import poise.core.speech.Utterance;
import poise.desktop.gear.Flite;
import poise.desktop.gear.VirtualMicrophone;
import poise.desktop.gear.WordErrors;

@Tag("live")
class VirtualMicrophoneTest {

    private static final String SENTENCE =
            "I am calling our chief engineer and you will have an answer within the hour";

    private final BlockingQueue<EarEvent> events = new LinkedBlockingQueue<>();

    @Test
    void what_is_said_is_heard_through_the_microphone() {
        List<EarEvent> heard = new ArrayList<>();
        try (VirtualMicrophone loop = VirtualMicrophone.start();
                VoskEar ear = new VoskEar(SharedModel.model(), Moment.CRASH, events::add)) {
            assertFalse(Microphone.names().isEmpty());
            Microphone microphone = Microphone.start(Optional.empty(), Moment.CRASH, ear, events::add);
            loop.plays(Flite.RMS.says(SENTENCE));
            microphone.close();
            events.drainTo(heard);
        }
        assertSaid(heard);
        assertTrue(heard.stream()
                .anyMatch(event -> event instanceof EarEvent.LevelMeasured level
                        && level.peak().value() > 50));
        assertFalse(heard.stream().anyMatch(EarEvent.MicrophoneLost.class::isInstance));
    }

    @Test
    void a_microphone_unplugged_in_the_middle_loses_nothing_and_can_be_plugged_in_again() throws InterruptedException {
        for (int plugged = 0; plugged < 2; plugged++) {
            try (VirtualMicrophone loop = VirtualMicrophone.start();
                    VoskEar ear = new VoskEar(SharedModel.model(), Moment.CRASH, events::add)) {
                Microphone microphone = Microphone.start(Optional.empty(), Moment.CRASH, ear, events::add);
                loop.plays(Flite.SLT.says(SENTENCE));
                loop.unplug();
                assertSaid(untilLost());
                microphone.close();
            }
        }
    }

    private List<EarEvent> untilLost() throws InterruptedException {
        List<EarEvent> heard = new ArrayList<>();
        do {
            EarEvent next = events.poll(20, TimeUnit.SECONDS);
            assertNotNull(next, "Nobody noticed that the microphone is gone");
            heard.add(next);
        } while (!(heard.get(heard.size() - 1) instanceof EarEvent.MicrophoneLost));
        return heard;
    }

    private static void assertSaid(List<EarEvent> heard) {
        String text = heard.stream()
                .filter(EarEvent.UtteranceHeard.class::isInstance)
                .map(event -> ((EarEvent.UtteranceHeard) event).utterance())
                .map(Utterance::text)
                .collect(Collectors.joining(" "));
        assertTrue(WordErrors.between(SENTENCE, text).errors() <= 3, text);
        assertEquals(
                1, heard.stream().filter(EarEvent.SpeechBegan.class::isInstance).count());
    }
}
