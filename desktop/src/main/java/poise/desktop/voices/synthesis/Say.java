package poise.desktop.voices.synthesis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import poise.desktop.voices.Voice;

/** The "say" of macOS, in the English voices that are installed there. */
final class Say implements Dialect {

    /** The plain voices that macOS has had, those first that most Macs have. */
    private static final List<String> WOMEN = List.of(
            "Samantha", "Karen", "Moira", "Tessa", "Kathy", "Victoria", "Fiona", "Allison", "Ava", "Susan", "Serena");

    private static final List<String> MEN =
            List.of("Daniel", "Rishi", "Alex", "Fred", "Tom", "Oliver", "Lee", "Aaron", "Evan", "Nathan", "Ralph");

    /** A line of the list of voices, as "Samantha   en_US   # Hello!". */
    private static final Pattern ENGLISH = Pattern.compile("(?m)^(\\S+)\\s+en[_-]\\w+\\s+#");

    /** Words a minute. */
    private static final int PACE = 175;

    private final Program program;
    private Optional<List<String>> installed = Optional.empty();

    Say(Program program) {
        this.program = program;
    }

    @Override
    public Order order(Voice voice, double hurry, Path text, Path sound) throws Unspoken {
        int raised = voice.tint();
        List<String> arguments = new ArrayList<>();
        voices(voice.isWoman(), text).ifPresent(voices -> {
            arguments.add("-v");
            arguments.add(voices.get(voice.number() % voices.size()));
        });
        arguments.addAll(List.of(
                "-r",
                Long.toString(Math.round(PACE * voice.pace() / 100.0 * hurry / Voice.raised(raised))),
                "-f",
                text.toString(),
                "-o",
                sound.toString(),
                "--data-format=LEI16@22050"));
        return new Order(arguments, Map.of(), raised);
    }

    /** The voices of women or men that are installed, if any is known. */
    private Optional<List<String>> voices(boolean women, Path text) throws Unspoken {
        List<String> there = installed(text);
        return Optional.of(
                        (women ? WOMEN : MEN).stream().filter(there::contains).toList())
                .filter(fitting -> !fitting.isEmpty());
    }

    private synchronized List<String> installed(Path text) throws Unspoken {
        if (installed.isEmpty()) {
            Path list = text.resolveSibling("said.txt");
            program.run(List.of("-v", "?"), Map.of(), text, list);
            installed = Optional.of(english(list));
        }
        return installed.get();
    }

    private static List<String> english(Path list) throws Unspoken {
        try {
            String voices = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
            return ENGLISH.matcher(voices)
                    .results()
                    .map((MatchResult voice) -> voice.group(1))
                    .toList();
        } catch (IOException gone) {
            throw new Unspoken(Wording.of("speaker.silent"));
        }
    }
}
