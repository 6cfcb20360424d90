package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Moment;
import poise.core.speech.Utterance;
import poise.desktop.gear.HumanPrompt;
import poise.desktop.gear.WordErrors;

@Tag("live")
class HumanSpeechTest {

    @Test
    void a_person_is_heard_with_less_than_sixteen_wrong_words_in_a_hundred_by_either_ear()
            throws IOException, Unhearable {
        List<HumanPrompt> prompts = prompts();
        BothEars both = BothEars.onPlainEnglish(prompts);
        System.out.printf("Human prompts: %d, %s%n", prompts.size(), both);
        assertTrue(prompts.size() >= 100, () -> "only " + prompts.size() + " prompts");
        assertTrue(both.taught().rate() < 0.16, both::toString);
        assertTrue(both.taught().rate() <= both.stock().rate() + 0.005, both::toString);
    }

    @Test
    void sound_of_another_rate_is_heard_about_as_well() throws IOException, Unhearable {
        WordErrors plain = WordErrors.NONE;
        WordErrors converted = WordErrors.NONE;
        for (HumanPrompt prompt : prompts().subList(0, 20)) {
            plain = plain.plus(WordErrors.between(prompt.words(), heard(prompt.wav())));
            converted = converted.plus(WordErrors.between(prompt.words(), heard(prompt.wavOf(44_100, 2))));
        }
        assertTrue(converted.errors() <= plain.errors() + plain.words() / 50, converted + " after, " + plain);
        System.out.printf("Converted by us from 44.1 kHz stereo: %s, plain: %s%n", converted, plain);
    }

    /** By the ear as it came: conversion is a matter of sound alone. */
    private static String heard(Path wav) throws Unhearable {
        List<Utterance> heard = new FileHearing(SharedModel.stock(), Moment.CRASH).utterances(wav);
        return heard.stream().map(Utterance::text).collect(Collectors.joining(" "));
    }

    static List<HumanPrompt> prompts() throws IOException {
        try (InputStream lines =
                Objects.requireNonNull(HumanSpeechTest.class.getResourceAsStream("prompts.tsv"), "prompts.tsv")) {
            return HumanPrompt.listed(new String(lines.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
