package poise.desktop;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.session.Intent;
import poise.core.session.Meaning;
import poise.core.session.Means;
import poise.core.speech.Text;
import poise.desktop.hearing.EarEvent;
import poise.desktop.hearing.Microphone;
import poise.desktop.hearing.SpeechModel;
import poise.desktop.look.Tone;
import poise.desktop.stage.direction.Earshot;
import poise.desktop.stage.direction.Growing;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.Dictation;
import poise.desktop.understanding.Comprehension;

/**
 * Everything that is said or typed on its way to becoming an intent. One thread understands it, in the order in which it
 * came.
 */
final class Listening implements AutoCloseable {

    /** Louder than a muted microphone can be. */
    private static final int ALIVE = 2;

    private final Comprehension comprehension;
    private final Interpreter spoken;
    private final Interpreter typed;
    private final SharedFloor floor = new SharedFloor();
    private final Consumer<Intent> intents;
    private final Runnable changed;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(Threads.daemon("listening"));
    private final Hookup hookup = new Hookup(this::noticed, this::stands);
    private final Phrases words;
    private final Notepad notepad = new Notepad();
    private volatile Earshot earshot;
    private volatile String heard = "";
    private volatile boolean over;

    /** Intents are handed over, and changes told, on threads of this object's own. */
    Listening(Comprehension comprehension, Consumer<Intent> intents, Runnable changed, Phrases words) {
        this.words = words;
        this.earshot = Earshot.quiet(say("voice.typed"), Tone.PLAIN, "");
        this.comprehension = comprehension;
        this.spoken = new Interpreter(comprehension);
        this.typed = new Interpreter(comprehension, Means.TYPED);
        this.intents = intents;
        this.changed = changed;
        reader.execute(comprehension::prepare);
    }

    private String say(String key) {
        return words.of(key);
    }

    /** Opens a microphone in place of the one that was open, and listens; the clock says what time it is then. */
    void open(SpeechModel model, Microphone.Source device, Supplier<Moment> clock) {
        hookup.open(model, device, clock);
    }

    private void stands(Hookup.Standing microphone) {
        switch (microphone) {
            case OPENING -> update(now -> now.standing(say("voice.opening"), Tone.PLAIN, ""));
            case OPEN ->
                update(now ->
                        now.standing(say("voice.listening"), Tone.GOOD, "").dictating(notepad.heard(true)));
            case GONE ->
                update(now -> now.standing(say("voice.lost"), Tone.BAD, say("voice.gone"))
                        .dictating(notepad.heard(false)));
        }
    }

    /** Lets go of the microphone in its own time; what is typed is still read. */
    void hangUp() {
        hookup.hangUp();
    }

    /** The player cannot be heard, for this reason. */
    void unheard(String sentence) {
        update(now -> now.standing(say("voice.typed"), Tone.WATCH, sentence).dictating(Dictation.DEAF));
    }

    Earshot earshot() {
        return earshot;
    }

    /** What was heard last, or is being heard. */
    String heard() {
        Growing growing = earshot.growing();
        return growing.isEmpty() ? heard : growing.text();
    }

    private void noticed(EarEvent event) {
        if (event instanceof EarEvent.LevelMeasured level) {
            measured(level.peak());
        } else {
            perform(() -> heard(event));
        }
    }

    private void heard(EarEvent event) {
        Notepad.Place place = notepad.place(event);
        if (place == Notepad.Place.ROOM) {
            show(event);
            hand(Means.SPOKEN, spoken.heard(event));
            mark(event, spoken);
        } else {
            standing(event);
            notepad.note(event);
        }
        update(now -> now.dictating(notepad.standing(now.dictation())));
        hangUpIfDeserted();
    }

    /** From now on what is said goes into the text that is being written, or to the room again. */
    void dictate(boolean on) {
        if (on == notepad.isOn()) {
            return;
        }
        notepad.turn(on);
        update(now -> now.dictating(notepad.standing(now.dictation())));
        if (on && !notepad.isInRoom()) {
            hookup.openAgain();
        }
        hangUpIfDeserted();
    }

    private void hangUpIfDeserted() {
        if (notepad.isDeserted()) {
            hangUp();
        }
    }

    /** What was dictated since the last question, a sentence each. */
    List<String> dictated() {
        return notepad.taken();
    }

    /** The room hears nothing any more; what is typed is still read, and what is dictated is written. */
    void leaveRoom() {
        notepad.leaveRoom();
        hangUpIfDeserted();
    }

    /** Something that a typed line brought about. */
    void typed(EarEvent event) {
        perform(() -> {
            show(event);
            hand(Means.TYPED, typed.heard(event));
            mark(event, typed);
        });
    }

    private void hand(Means means, List<Intent> intents) {
        intents.forEach(intent -> floor.pass(means, intent).ifPresent(this::hand));
    }

    /** Hands over an intent of the hands, after all that was said and written before it. */
    void done(Intent intent) {
        perform(() -> hand(intent));
    }

    /** Reads a letter and hands over the intent that is made of its meaning. */
    void read(String text, Function<Meaning, Intent> intent) {
        perform(() -> hand(intent.apply(comprehension.read(Text.of(text)))));
    }

    private void perform(Runnable deed) {
        if (over) {
            return;
        }
        try {
            reader.execute(deed);
        } catch (RejectedExecutionException closed) {
            over = true;
        }
    }

    private void hand(Intent intent) {
        intents.accept(intent);
        changed.run();
    }

    private void measured(Permille peak) {
        update(now -> {
            boolean revived = now.tone() == Tone.WATCH && peak.value() >= ALIVE;
            return (revived ? now.standing(say("voice.listening"), Tone.GOOD, "") : now).withLevel(peak);
        });
    }

    private void show(EarEvent event) {
        if (event instanceof EarEvent.SpeechGrew grew) {
            update(now -> now.withGrowing(now.growing().grown(grew.words())));
        } else if (event instanceof EarEvent.UtteranceHeard utterance) {
            heard = utterance.utterance().text();
            update(now -> now.withGrowing(Growing.NOTHING));
        } else if (event instanceof EarEvent.NothingSaid) {
            update(now -> now.withGrowing(Growing.NOTHING));
        }
        standing(event);
    }

    private void standing(EarEvent event) {
        if (event instanceof EarEvent.MicrophoneSilent silent) {
            update(now -> now.standing(say("voice.silent"), Tone.WATCH, silent.sentence()));
        } else if (event instanceof EarEvent.MicrophoneLost lost) {
            update(now -> now.standing(say("voice.lost"), Tone.BAD, lost.sentence())
                    .dictating(notepad.heard(false))
                    .withGrowing(Growing.NOTHING)
                    .withLevel(Permille.NONE));
        }
    }

    /** Marks the growing words once they were looked at. */
    private void mark(EarEvent event, Interpreter by) {
        if (event instanceof EarEvent.SpeechGrew || event instanceof EarEvent.SpeechEnded) {
            update(now -> now.withGrowing(new Growing(now.growing().words(), by.marks())));
        }
    }

    private void update(UnaryOperator<Earshot> change) {
        synchronized (this) {
            earshot = change.apply(earshot);
        }
        changed.run();
    }

    /** Stops listening at once; the microphone is let go of in its own time. */
    @Override
    public void close() {
        over = true;
        hookup.close();
        reader.shutdown();
    }
}
