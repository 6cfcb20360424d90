package poise.desktop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import poise.core.kernel.Permille;
import poise.desktop.hearing.EarState;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.storage.Settings;
import poise.desktop.storage.SettingsFile;
import poise.desktop.storage.Trouble;
import poise.desktop.understanding.Understanding;

/** What has to be made ready before a take can be played, each on a thread of its own. Failures are states. */
final class Preparation implements AutoCloseable {

    private final House house;
    private final Runnable changed;
    private final SettingsFile file;
    private final ExecutorService threads = Executors.newCachedThreadPool(Threads.daemon("preparation"));
    /** Settings are written one after another, so that the last choice is the one that stays. */
    private final ExecutorService saver = Executors.newSingleThreadExecutor(Threads.daemon("settings"));

    private volatile EarState ear = new EarState.Loading(Permille.NONE);
    private volatile Optional<Understanding> understanding = Optional.empty();
    private volatile Optional<Keeping> keeping = Optional.empty();
    private volatile Optional<String> failure = Optional.empty();
    private volatile List<String> microphones = List.of();
    private volatile Settings settings = Settings.USUAL;
    private volatile Phrases words = new Phrases(Settings.USUAL.language().locale());
    private volatile Optional<Trouble> trouble = Optional.empty();

    /** The runnable is called, on any thread, whenever something has come further. */
    Preparation(House house, Runnable changed) {
        this.house = house;
        this.changed = changed;
        this.file = new SettingsFile(house.folders().settings());
    }

    void begin() {
        threads.execute(this::read);
        threads.execute(this::remember);
        threads.execute(this::listen);
        lookForMicrophones();
    }

    private void listen() {
        try {
            told(house.ear().apply(this::told));
        } catch (RuntimeException | LinkageError broken) {
            told(new EarState.Missing(words.of("loading.deaf")));
        }
    }

    private void told(EarState state) {
        ear = state;
        changed.run();
    }

    private void read() {
        try {
            understanding = Optional.of(house.understanding().get());
        } catch (RuntimeException | LinkageError broken) {
            failure = Optional.of(words.of("loading.failed"));
        }
        changed.run();
    }

    private void remember() {
        SettingsFile.Loaded loaded = file.load();
        set(loaded.settings());
        trouble = loaded.trouble();
        try {
            Keeping opened = Keeping.open(house.folders(), house.shelf());
            opened.whenChanged(changed);
            keeping = Optional.of(opened);
        } catch (Complaint broken) {
            failure = Optional.of(broken.sentence());
        } catch (RuntimeException | LinkageError broken) {
            failure = Optional.of(words.of("loading.unkept"));
        }
        changed.run();
    }

    /** Asks the system for its microphones, which can take a while. */
    void lookForMicrophones() {
        threads.execute(() -> {
            microphones = house.microphones().get();
            changed.run();
        });
    }

    EarState ear() {
        return ear;
    }

    /** What reads sentences, once it is loaded. */
    Optional<Understanding> understanding() {
        return understanding;
    }

    /** What keeps takes, once it is open. */
    Optional<Keeping> keeping() {
        return keeping;
    }

    /** Why sentences cannot be read at all. */
    Optional<String> failure() {
        return failure;
    }

    /** The names of the microphones that were found when they were last looked for. */
    List<String> microphones() {
        return microphones;
    }

    /** Whether a take could be played by typing. */
    boolean isPlayable() {
        return understanding.isPresent() && keeping.isPresent();
    }

    Settings settings() {
        return settings;
    }

    /** What works less well than it should, if anything. */
    Optional<String> trouble() {
        return trouble.or(() -> keeping.flatMap(
                        open -> open.memory().troubles().stream().findFirst()))
                .map(Trouble::sentence)
                .or(this::earTrouble)
                .or(() -> understanding
                        .map(Understanding::condition)
                        .filter(condition -> !condition.whole())
                        .map(Understanding.Condition::sentence));
    }

    private Optional<String> earTrouble() {
        return ear instanceof EarState.Ready ready ? ready.model().caveat() : Optional.empty();
    }

    /** The words of the window, in the player's language. */
    Phrases words() {
        return words;
    }

    private void set(Settings other) {
        settings = other;
        words = new Phrases(other.language().locale());
    }

    /** Remembers other settings from now on. */
    void change(Settings other) {
        set(other);
        saver.execute(() -> file.save(other).ifPresent(problem -> {
            trouble = Optional.of(problem);
            changed.run();
        }));
    }

    @Override
    public void close() {
        threads.shutdown();
        saver.shutdown();
        try {
            saver.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        keeping.ifPresent(Keeping::close);
    }
}
