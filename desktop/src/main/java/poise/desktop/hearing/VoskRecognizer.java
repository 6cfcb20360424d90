package poise.desktop.hearing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;
import poise.core.speech.Utterance;
import poise.core.speech.Word;
import poise.desktop.hearing.language.Aliases;

/** One run of the recognizer over one sound, used by one thread. */
final class VoskRecognizer implements AutoCloseable {

    /** Noise alone is heard as one of these. */
    private static final Set<List<String>> NOISE = Set.of(List.of("huh"), List.of("the"));

    private static final String NO_PARTIAL = "";

    private final VoskLibrary vosk;
    private final Pointer recognizer;
    private final AudioClock clock;
    private final Aliases aliases;
    private String lastPartial = NO_PARTIAL;
    private boolean closed;

    VoskRecognizer(VoskLibrary vosk, Pointer recognizer, AudioClock clock, Aliases aliases) {
        this.vosk = vosk;
        this.recognizer = recognizer;
        this.clock = clock;
        this.aliases = aliases;
        vosk.recognizerSetWords(recognizer, 1);
    }

    /** Whether an utterance ended with these samples. */
    boolean accept(short[] samples, int count) {
        boolean ended = vosk.recognizerAcceptWaveformS(recognizer, samples, count) == 1;
        if (ended) {
            lastPartial = NO_PARTIAL;
        }
        return ended;
    }

    /** The words so far, if they changed since the last time and are more than noise. */
    Optional<List<String>> newPartial() {
        String partial = vosk.recognizerPartialResult(recognizer);
        if (partial.equals(lastPartial)) {
            return Optional.empty();
        }
        lastPartial = partial;
        String text = JsonParser.parseString(partial)
                .getAsJsonObject()
                .get("partial")
                .getAsString()
                .strip();
        return Optional.of(List.of(text.split(" ", -1)))
                .filter(words -> !text.isEmpty() && !NOISE.contains(words))
                .map(aliases::meantBy);
    }

    Optional<Utterance> result() {
        return utterance(vosk.recognizerResult(recognizer));
    }

    /** What is left at the end of the sound. */
    Optional<Utterance> finalResult() {
        return utterance(vosk.recognizerFinalResult(recognizer));
    }

    private Optional<Utterance> utterance(String json) {
        JsonObject result = JsonParser.parseString(json).getAsJsonObject();
        if (!result.has("result")) {
            return Optional.empty();
        }
        List<Word> words = new ArrayList<>();
        for (JsonElement word : result.getAsJsonArray("result")) {
            words.add(word(word.getAsJsonObject()));
        }
        return Optional.of(words)
                .filter(VoskRecognizer::isSpeech)
                .map(aliases::meant)
                .map(Utterance::of);
    }

    private Word word(JsonObject word) {
        Moment from = clock.at(word.get("start").getAsDouble());
        Moment to = Moment.later(from, clock.at(word.get("end").getAsDouble()));
        Permille confidence = Permille.clamped(Math.round(word.get("conf").getAsDouble() * 1000));
        return new Word(word.get("word").getAsString(), new Span(from, to), confidence);
    }

    private static boolean isSpeech(List<Word> words) {
        return !words.isEmpty()
                && !NOISE.contains(words.stream().map(Word::text).toList());
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            vosk.recognizerFree(recognizer);
        }
    }
}
