package poise.core.scenario.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file's bytes on their way to become text. */
final class Content {

    private final byte[] bytes;
    private final Problems problems;

    Content(byte[] bytes, Problems problems) {
        this.bytes = bytes;
        this.problems = problems;
    }

    Optional<String> text() {
        if (bytes.length > ScenarioFormat.LARGEST_FILE) {
            problems.add(
                    Diagnosis.TOO_LARGE,
                    Place.TOP,
                    "must be at most " + ScenarioFormat.LARGEST_FILE + " bytes; take out what does not belong to it");
            return Optional.empty();
        }
        return decoded().filter(this::holdsSomething);
    }

    private boolean holdsSomething(String text) {
        if (text.startsWith("\uFEFF")) {
            problems.add(
                    Diagnosis.BYTE_ORDER_MARK, Place.TOP, "must not begin with a byte order mark; save it without one");
            return false;
        }
        if (text.isBlank()) {
            problems.add(Diagnosis.EMPTY_FILE, Place.TOP, "is empty; begin with an opening brace");
            return false;
        }
        return true;
    }

    private Optional<String> decoded() {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            Place place = Place.TOP.onLine(lineOf(in.position()));
            problems.add(Diagnosis.NOT_UTF8, place, "must be UTF-8; on this line it is not: save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    private int lineOf(int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
