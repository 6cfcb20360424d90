package poise.desktop.hearing.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;
import poise.core.speech.Word;

class AliasesTest {

    private static final Aliases ALIASES =
            new Aliases(AliasFile.read("a.tsv", "hotfix\thot fix\nkubernetes\tcube or net ease|cuba net\nnet\tcube or")
                    .aliases());

    private static Word word(String text, long from, long to, int confidence) {
        return new Word(text, new Span(Moment.at(from), Moment.at(to)), Permille.permille(confidence));
    }

    private static List<String> meant(String heard) {
        return ALIASES.meantBy(List.of(heard.split(" ", -1)));
    }

    @Test
    void a_word_lasts_from_the_first_that_was_heard_for_it_to_the_last() {
        List<Word> meant = ALIASES.meant(List.of(
                word("the", 0, 100, 900),
                word("hot", 120, 300, 800),
                word("fix", 310, 500, 950),
                word("now", 520, 700, 1000)));
        assertEquals(
                List.of(word("the", 0, 100, 900), word("hotfix", 120, 500, 800), word("now", 520, 700, 1000)), meant);
    }

    @Test
    void the_longest_alias_wins_and_others_are_left_alone() {
        assertEquals(List.of("kubernetes", "is", "hot"), meant("cube or net ease is hot"));
        assertEquals(List.of("net", "net"), meant("cube or net"));
        assertEquals(List.of("fix", "hot"), meant("fix hot"));
        assertEquals(List.of("kubernetes", "kubernetes"), meant("cuba net cuba net"));
    }

    @Test
    void both_ways_of_hearing_mean_the_same() {
        List<Word> heard = new ArrayList<>();
        List<String> texts = List.of("a", "hot", "fix", "for", "cuba", "net", "cube");
        for (String text : texts) {
            heard.add(word(text, heard.size() * 10L, heard.size() * 10L + 9, 500));
        }
        assertEquals(
                ALIASES.meantBy(texts),
                ALIASES.meant(heard).stream().map(Word::text).toList());
    }

    @Test
    void what_is_taught_takes_turns_among_the_ways_to_say_it() {
        assertEquals(List.of("a", "cube", "or", "net", "ease"), ALIASES.spoken(List.of("a", "kubernetes"), 0));
        assertEquals(List.of("a", "cuba", "net"), ALIASES.spoken(List.of("a", "kubernetes"), 1));
    }
}
