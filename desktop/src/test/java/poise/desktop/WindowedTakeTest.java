package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poise.core.kernel.Permille;
import poise.desktop.gear.Bounds;
import poise.desktop.hearing.EarState;

class WindowedTakeTest {

    private static final String ADMITTED =
            "That is an error, and it is not what should happen here. Let me find out why.";

    private final Path home;

    WindowedTakeTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void a_whole_take_is_played_by_keyboard_alone_and_read_out_in_the_debrief() {
        try (Evening evening = Evening.typed(home)) {
            enterTheRoom(evening);
            diagnose(evening);
            repair(evening);
            report(evening);
            evening.untilRead("of 1000 marks").picture("debrief");
            assertTrue(
                    evening.texts().stream().anyMatch(text -> text.contains(ADMITTED)), "the first line is not quoted");
            evening.window().key(Keys.ESCAPE);
            evening.until("play-pool-exhaustion").untilRead("Best ").picture("lobby-played");
            lookBack(evening);
        }
    }

    /** Reads the debrief again from the history, and scrubs through the take. */
    private static void lookBack(Evening evening) {
        evening.tabTo("history").window().key(Keys.ENTER);
        evening.until("take-1").picture("history");
        evening.tabTo("take-1").window().key(Keys.ENTER);
        evening.untilRead("Back to the history").tabTo("timeline").window().key(Keys.RIGHT, Keys.RIGHT);
        evening.until("side-moment").picture("debrief-scrubbed");
        evening.window().key(Keys.ESCAPE);
        evening.until("take-1").window().key(Keys.ESCAPE);
        evening.until("play-pool-exhaustion");
    }

    private static void enterTheRoom(Evening evening) {
        evening.until("play-pool-exhaustion").picture("lobby");
        evening.tabTo("play-pool-exhaustion").window().key(Keys.ENTER);
        evening.until("typed").picture("microphone");
        evening.tabTo("typed").window().key(Keys.ENTER);
        evening.until("begin").picture("briefing");
        evening.tabTo("begin").window().key(Keys.ENTER);
        evening.until("answer").pass(5).picture("meeting-before");
        evening.pass(29).untilRead("INCIDENT  0:04").picture("meeting-crash");
    }

    private static void diagnose(Evening evening) {
        evening.say(ADMITTED, 4).picture("meeting-acknowledged");
        evening.window().key(Keys.NUM_1);
        evening.pass(3).until("log-pool-stats").picture("meeting-log");
        evening.say("I am opening the application log and look for the first line that says what ran out.", 5);
        evening.tabTo("log-pool-stats").window().key(Keys.ENTER);
        evening.pass(2).untilRead("forty-three requests are waiting for one").picture("meeting-evidence");
        evening.say("All ten connections of the pool are in use and forty three requests are waiting for one.", 6);
    }

    private static void repair(Evening evening) {
        evening.window().key(Keys.NUM_3);
        evening.until("set-pool.max").picture("meeting-settings");
        evening.tabTo("set-pool.max").window().write("\b\b50").key(Keys.ENTER);
        evening.pass(5).untilRead("The connection pool was resized").picture("meeting-resized");
        evening.window().key(Keys.NUM_4);
        evening.say("I raised the pool to fifty connections and run the report again.", 4);
        evening.pass(9).untilRead("Third quarter, all depots").picture("meeting-cleared");
        evening.window().key(Keys.NUM_8);
        evening.until("option-cio").picture("meeting-whom").window().key(Keys.NUM_1);
        evening.until("draft").picture("meeting-message");
        evening.window().write("The report runs again, no figure was lost.").key(Keys.TAB, Keys.TAB, Keys.ENTER);
        evening.untilRead("at work").pass(11).window().key(Keys.NUM_9);
        evening.until("option-wrap-up").window().key(Keys.NUM_1);
        evening.pass(2);
    }

    private static void report(Evening evening) {
        evening.until("section-cause").picture("aftermath");
        evening.window().key(Keys.NUM_1);
        evening.untilRead("The graphs agree").picture("aftermath-asked");
        evening.tabTo("section-cause").window().write("The pool held ten connections and forty three requests waited.");
        evening.tabTo("section-resolution")
                .window()
                .write("We raised the pool to fifty connections, and the report ran.");
        evening.tabTo("section-prevention").window().write("From Monday an alarm at eighty percent and a load test.");
        evening.picture("aftermath-written").tabTo("send").window().key(Keys.ENTER);
    }

    @Test
    void a_take_in_extended_time_says_so_before_it_during_it_and_after_it() {
        try (Evening evening = Evening.typed(home)) {
            evening.until("settings").tabTo("settings").window().key(Keys.ENTER);
            evening.until("extended-time").tabTo("extended-time").window().key(Keys.SPACE);
            evening.until("extended-time").picture("settings-extended");
            evening.window().key(Keys.ESCAPE);
            evening.choose("pool-exhaustion");
            evening.until("typed").window().click("typed");
            evening.untilRead("Extended time: limits below an hour are half as long again")
                    .untilRead("within 90 s");
            assertEquals(List.of(), evening.window().ask(Bounds::problems));
            evening.picture("briefing-extended").window().click("begin");
            evening.until("answer").pass(34).untilRead("INCIDENT  0:04").untilRead("86 s");
            evening.say(ADMITTED, 4).picture("meeting-extended");
            evening.window().click("leave");
            evening.until("option-leave").window().click("option-leave");
            evening.untilRead("Played with extended time.").picture("debrief-extended");
            assertEquals(List.of(), evening.window().ask(Bounds::problems));
            evening.window().key(Keys.ESCAPE);
            evening.until("history").tabTo("history").window().key(Keys.ENTER);
            evening.untilRead("All scenarios, extended time").picture("history-extended");
            assertEquals(List.of(), evening.window().ask(Bounds::problems));
        }
    }

    @Test
    void nobody_has_to_wait_for_the_ear() {
        CountDownLatch over = new CountDownLatch(1);
        EarState half = new EarState.Loading(Permille.permille(420), true);
        try (Evening evening = Evening.awaiting(home, told -> {
            told.accept(half);
            Assertions.assertDoesNotThrow(() -> over.await());
            return half;
        })) {
            evening.until("typed")
                    .untilRead("learning the words of these meetings, 42 %")
                    .untilRead("ready")
                    .picture("loading");
            evening.window().click("typed");
            evening.until("play-pool-exhaustion").untilRead("The speech model is being made ready (42 %)");
        } finally {
            over.countDown();
        }
    }

    @Test
    void a_choice_to_type_is_remembered() {
        for (String way : new String[] {"typed", "begin"}) {
            try (Evening evening = Evening.typed(home)) {
                evening.choose("pool-exhaustion");
                evening.until(way).window().click(way);
                evening.until(way.equals("typed") ? "begin" : "answer");
            }
        }
    }

    @Test
    void leaving_in_the_middle_ends_in_the_debrief_of_what_there_was() {
        try (Evening evening = Evening.typed(home)) {
            evening.choose("pool-exhaustion");
            evening.until("typed").window().click("typed");
            evening.until("begin").window().click("begin");
            evening.until("answer").pass(33).untilRead("INCIDENT");
            evening.say("I see that it failed, and I will find out why.", 3);
            evening.window().click("leave");
            evening.until("option-leave").picture("meeting-leave").window().click("option-leave");
            evening.untilRead("of 1000 marks");
            assertTrue(evening.texts().stream().anyMatch(text -> text.contains("I see that it failed")));
        }
    }

    @Test
    void a_question_can_be_dismissed_and_a_bad_value_is_explained() {
        try (Evening evening = Evening.typed(home)) {
            evening.choose("pool-exhaustion");
            evening.until("typed").window().click("typed");
            evening.until("begin").window().click("begin");
            evening.until("answer").pass(33).untilRead("INCIDENT");
            evening.window().click("tool-escalate");
            evening.until("option-platform-lead")
                    .picture("meeting-escalate")
                    .window()
                    .key(Keys.ESCAPE);
            evening.window().click("tool-set-config");
            evening.until("set-pool.max")
                    .window()
                    .click("set-pool.max")
                    .write("000")
                    .click("apply-pool.max");
            evening.untilRead("takes a whole number from 1 to 500");
            assertEquals(
                    0, evening.texts().stream().filter("Hand it over?"::equals).count());
        }
    }
}
