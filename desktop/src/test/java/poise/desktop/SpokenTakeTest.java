package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poise.desktop.gear.Flite;
import poise.desktop.gear.VirtualMicrophone;

/** A take that is spoken into a microphone while the window is open, in real time. */
@Tag("live")
class SpokenTakeTest {

    private static final String CHECK = "Good afternoon everybody, thank you for coming";
    private static final String ADMITTED =
            "That is an error and it is not what you should see here. Let me find out why";
    private static final String NARRATED =
            "I am opening the application log now and look for the line that explains it";

    private static final String TYPED = "Sorry, my headset has gone. I go on in writing.";

    private final Path home;

    SpokenTakeTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void what_is_said_into_the_microphone_is_heard_in_the_room_and_quoted_in_the_debrief() {
        List<Path> spoken = List.of(Flite.SLT.says(CHECK), Flite.SLT.says(ADMITTED), Flite.SLT.says(NARRATED));
        try (VirtualMicrophone microphone = VirtualMicrophone.start();
                Evening evening = Evening.spoken(home, Schooling::ear)) {
            evening.until("play-pool-exhaustion")
                    .tabTo("play-pool-exhaustion")
                    .window()
                    .key(Keys.ENTER);
            evening.until("continue").untilRead("Listening");
            microphone.plays(spoken.get(0));
            evening.untilRead("good afternoon").untilRead("hears you").picture("microphone-heard");
            evening.tabTo("continue").window().key(Keys.ENTER);
            evening.until("begin").tabTo("begin").window().key(Keys.ENTER);
            evening.until("answer").untilRead("INCIDENT");
            speak(evening, microphone, spoken);
            pullThePlug(evening, microphone);
            evening.window().key(Keys.ESCAPE);
            evening.until("option-leave").window().key(Keys.NUM_1);
            evening.untilRead("of 1000 marks").picture("debrief-spoken");
            assertTrue(quoted(evening, "error"), "nothing that was said is quoted");
            assertTrue(quoted(evening, "application"), "what was said before the plug was pulled is lost");
            evening.window().click("leaf-of-said");
            evening.untilRead(TYPED).picture("debrief-spoken-said");
            assertFalse(quoted(evening, "good afternoon"), "what was said before the meeting is no part of it");
        }
    }

    private static void speak(Evening evening, VirtualMicrophone microphone, List<Path> spoken) {
        microphone.plays(spoken.get(1));
        evening.untilRead("that is an error").picture("meeting-spoken");
        evening.window().key(Keys.NUM_1);
        microphone.plays(spoken.get(2));
        evening.untilRead("opening the application");
    }

    /** The room says that it hears nothing any more, and the player types on. */
    private static void pullThePlug(Evening evening, VirtualMicrophone microphone) {
        microphone.unplug();
        evening.untilRead("The microphone stopped delivering sound").picture("meeting-unplugged");
        evening.say(TYPED, 0);
    }

    private static boolean quoted(Evening evening, String words) {
        return evening.texts().stream().anyMatch(text -> text.contains(words));
    }
}
