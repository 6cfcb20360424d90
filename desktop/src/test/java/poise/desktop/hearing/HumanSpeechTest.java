package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Moment;
import poise.core.speech.Utterance;
import poise.desktop.gear.HumanPrompt;
import poise.desktop.gear.WordErrors;

class HumanSpeechTest {

    @Test
    void a_person_is_heard_with_less_than_sixteen_wrong_words_in_a_hundred() throws IOException, Unhearable {
        List<HumanPrompt> prompts = prompts();
        WordErrors all = WordErrors.NONE;
        for (HumanPrompt prompt : prompts) {
            all = all.plus(WordErrors.between(prompt.words(), heard(prompt)));
        }
        System.out.printf("Human prompts: %d, %s, word error rate %.1f %%%n", prompts.size(), all, 100 * all.rate());
        assertTrue(prompts.size() >= 30);
        assertTrue(all.rate() < 0.16, all::toString);
    }

    private static String heard(HumanPrompt prompt) throws Unhearable {
        List<Utterance> heard = new FileHearing(SharedModel.model(), Moment.CRASH).utterances(prompt.wav());
        System.out.println(prompt.name() + "\n  " + prompt.words() + "\n  "
                + heard.stream().map(Utterance::text).collect(Collectors.joining(" | ")));
        return heard.stream().map(Utterance::text).collect(Collectors.joining(" "));
    }

    private static List<HumanPrompt> prompts() throws IOException {
        try (InputStream lines =
                Objects.requireNonNull(HumanSpeechTest.class.getResourceAsStream("prompts.tsv"), "prompts.tsv")) {
            return HumanPrompt.listed(new String(lines.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
