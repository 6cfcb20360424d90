package poise.core.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import poise.core.gear.Intents;
import poise.core.gear.Line;
import poise.core.gear.Protocols;
import poise.core.gear.Rooms;
import poise.core.play.Performance;
import poise.core.speech.Label;

/** Whatever bytes stand in a log, they are a take or are refused; a take that was read can be written and read again. */
class LogFuzz {

    static Stream<byte[]> seeds() {
        Performance performance = new Performance(Rooms.full(), Protocols.TINY, Rooms.EDITION, 7);
        performance.accept(
                Line.line(1_000, "the pool is full", Label.ROOT_CAUSE).say());
        performance.accept(Intents.use(3_000, "read-line", "telling"));
        performance.accept(Intents.advance(40_000));
        performance.accept(Intents.leave(41_000));
        return Stream.of(TakeArchive.text(performance.log()).getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxExecutions = 1_000_000, maxDuration = "3m")
    void bytes_are_a_take_or_are_refused(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        try {
            TakeLog log = TakeArchive.read(text);
            assertEquals(
                    log.facts(), TakeArchive.read(TakeArchive.text(log.facts())).facts());
        } catch (UnreadableTake refused) {
            assertEquals(1, String.valueOf(refused.getMessage()).lines().count());
        }
    }
}
