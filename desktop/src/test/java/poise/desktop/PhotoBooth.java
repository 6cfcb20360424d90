package poise.desktop;

import com.badlogic.gdx.Input.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.opentest4j.TestAbortedException;
import poise.core.scenario.Scenario;
import poise.core.scenario.TakeFile;
import poise.desktop.gear.Flite;
import poise.desktop.gear.VirtualMicrophone;

/**
 * A program for whoever changed what is seen: it plays an evening with the game, speaking into a virtual microphone, and keeps a
 * picture of each screen. Needs what the tests of the window and the microphone need; run with {@code mvn -q -Pscreens}, takes
 * some five minutes.
 */
final class PhotoBooth {

    private static final String CHECK = "Good afternoon everybody, thank you for coming";
    private static final Shelf SHELF = Shelf.packed();

    private final Path folder;
    private final AtomicInteger taken = new AtomicInteger();

    private PhotoBooth(Path folder) {
        this.folder = folder;
    }

    /** Takes the folder of the pictures. */
    public static void main(String[] args) throws IOException {
        PhotoBooth booth = new PhotoBooth(Path.of(args[0]));
        Path home = Files.createTempDirectory("poise-evening");
        try {
            booth.speakOneTake(home);
            booth.lookAround(home);
            booth.typeTheOthers(home);
            System.out.println(booth.taken + " pictures in " + booth.folder);
        } catch (TestAbortedException missing) {
            System.out.println(missing.getMessage());
        }
        System.exit(0);
    }

    private void take(Evening evening, String name) {
        evening.window().picture(folder.resolve(name + ".png"));
        taken.incrementAndGet();
    }

    /** The voice on screen, from the lobby to the debrief. */
    private void speakOneTake(Path home) {
        String check = Flite.RMS.says(CHECK).toString();
        try (VirtualMicrophone microphone = VirtualMicrophone.start();
                Evening evening = Evening.spoken(home, Schooling::ear)) {
            Scenario scenario = SHELF.volume("pool-exhaustion").scenario();
            Player.Mouth mouth = new Speaking(evening, microphone, Flite.RMS);
            new Player(evening, scenario, Fingers.KEYBOARD, mouth)
                    .watchedBy(sight -> {
                        switch (sight.place()) {
                            case LOBBY -> take(evening, "lobby-new");
                            case INTRODUCTION -> {
                                microphone.plays(Path.of(check));
                                evening.untilRead("hears you");
                                take(evening, "microphone");
                            }
                            case BRIEFING -> take(evening, "briefing");
                            case ROOM -> room(sight.line(), Map.of(1, "crash", 5, "cause", 10, "recovered"), evening);
                            case TURN -> take(evening, "calendar");
                            case EDITOR -> take(evening, "report");
                            case DEBRIEF -> debrief(evening);
                        }
                    })
                    .play(TakeFiles.read(SHELF.volume("pool-exhaustion"), "master"));
            evening.window().key(Keys.ESCAPE);
            evening.until("play-pool-exhaustion");
        }
    }

    private void room(int line, Map<Integer, String> names, Evening evening) {
        if (names.containsKey(line)) {
            take(evening, names.get(line));
        }
    }

    private void debrief(Evening evening) {
        take(evening, "debrief");
        evening.tabTo("timeline").window().key(Keys.RIGHT, Keys.RIGHT, Keys.RIGHT);
        evening.until("side-moment");
        take(evening, "debrief-scrubbed");
    }

    /** What needs no meeting. */
    private void lookAround(Path home) {
        try (Evening evening = Evening.typed(home)) {
            evening.until("play-pool-exhaustion").untilRead("Best ");
            take(evening, "lobby");
            enter(evening, "settings");
            evening.until("text-scale-150");
            take(evening, "settings");
            enter(evening, "text-scale-150");
            enter(evening, "language-GERMAN");
            evening.untilRead("Einstellungen");
            take(evening, "settings-german-large");
            evening.window().key(Keys.ESCAPE);
            evening.untilRead("Alle Räume");
            take(evening, "lobby-german-large");
            enter(evening, "settings");
            evening.until("text-scale-100");
            enter(evening, "text-scale-100");
            enter(evening, "language-ENGLISH");
            enter(evening, "credits");
            evening.untilRead("Avataaars");
            take(evening, "credits");
        }
    }

    private static void enter(Evening evening, String name) {
        evening.until(name).tabTo(name).window().key(Keys.ENTER);
    }

    /** A film, a full room, and takes for the history. */
    private void typeTheOthers(Path home) {
        typed(home, "stale-session", "blame-shifter", Map.of(3, "blamed"));
        typed(home, "stale-session", "film-at-sixty", Map.of(8, "film"));
        typed(home, "fifteen-executives", "master", Map.of(4, "fifteen"));
        typed(home, "forty-eight-hours", "master", Map.of(3, "huddle"));
        try (Evening evening = Evening.typed(home)) {
            enter(evening, "history");
            evening.until("take-1");
            take(evening, "history");
        }
    }

    private void typed(Path home, String name, String takeName, Map<Integer, String> rooms) {
        Shelf.Volume volume = SHELF.volume(name);
        TakeFile file = TakeFiles.read(volume, takeName);
        long seed = file.seed().orElse(1);
        Scenario scenario = volume.dealt(seed).scenario();
        try (Evening evening = Evening.typed(home).dealing(seed)) {
            new Player(evening, scenario, Fingers.MOUSE, new Typing(evening))
                    .watchedBy(sight -> {
                        if (sight.place() == Player.Place.ROOM) {
                            room(sight.line(), rooms, evening);
                        }
                    })
                    .play(file);
        }
    }
}
