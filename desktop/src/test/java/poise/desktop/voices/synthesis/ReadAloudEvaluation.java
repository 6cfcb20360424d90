package poise.desktop.voices.synthesis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.desktop.Shelf;
import poise.desktop.gear.WordErrors;
import poise.desktop.hearing.OurEar;
import poise.desktop.voices.Cast;
import poise.desktop.voices.Sound;
import poise.desktop.voices.SpokenLine;

/** How well our own ear understands the speakers of this machine, and how long they take. */
@Tag("eval")
class ReadAloudEvaluation {

    /** One line in so many is read aloud. */
    private static final int EVERY = Integer.getInteger("poise.every", 20);

    @Test
    void of_ten_words_that_a_speaker_reads_more_than_half_are_heard() throws Unspoken {
        List<Path> folders =
                Program.folders(Optional.ofNullable(System.getenv("PATH")).orElse(""));
        for (Speaker speaker : Speakers.found("Linux", folders)) {
            double rate = rate(speaker, lines());
            assertTrue(rate < 0.5, () -> speaker.name() + " " + rate);
        }
    }

    private static double rate(Speaker speaker, List<SpokenLine> lines) throws Unspoken {
        Cast cast = Cast.packed();
        WordErrors men = WordErrors.NONE;
        WordErrors women = WordErrors.NONE;
        long length = 0;
        long work = 0;
        for (SpokenLine line : lines) {
            boolean woman = cast.of(line.portrait()).orElseThrow().isWoman();
            long begun = System.nanoTime();
            Sound spoken = Delivery.of(line.text(), cast.of(line.portrait()).orElseThrow(), speaker);
            work += System.nanoTime() - begun;
            length += spoken.duration().toNanos();
            WordErrors errors = WordErrors.between(
                    line.text(), OurEar.words(spoken.at(16_000).whole()));
            men = woman ? men : men.plus(errors);
            women = woman ? women.plus(errors) : women;
        }
        System.out.printf(
                "%s: %d lines, %.1f %% of %d words misheard (men %.1f %%, women %.1f %%), %.3f of the time to say them%n",
                speaker.name(),
                lines.size(),
                100 * men.plus(women).rate(),
                men.plus(women).words(),
                100 * men.rate(),
                100 * women.rate(),
                work / (double) length);
        return men.plus(women).rate();
    }

    private static List<SpokenLine> lines() {
        List<SpokenLine> all = Shelf.packed().volumes().stream()
                .flatMap(volume -> SpokenLine.of(volume.scenario()).stream())
                .toList();
        return IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();
    }
}
