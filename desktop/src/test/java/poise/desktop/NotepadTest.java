package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Moment;
import poise.core.session.Intent;
import poise.core.speech.Utterance;
import poise.desktop.hearing.EarEvent;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.Dictation;
import poise.desktop.understanding.Understanding;

/** Where sentences go while a text is being written. */
class NotepadTest {

    private static final Moment NOW = Moment.CRASH;

    private final Notepad notepad = new Notepad();

    private static EarEvent begun() {
        return new EarEvent.SpeechBegan(NOW, NOW);
    }

    private static EarEvent grown(String... words) {
        return new EarEvent.SpeechGrew(NOW, List.of(words));
    }

    private static EarEvent heard(String words) {
        return new EarEvent.UtteranceHeard(NOW, Utterance.typed(words, NOW));
    }

    private Notepad.Place hear(EarEvent event) {
        Notepad.Place place = notepad.place(event);
        if (place == Notepad.Place.TEXT) {
            notepad.note(event);
        }
        return place;
    }

    @Test
    void what_is_dictated_is_written_as_a_sentence_and_not_said_to_the_room() {
        notepad.turn(true);
        assertEquals(Notepad.Place.TEXT, hear(begun()));
        assertEquals(Notepad.Place.TEXT, hear(grown("the", "pool")));
        assertEquals(new Dictation(true, true, "the pool"), notepad.standing(new Dictation(true, false, "")));
        assertEquals(Notepad.Place.TEXT, hear(heard("the pool was full and i saw it")));
        assertEquals(List.of("The pool was full and I saw it."), notepad.taken());
        assertEquals(List.of(), notepad.taken());
    }

    @Test
    void a_sentence_belongs_to_where_it_began() {
        hear(begun());
        notepad.turn(true);
        assertEquals(Notepad.Place.ROOM, hear(heard("this went to the room")));
        hear(begun());
        notepad.turn(false);
        assertEquals(Notepad.Place.TEXT, hear(heard("and this into the text")));
        assertEquals(Notepad.Place.ROOM, hear(begun()));
        assertEquals(List.of("And this into the text."), notepad.taken());
    }

    @Test
    void after_the_meeting_only_the_text_hears() {
        notepad.leaveRoom();
        assertTrue(notepad.isDeserted());
        assertEquals(Notepad.Place.NOWHERE, hear(begun()));
        hear(new EarEvent.NothingSaid(NOW));
        notepad.turn(true);
        hear(begun());
        notepad.turn(false);
        assertFalse(notepad.isDeserted(), "a sentence has to be finished");
        hear(heard("the last words"));
        assertTrue(notepad.isDeserted());
    }

    @Test
    void a_typed_sentence_is_said_to_the_room_even_while_the_voice_dictates() {
        List<Intent> intents = new ArrayList<>();
        try (Listening listening = new Listening(
                Understanding.lexical("this test needs no more").about(List.of()),
                intents::add,
                () -> {},
                new Phrases(Locale.ENGLISH))) {
            listening.dictate(true);
            listening.typed(begun());
            listening.typed(heard("i see it"));
            for (int i = 0; i < 500 && intents.size() < 2; i++) {
                LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            }
            assertTrue(intents.get(intents.size() - 1) instanceof Intent.Say, intents.toString());
            assertEquals(List.of(), listening.dictated());
        }
    }
}
