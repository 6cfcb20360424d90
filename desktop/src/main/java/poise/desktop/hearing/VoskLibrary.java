package poise.desktop.hearing;

import com.sun.jna.FunctionMapper;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The functions of Vosk's C interface that Poise calls. Each is looked up at its first call, since the library for macOS
 * lacks some that Vosk's own classes bind at once.
 */
interface VoskLibrary extends Library {

    /** {@code modelNew} here is {@code vosk_model_new} there. */
    FunctionMapper C_NAMES = (library, method) ->
            "vosk_" + method.getName().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);

    static VoskLibrary load(Path library) {
        return Loaded.FOR_EVER.computeIfAbsent(
                library.toAbsolutePath(),
                path -> Native.load(
                        path.toString(),
                        VoskLibrary.class,
                        Map.of(OPTION_STRING_ENCODING, "UTF-8", OPTION_FUNCTION_MAPPER, C_NAMES)));
    }

    /** A library that nobody refers to any more is unloaded, and unloading this one crashes the program. */
    final class Loaded {

        private static final Map<Path, VoskLibrary> FOR_EVER = new ConcurrentHashMap<>();

        private Loaded() {}
    }

    void setLogLevel(int level);

    @Nullable
    Pointer modelNew(String folder);

    void modelFree(Pointer model);

    @Nullable
    Pointer recognizerNew(Pointer model, float rate);

    void recognizerSetWords(Pointer recognizer, int wanted);

    /** Takes sound in; 1 when that ended an utterance, 0 when not. */
    int recognizerAcceptWaveformS(Pointer recognizer, short[] samples, int count);

    String recognizerPartialResult(Pointer recognizer);

    String recognizerResult(Pointer recognizer);

    /** The last utterance; asked twice, the second answer is empty. */
    String recognizerFinalResult(Pointer recognizer);

    void recognizerFree(Pointer recognizer);
}
