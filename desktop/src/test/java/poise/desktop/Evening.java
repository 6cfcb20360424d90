package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import poise.core.session.Fact;
import poise.desktop.gear.Bounds;
import poise.desktop.gear.GameWindow;
import poise.desktop.hearing.EarState;
import poise.desktop.hearing.Microphone;
import poise.desktop.stage.kit.RichText;
import poise.desktop.storage.Folders;
import poise.desktop.storage.TakeId;
import poise.desktop.understanding.Understanding;
import poise.desktop.voices.Loudspeaker;
import poise.desktop.voices.synthesis.Prompter;
import poise.desktop.voices.synthesis.Speakers;

/** The whole game in the one window of the tests, played by injected input; its clock is moved by hand. */
final class Evening implements AutoCloseable {

    private static final int PATIENCE = 1500;
    private static final Pattern RESULT = Pattern.compile("^(\\d+) of 1000 marks");
    private static final Lazy<Understanding> UNDERSTANDING = new Lazy<>(Understanding::load);
    private static final Lazy<Shelf> SHELF = new Lazy<>(Shelf::packed);

    private final GameWindow window = GameWindow.open();
    private volatile Duration time = Duration.ZERO;
    private volatile long seed = 1;
    private volatile Optional<Game> game = Optional.empty();

    /** A game whose answers are typed, as on a computer without an ear. */
    static Evening typed(Path home) {
        EarState deaf = new EarState.Missing("There is no ear in this test: answer by typing.");
        return awaiting(home, told -> {
            told.accept(deaf);
            return deaf;
        });
    }

    /** A game whose ear is made ready by this, and whose clock is moved by hand. */
    static Evening awaiting(Path home, Function<Consumer<EarState>, EarState> ear) {
        Evening evening = new Evening();
        evening.begin(home, () -> evening.time, List::of, ear);
        return evening;
    }

    /** A game whose answers are typed, in real time. */
    static Evening untouched(Path home) {
        Evening evening = new Evening();
        evening.begin(
                home,
                Ticker.ofThisMachine(),
                List::of,
                told -> new EarState.Missing("There is no ear in this test: answer by typing."));
        return evening;
    }

    /** A game that listens, in real time. */
    static Evening spoken(Path home, Function<Consumer<EarState>, EarState> ear) {
        Evening evening = new Evening();
        evening.begin(home, Ticker.ofThisMachine(), Microphone::names, ear);
        return evening;
    }

    private void begin(
            Path home, Ticker ticker, Supplier<List<String>> microphones, Function<Consumer<EarState>, EarState> ear) {
        Folders folders = new Folders(home.resolve("data"), home.resolve("cache"));
        House house = new House(
                SHELF::get,
                folders,
                ticker,
                this::nextTake,
                UNDERSTANDING::get,
                microphones,
                ear,
                played -> Loudspeaker.mute(),
                Prompter.in(folders.cache().resolve("speech"), Speakers.none(), sentence -> {}));
        window.resize(1280, 720);
        window.play(opened -> {
            Game begun = new Game(house, opened);
            game = Optional.of(begun);
            begun.begin();
        });
    }

    GameWindow window() {
        return window;
    }

    /** Chance is keyed by this in the takes from now on. */
    Evening dealing(long key) {
        seed = key;
        return this;
    }

    /** A name that makes the seed. */
    private TakeId nextTake() {
        UUID any = TakeId.begunAt(Instant.now()).uuid();
        long low = any.getLeastSignificantBits() & ~0xFFFF_FFFFL;
        long rest = Math.floorMod(seed - low, Keeping.SEEDS);
        return new TakeId(new UUID(any.getMostSignificantBits(), low + rest));
    }

    /** What has happened in the meeting so far; nothing while none is on. */
    List<Fact> log() {
        return window.ask(stage -> happened());
    }

    private List<Fact> happened() {
        return game.map(Game::chapter)
                .filter(Meeting.class::isInstance)
                .map(meeting -> List.copyOf(((Meeting) meeting).log()))
                .orElse(List.of());
    }

    /** Waits until the meeting is over or such a fact has come after so many. */
    Evening untilLogged(int before, Predicate<Fact> fact) {
        return until(
                stage ->
                        happened().isEmpty() || happened().stream().skip(before).anyMatch(fact),
                "what was done");
    }

    /** How much time has passed by hand. */
    Duration time() {
        return time;
    }

    /** Whether an actor of this name can be seen. */
    boolean sees(String name) {
        return window.ask(stage -> stage.getRoot().findActor(name) != null);
    }

    /** Lets so much time pass, in steps as small as those between frames can be. */
    Evening pass(Duration length) {
        time = time.plus(length);
        window.frame();
        return this;
    }

    Evening pass(int seconds) {
        return pass(Duration.ofSeconds(seconds));
    }

    /** Waits until an actor of this name can be seen. */
    Evening until(String name) {
        return until(stage -> stage.getRoot().findActor(name) != null, name);
    }

    /** Waits until one of two actors can be seen, and says which. */
    String untilEither(String name, String other) {
        until(stage -> Stream.of(name, other).anyMatch(each -> stage.getRoot().findActor(each) != null), name);
        return sees(name) ? name : other;
    }

    /** Waits until this text can be read somewhere. */
    Evening untilRead(String text) {
        return until(stage -> texts(stage).stream().anyMatch(each -> each.contains(text)), text);
    }

    private Evening until(Predicate<Stage> seen, String what) {
        for (int i = 0; i < PATIENCE; i++) {
            if (window.ask(seen::test)) {
                return this;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("Never seen: " + what + "; instead: " + texts());
    }

    /** The marks that the debrief gives, of 1000. */
    int marks() {
        List<String> debrief = texts();
        return debrief.stream()
                .map(RESULT::matcher)
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No result can be read: " + debrief));
    }

    /** Whether this text can be read somewhere. */
    boolean reads(String text) {
        return texts().stream().anyMatch(each -> each.contains(text));
    }

    /** Goes to an actor with the Tab key alone. */
    Evening tabTo(String name) {
        for (int i = 0; i < 60; i++) {
            if (window.focus().equals(name)) {
                return this;
            }
            window.key(Keys.TAB);
        }
        throw new AssertionError("The Tab key does not reach " + name + ", but " + window.visited(Keys.TAB, 20)
                + "; seen is " + texts());
    }

    /** Chooses a scenario in the lobby. */
    Evening choose(String scenario) {
        until("play-" + scenario).tabTo("play-" + scenario).window().key(Keys.ENTER);
        return this;
    }

    /** Says a line by typing it, which takes so many seconds. */
    Evening say(String line, int seconds) {
        return say(line, Duration.ofSeconds(seconds), passed -> {});
    }

    /** Says a line by typing it, which takes so long; something may be done after each of its seconds. */
    Evening say(String line, Duration length, Consumer<Duration> meanwhile) {
        tabTo("answer");
        int before = log().size();
        int seconds = (int) Math.max(1, length.toSeconds());
        for (int second = 0; second < seconds; second++) {
            window.write(line.substring(line.length() * second / seconds, line.length() * (second + 1) / seconds));
            pass(length.dividedBy(seconds));
            meanwhile.accept(Duration.ofSeconds(second));
        }
        window.key(Keys.ENTER);
        return untilLogged(before, Fact.Heard.class::isInstance).leaveField();
    }

    private Evening leaveField() {
        window.key(Keys.ESCAPE);
        return this;
    }

    /** Everything that can be read. */
    List<String> texts() {
        return window.ask(Evening::texts);
    }

    private static List<String> texts(Stage stage) {
        List<String> texts = new ArrayList<>();
        gather(stage.getRoot(), texts);
        return texts;
    }

    private static void gather(Actor actor, List<String> texts) {
        if (actor instanceof Label label) {
            texts.add(label.getText().toString());
        }
        if (actor instanceof RichText words) {
            texts.add(words.text());
        }
        if (actor instanceof Group group) {
            group.getChildren().forEach(child -> gather(child, texts));
        }
    }

    /** Keeps a picture in both sizes, and everything has to lie in its place. */
    Evening picture(String name) {
        for (int[] size : new int[][] {{1024, 768}, {1280, 720}}) {
            window.resize(size[0], size[1]).picture("game-" + name + "-" + size[0] + "x" + size[1]);
            assertEquals(List.of(), window.ask(Bounds::problems), name);
        }
        return this;
    }

    @Override
    public void close() {
        window.play(opened -> {
            opened.atEachBeat(() -> {});
            game.ifPresent(Game::close);
        });
    }
}
