package poise.core.scenario.format;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the JSON reader complains of, as an author understands it. */
final class SyntaxComplaint {

    private static final String ANY =
            "is not JSON here; write keys and texts in double quotes, no comments, and look for a comma too few or too many";

    private static final Map<String, String> SENTENCES = sentences();

    private SyntaxComplaint() {}

    private static Map<String, String> sentences() {
        Map<String, String> sentences = new LinkedHashMap<>();
        sentences.put("End of input", "ends too early; close what is open with ] or }");
        sentences.put("Unterminated object", "lacks a comma, or its closing }, before this");
        sentences.put("Unterminated array", "lacks a comma, or its closing ], before this");
        sentences.put("Unterminated string", "has a text that is never closed; add its quote");
        sentences.put("Expected ':'", "has a key without a colon; write \"key\": value");
        sentences.put("Expected name", "has a comma, or something else, where a key in quotes must stand");
        sentences.put(
                "Unescaped control", "has a text that runs over a line's end or holds a tab; keep it on one line");
        sentences.put("Invalid escape", "has a \\ that escapes nothing; write \\\\ for a backslash");
        sentences.put("Malformed Unicode", "has a \\u without its four hexadecimal digits");
        return sentences;
    }

    static String of(Exception complaint) {
        String message = String.valueOf(complaint.getMessage());
        return SENTENCES.entrySet().stream()
                .filter(entry -> message.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ANY);
    }
}
