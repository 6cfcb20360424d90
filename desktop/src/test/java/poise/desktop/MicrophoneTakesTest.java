package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poise.core.kernel.Moment;
import poise.core.scenario.TakeFile;
import poise.core.scenario.format.TakeFormat;
import poise.desktop.gear.Flite;
import poise.desktop.gear.VirtualMicrophone;

/** Takes of the repository, spoken into a microphone in real time while the window is open and keys do the rest. */
@Tag("live")
class MicrophoneTakesTest {

    private static final Path TAKES = Path.of("..", "scenarios", "pool-exhaustion", "takes");
    private static final Pattern RESULT = Pattern.compile("^(\\d+) of 1000 marks");

    private final Path home;

    MicrophoneTakesTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void a_steady_hand_passes() throws IOException {
        List<String> debrief = debrief("master", Flite.RMS);

        assertTrue(marks(debrief) >= 750, () -> marks(debrief) + " marks: " + debrief);
        assertFalse(debrief.contains("The Blame Shifter"), debrief::toString);
    }

    @Test
    void a_blame_shifter_is_named_and_quoted() throws IOException {
        List<String> debrief = debrief("blame-shifter", Flite.SLT);

        assertTrue(marks(debrief) <= 499, () -> marks(debrief) + " marks: " + debrief);
        assertTrue(debrief.stream().anyMatch(text -> text.contains("The Blame Shifter")), debrief::toString);
        assertTrue(debrief.stream().anyMatch(text -> text.contains("your network")), debrief::toString);
    }

    private static int marks(List<String> debrief) {
        return debrief.stream()
                .map(RESULT::matcher)
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No result can be read: " + debrief));
    }

    private List<String> debrief(String name, Flite voice) throws IOException {
        TakeFile take = TakeFormat.read(name, Files.readAllBytes(TAKES.resolve(name + ".json")))
                .match(sound -> sound, problems -> {
                    throw new AssertionError(problems);
                });
        take.lines().stream()
                .filter(TakeFile.Say.class::isInstance)
                .map(TakeFile.Say.class::cast)
                .forEach(say -> voice.says(say.text()));
        try (VirtualMicrophone microphone = VirtualMicrophone.start();
                Evening evening = Evening.spoken(home, Schooling::ear)) {
            enterTheRoom(evening);
            Player player = new Player(evening, microphone, voice, System.nanoTime());
            take.lines().forEach(line -> line.match(player));
            evening.untilRead("of 1000 marks").picture("debrief-" + name);
            return evening.texts();
        }
    }

    private static void enterTheRoom(Evening evening) {
        evening.until("play-pool-exhaustion")
                .tabTo("play-pool-exhaustion")
                .window()
                .key(Keys.ENTER);
        evening.until("continue")
                .untilRead("Listening")
                .tabTo("continue")
                .window()
                .key(Keys.ENTER);
        evening.until("begin").tabTo("begin").window().key(Keys.ENTER);
        evening.until("answer").untilRead("INCIDENT");
    }

    /** Says and does the lines of a take, each at its time or as soon as the one before is done. */
    private record Player(Evening evening, VirtualMicrophone microphone, Flite voice, long crash)
            implements TakeFile.Cases<Void> {

        @Override
        public Void say(TakeFile.Say say) {
            if (!isOver()) {
                await(say.at());
                microphone.plays(voice.says(say.text()));
            }
            return null;
        }

        @Override
        public Void hear(TakeFile.Hear hear) {
            throw new AssertionError("These takes hold no clips");
        }

        @Override
        public Void click(TakeFile.Click click) {
            throw new AssertionError("These takes hold no clicks");
        }

        @Override
        public Void act(TakeFile.Do act) {
            if (!isOver()) {
                await(act.at());
            }
            switch (act.tool().name()) {
                case "report" -> report(act.text().orElseThrow());
                case "ask-engineering" -> engineering();
                default -> {
                    if (!isOver()) {
                        inTheRoom(act);
                    }
                }
            }
            return null;
        }

        private void inTheRoom(TakeFile.Do act) {
            switch (act.tool().name()) {
                case "open-logs" -> evening.window().key(Keys.NUM_1);
                case "read-line" -> point("log-" + act.target().orElseThrow());
                case "set-config" -> {
                    evening.window().key(Keys.NUM_3);
                    evening.until("set-pool.max")
                            .tabTo("set-pool.max")
                            .window()
                            .write("\b\b" + act.value().orElseThrow())
                            .key(Keys.ENTER);
                    evening.untilRead("The connection pool was resized");
                }
                case "rerun" -> evening.window().key(Keys.NUM_4);
                case "refresh" -> evening.window().key(Keys.NUM_5);
                case "wrap-up" -> {
                    evening.window().key(Keys.NUM_9);
                    evening.until("option-wrap-up").window().key(Keys.NUM_1);
                }
                default -> throw new AssertionError("No key is known for " + act.tool());
            }
        }

        private void point(String line) {
            evening.until(line).tabTo(line).window().key(Keys.ENTER);
        }

        private void engineering() {
            evening.until("section-cause").window().key(Keys.NUM_1);
            evening.untilRead("The graphs agree");
        }

        private void report(String text) {
            List<String> sections = List.of("section-cause", "section-resolution", "section-prevention");
            String[] paragraphs = text.split("\n\n", 3);
            evening.until("section-cause");
            for (int i = 0; i < paragraphs.length; i++) {
                evening.tabTo(sections.get(i)).window().write(paragraphs[i]);
            }
            evening.tabTo("send").window().key(Keys.ENTER);
        }

        /** Whether the room is empty and the meeting over. */
        private boolean isOver() {
            return evening.texts().contains("After the meeting");
        }

        private void await(Moment at) {
            long due = crash + Duration.ofMillis(at.millis()).toNanos();
            while (System.nanoTime() < due && !isOver()) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }
}
