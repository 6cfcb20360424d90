package poise.desktop.hearing;

import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.desktop.hearing.language.Lessons;

/** The speech model in memory, about 130 MB: one is shared by all ears, and outlives them. */
public final class SpeechModel implements AutoCloseable {

    private static final int SILENT_LOG = -1;

    private final VoskLibrary vosk;
    private final Pointer model;
    private final EarFolder folder;
    private boolean closed;

    private SpeechModel(VoskLibrary vosk, Pointer model, EarFolder folder) {
        this.vosk = vosk;
        this.model = model;
        this.folder = folder;
    }

    /**
     * Unpacks the model into the cache folder if this is the first start, teaches it if lessons are given and new, reads it
     * and warms it up, on the calling thread: about one second, or five at the first start. Every state is told; the last
     * one, ready or missing, is returned too. An ear that cannot be taught is the stock one, with a caveat.
     */
    public static EarState open(Path cache, Optional<Lessons> lessons, Consumer<EarState> told) {
        told.accept(new EarState.Loading(Permille.NONE));
        EarState outcome = opened(cache, lessons, told);
        told.accept(outcome);
        return outcome;
    }

    private static EarState opened(Path cache, Optional<Lessons> lessons, Consumer<EarState> told) {
        Optional<PackedLibrary> library = PackedLibrary.forThisComputer();
        if (library.isEmpty()) {
            return new EarState.Missing(Wording.of("ear.no-library", Platform.RESOURCE_PREFIX));
        }
        try {
            Optional<PackedModel> packed = PackedModel.find();
            return packed.isEmpty()
                    ? new EarState.Missing(Wording.of("ear.no-model"))
                    : new Opening(library.get(), packed.get(), new Larder(cache)).read(lessons, told);
        } catch (IOException noRoom) {
            return new EarState.Missing(Wording.of("ear.cache", cache));
        } catch (LinkageError broken) {
            return new EarState.Missing(Wording.of("ear.broken", firstLine(broken), cache));
        }
    }

    /** All that a model is read from. */
    private record Opening(PackedLibrary library, PackedModel packed, Larder larder) {

        EarState read(Optional<Lessons> lessons, Consumer<EarState> told) throws IOException {
            Path code = library.libraryIn(larder.fetch(library, quietly -> {}));
            EarFolder folder = lessons.isPresent()
                    ? EarFolder.taught(packed, lessons.get(), larder, told)
                    : EarFolder.stock(packed, larder, told);
            VoskLibrary vosk = VoskLibrary.load(code);
            vosk.setLogLevel(SILENT_LOG);
            Pointer model = vosk.modelNew(folder.folder().toString());
            if (model == null && folder.ear() == Ear.TAUGHT) {
                folder = folder.refused(packed, larder);
                model = vosk.modelNew(folder.folder().toString());
            }
            if (model == null) {
                return new EarState.Missing(Wording.of("ear.broken", folder.folder(), larder.cache()));
            }
            SpeechModel ready = new SpeechModel(vosk, model, folder);
            ready.warmUp();
            return new EarState.Ready(ready, folder.trouble().or(VoiceActivity::caveat));
        }
    }

    /** Why it is not the ear that was asked for, if it is not. */
    public Optional<String> caveat() {
        return folder.trouble();
    }

    /** Which ear it is. */
    public Ear ear() {
        return folder.ear();
    }

    /** The first pass through the model is several times slower than all later ones: let no player pay for it. */
    private void warmUp() {
        try (VoskRecognizer recognizer = recognizer(new AudioClock(Moment.CRASH))) {
            short[] hum = new short[AudioClock.RATE];
            for (int sample = 0; sample < hum.length; sample++) {
                hum[sample] = (short) (6000 * Math.sin(sample * 0.06) * Math.sin(sample * 0.001));
            }
            recognizer.accept(hum, hum.length);
            recognizer.finalResult();
        }
    }

    synchronized VoskRecognizer recognizer(AudioClock clock) {
        if (closed) {
            throw new IllegalStateException("The speech model is closed");
        }
        Pointer recognizer = vosk.recognizerNew(model, AudioClock.RATE);
        if (recognizer == null) {
            throw new IllegalStateException("The speech model refuses to make a recognizer");
        }
        return new VoskRecognizer(vosk, recognizer, clock, folder.aliases());
    }

    private static String firstLine(Throwable error) {
        return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
    }

    /** To be called when no ear is in use any more. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            vosk.modelFree(model);
        }
    }
}
