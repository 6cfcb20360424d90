package poise.desktop.voices.synthesis;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import poise.core.scenario.Scenario;
import poise.desktop.voices.Cast;
import poise.desktop.voices.Clips;
import poise.desktop.voices.Sound;
import poise.desktop.voices.SpokenLine;
import poise.desktop.voices.Voice;

/**
 * Has lines read aloud that nobody recorded, one after the other on a thread of its own, those first that are needed first,
 * and keeps what was read. Nobody waits for it: a line that is not ready when it is due is only read.
 */
public final class Prompter implements AutoCloseable {

    /** What the clips of a machine may take: 200 MB, some hour and a half. */
    private static final long LIMIT = 200_000_000;

    private final Cast cast;
    private final Speakers speakers;
    private final ClipCache cache;
    private final Consumer<String> told;
    private final Deque<SpokenLine> due = new ConcurrentLinkedDeque<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "poise-prompter");
        made.setDaemon(true);
        return made;
    });
    private volatile boolean closed;

    Prompter(Cast cast, Speakers speakers, ClipCache cache, Consumer<String> told) {
        this.cast = cast;
        this.speakers = speakers;
        this.cache = cache;
        this.told = told;
    }

    /** One that keeps its clips in this folder; a sentence about what fails goes to the consumer, on any thread. */
    public static Prompter in(Path folder, Speakers speakers, Consumer<String> told) {
        return new Prompter(Cast.packed(), speakers, new ClipCache(folder, LIMIT, InstantSource.system()), told);
    }

    /** Lines of this scenario are wanted soon, and no longer those of another one. */
    public void prepare(Scenario scenario) {
        due.clear();
        inBackground(() -> {
            due.clear();
            SpokenLine.of(scenario).stream()
                    .filter(line -> !Clips.isPacked(line, cast))
                    .forEach(due::add);
            readAll();
        });
    }

    /** The clip of a line, if it is ready; if it is not, it will be the next time. */
    public Optional<Sound> clip(SpokenLine line) {
        Optional<Sound> ready = cast.of(line.portrait())
                .flatMap(voice -> speakers.best().flatMap(speaker -> cache.get(ClipCache.name(speaker, voice, line))));
        if (ready.isEmpty() && !due.contains(line)) {
            due.add(line);
            inBackground(this::readAll);
        }
        return ready;
    }

    private void inBackground(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException over) {
            closed = true;
        }
    }

    private void readAll() {
        for (SpokenLine line = due.peek(); line != null && !closed; line = due.peek()) {
            read(line);
            due.remove(line);
        }
    }

    private void read(SpokenLine line) {
        cast.of(line.portrait()).ifPresent(voice -> {
            Optional<Speaker> speaker = speakers.best();
            while (speaker.isPresent() && !closed && !isRead(line, voice, speaker.get())) {
                speaker = speakers.best();
            }
        });
    }

    /** Whether nothing more can be done about the line; otherwise somebody else has to read it. */
    private boolean isRead(SpokenLine line, Voice voice, Speaker speaker) {
        String name = ClipCache.name(speaker, voice, line);
        try {
            if (PlainText.isSayable(line.text()) && cache.get(name).isEmpty()) {
                cache.keep(name, Delivery.of(line.text(), voice, speaker));
            }
            return true;
        } catch (Unspoken failure) {
            if (!closed) {
                speakers.dismiss(speaker, failure);
            }
            return false;
        } catch (IOException refused) {
            told.accept(Wording.of("cache.refused"));
            close();
            return true;
        }
    }

    /** Reads nothing more, and stops whoever is reading. */
    @Override
    public void close() {
        closed = true;
        due.clear();
        thread.shutdownNow();
    }
}
