package poise.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import poise.desktop.hearing.EarEvent;
import poise.desktop.stage.view.Dictation;

/**
 * Where what is said goes: to the room, or into the text that is being written. A sentence belongs to where it began.
 * One thread places sentences; any other may turn dictation on and off and take what was written.
 */
final class Notepad {

    private final Queue<String> written = new ConcurrentLinkedQueue<>();
    private volatile boolean on;
    private volatile boolean inRoom = true;
    private volatile boolean midst;
    private volatile String growing = "";
    private Place place = Place.ROOM;

    /** Where a sentence goes. */
    enum Place {
        ROOM,
        TEXT,
        NOWHERE
    }

    void turn(boolean listening) {
        on = listening;
    }

    boolean isOn() {
        return on;
    }

    /** There is no room any more that could hear anything. */
    void leaveRoom() {
        inRoom = false;
    }

    boolean isInRoom() {
        return inRoom;
    }

    /** Whether nobody listens: not the room, not the text, and no sentence has to be finished. */
    boolean isDeserted() {
        return !inRoom && !on && !midst;
    }

    /** Where this belongs. */
    Place place(EarEvent event) {
        if (!midst) {
            place = on ? Place.TEXT : inRoom ? Place.ROOM : Place.NOWHERE;
        }
        boolean ends = event instanceof EarEvent.UtteranceHeard
                || event instanceof EarEvent.NothingSaid
                || event instanceof EarEvent.MicrophoneLost;
        boolean begins = event instanceof EarEvent.SpeechBegan || event instanceof EarEvent.SpeechGrew;
        midst = !ends && (midst || begins);
        return place;
    }

    /** Notes a sentence that goes into the text, or how far it is. */
    void note(EarEvent event) {
        if (event instanceof EarEvent.SpeechGrew grew) {
            growing = String.join(" ", grew.words());
        } else if (event instanceof EarEvent.UtteranceHeard heard) {
            written.add(Scribe.sentence(heard.utterance()));
            growing = "";
        } else if (event instanceof EarEvent.NothingSaid) {
            growing = "";
        }
    }

    /** What was written since the last question. */
    List<String> taken() {
        List<String> sentences = new ArrayList<>();
        for (String next = written.poll(); next != null; next = written.poll()) {
            sentences.add(next);
        }
        return sentences;
    }

    /** How it stands once there is an ear, or none. */
    Dictation heard(boolean can) {
        return new Dictation(can, on, growing);
    }

    Dictation standing(Dictation before) {
        return new Dictation(before.can(), on, growing);
    }
}
