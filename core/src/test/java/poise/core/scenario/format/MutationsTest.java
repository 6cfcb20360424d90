package poise.core.scenario.format;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import poise.core.scenario.Deck;

/** A file that slipped, was torn or was pasted twice is a value or has problems; it never throws. */
class MutationsTest {

    private static final byte[] SCENARIO = Shipped.scenarioFile();
    private static final byte[] PROTOCOL = Shipped.protocolFile();
    private static final byte[] TAKE =
            Shipped.bytes(Path.of("src", "test", "resources", "fixtures", "takes", "sound.json"));
    private static final Surroundings AROUND = Shipped.surroundings();
    private static final Deck READ = Shipped.deck();

    private static final Pattern VALUE = Pattern.compile(
            "(?<=[:\\[,] ?)(?:\"(?:[^\"\\\\]|\\\\.)*\"(?!:)|-?\\d+(?:\\.\\d+)?|true|false|\\[\\]|\\{\\})");

    /** Another value in place of one that stands at a share of the file. */
    record Swap(double where, String value) {}

    /** Something that happens to the bytes from a share of the file on. */
    record Slip(Kind kind, double where, int length, byte with) {}

    enum Kind {
        DROP,
        DOUBLE,
        SWAP,
        OVERWRITE,
        TRUNCATE
    }

    @Property(tries = 400)
    void a_mutated_scenario_is_a_value_or_problems(@ForAll("slips") List<Slip> slips) {
        isAnswered(ScenarioFormat.read("mutated.json", mutated(SCENARIO, slips), AROUND));
    }

    @Property(tries = 400)
    void a_mutated_protocol_is_a_value_or_problems(@ForAll("slips") List<Slip> slips) {
        isAnswered(ProtocolFormat.read("mutated.json", mutated(PROTOCOL, slips)));
    }

    @Property(tries = 400)
    void a_mutated_take_is_a_value_or_problems(@ForAll("slips") List<Slip> slips) {
        isAnswered(TakeFormat.read("mutated.json", mutated(TAKE, slips), READ));
    }

    @Property(tries = 600)
    void a_scenario_with_values_of_the_wrong_kind_is_a_value_or_problems(@ForAll("swaps") List<Swap> swaps) {
        isAnswered(ScenarioFormat.read("swapped.json", swapped(SCENARIO, swaps), AROUND));
    }

    @Property(tries = 600)
    void a_protocol_with_values_of_the_wrong_kind_is_a_value_or_problems(@ForAll("swaps") List<Swap> swaps) {
        isAnswered(ProtocolFormat.read("swapped.json", swapped(PROTOCOL, swaps)));
    }

    @Property(tries = 600)
    void a_take_with_values_of_the_wrong_kind_is_a_value_or_problems(@ForAll("swaps") List<Swap> swaps) {
        isAnswered(TakeFormat.read("swapped.json", swapped(TAKE, swaps), READ));
    }

    private static void isAnswered(Parsed<?> parsed) {
        boolean isValue = parsed.match(value -> true, problems -> false);
        List<Problem> problems = parsed.problems();
        assertTrue(isValue == problems.isEmpty(), "a value or problems, not both");
        for (Problem problem : problems) {
            String printed = problem.toString();
            assertTrue(
                    printed.startsWith("SC")
                            && problem.line() > 0
                            && problem.path().startsWith("$"),
                    printed);
            assertFalse(printed.contains("\n") || printed.contains("\r"), "is printed on one line: " + printed);
        }
    }

    @Provide
    Arbitrary<List<Slip>> slips() {
        return Combinators.combine(
                        Arbitraries.of(Kind.values()),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.bytes())
                .as(Slip::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Swap>> swaps() {
        Arbitrary<String> values = Arbitraries.of(
                "null",
                "[]",
                "{}",
                "[[]]",
                "[{}]",
                "true",
                "-1",
                "0",
                "1e9",
                "0.05",
                "\"\"",
                "\"cause\"",
                "\"Nobody\"");
        return Combinators.combine(Arbitraries.doubles().between(0, 1), values)
                .as(Swap::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static byte[] swapped(byte[] original, List<Swap> swaps) {
        String text = new String(original, StandardCharsets.UTF_8);
        for (Swap swap : swaps) {
            Matcher matcher = VALUE.matcher(text);
            if (matcher.find((int) (swap.where() * text.length() * 0.98))) {
                text = text.substring(0, matcher.start()) + swap.value() + text.substring(matcher.end());
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mutated(byte[] original, List<Slip> slips) {
        byte[] content = original;
        for (Slip slip : slips) {
            content = mutated(content, slip);
        }
        return content;
    }

    private static byte[] mutated(byte[] content, Slip slip) {
        int from = (int) (slip.where() * content.length);
        int to = Math.min(content.length, from + slip.length());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(content, 0, from);
        switch (slip.kind()) {
            case DROP -> {}
            case DOUBLE -> {
                out.write(content, from, to - from);
                out.write(content, from, to - from);
            }
            case SWAP -> {
                for (int i = to - 1; i >= from; i--) {
                    out.write(content[i]);
                }
            }
            case OVERWRITE -> {
                for (int i = from; i < to; i++) {
                    out.write(slip.with());
                }
            }
            case TRUNCATE -> to = content.length;
        }
        out.write(content, to, content.length - to);
        return out.toByteArray();
    }
}
