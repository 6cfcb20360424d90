package poise.desktop.hearing.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasFileTest {

    private static final Path SCENARIOS = Path.of("..", "scenarios");

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "hotfix hot fix>x.tsv:2 must be a written form, a tab and what the ear can say, not \"hotfix hot fix\"",
                "Hotfix\thot fix>x.tsv:2 must begin with one word in lower-case letters, not \"Hotfix\"",
                "hot fix\thot fix>x.tsv:2 must begin with one word in lower-case letters, not \"hot fix\"",
                "hotfix\t>x.tsv:2 must say \"hotfix\" in words of lower-case letters, not \"\"",
                "hotfix\thot fix||>x.tsv:2 must say \"hotfix\" in words of lower-case letters, not \"\"",
                "hotfix\thot 2>x.tsv:2 must say \"hotfix\" in words of lower-case letters, not \"hot 2\"",
                "fixes\tfree way>x.tsv:2 says \"free way\", which already stands for \"freeway\"; take one away",
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void a_wrong_line_is_named(String line, String complaint) {
        AliasFile read = AliasFile.read("x.tsv", "freeway\tfree way\n" + line);
        assertEquals(complaint.strip(), read.problems().get(0));
    }

    @Test
    void all_problems_are_told_and_sound_lines_are_kept() {
        AliasFile read = AliasFile.read("x.tsv", "# remark\n\nhotfix\thot fix|hot fixe\nB\tb b\nc\t1\n");
        assertEquals(2, read.aliases().size());
        assertEquals(2, read.problems().size());
    }

    @ParameterizedTest
    @CsvSource({"database,data base,knows", "webhook,web hoook,hoook", "kubernetes,of the,plain English"})
    void an_alias_that_is_of_no_use_says_why(String written, String spoken, String why) throws IOException {
        AliasTrial trial = AliasTrial.of(StockGrammar.bytes());
        List<String> problems = trial.problems("x.tsv", written + "\t" + spoken);
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).startsWith("x.tsv:1 is of no use: "), problems::toString);
        assertTrue(problems.get(0).contains(why), problems::toString);
    }

    @Test
    void every_alias_of_the_project_can_be_heard_and_changes_no_plain_english() throws IOException {
        AliasTrial trial = AliasTrial.of(StockGrammar.bytes());
        List<String> problems = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(SCENARIOS)) {
            files = all.filter(file -> file.endsWith("aliases.tsv")).toList();
        }
        for (Path file : files) {
            problems.addAll(trial.problems(file.toString(), Files.readString(file)));
        }
        assertEquals(List.of(), problems);
        assertTrue(files.size() >= 2, "only " + files);
    }
}
