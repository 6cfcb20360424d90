package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import poise.core.kernel.Moment;
import poise.core.scenario.TakeFile;
import poise.core.scoring.Evidence;
import poise.core.scoring.Flag;
import poise.core.scoring.Scorecard;
import poise.desktop.gear.Flite;
import poise.desktop.hearing.SharedModel;
import poise.desktop.hearing.Unhearable;
import poise.desktop.hearing.WavFile;

/** The takes of the repository, spoken by synthetic voices and heard by our ear. */
@Tag("live")
class SpokenTakesTest {

    @ParameterizedTest
    @EnumSource
    void a_steady_hand_passes_in_each_voice(Flite voice) throws IOException, Unhearable {
        Scorecard scorecard = spoken("master", voice);

        assertAll(
                () -> assertTrue(scorecard.total().count() >= 750, voice + ": " + scorecard.total() + " marks"),
                () -> assertEquals(
                        List.of(),
                        scorecard.flags().stream()
                                .filter(flag -> flag.mode().fatal())
                                .toList()));
    }

    @ParameterizedTest
    @EnumSource
    void a_blame_shifter_is_flagged_in_each_voice(Flite voice) throws IOException, Unhearable {
        Scorecard scorecard = spoken("blame-shifter", voice);
        Flag flag = scorecard.flags().stream()
                .filter(each -> each.mode().id().name().equals("blame-shifter"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(voice + ": nobody was blamed"));

        assertTrue(scorecard.total().count() <= 499);
        assertTrue(
                flag.evidence().stream().map(Evidence::quote).anyMatch(quote -> quote.contains("network")),
                () -> voice + ": " + flag.evidence());
    }

    private static Scorecard spoken(String name, Flite voice) throws IOException, Unhearable {
        Wiring wiring = new Wiring(new PrintWriter(new StringWriter()));
        Shelf.Volume volume = wiring.shelf().volume("pool-exhaustion");
        TakeFile take = TakeFiles.read(volume, name);
        Script script = new Script(volume.scenario(), wiring.understanding(), SharedModel::model, Path.of(""));
        Rehearsal rehearsal =
                new Rehearsal(volume, wiring.shelf().protocol(Optional.empty(), volume.scenario()), wiring.phrases());
        return rehearsal.scorecard(rehearsal.play(script.intents(aloud(take, voice)), wiring.understanding(), 1));
    }

    /** The take with every typed line spoken, each after the one before has ended. */
    private static TakeFile aloud(TakeFile take, Flite voice) throws Unhearable {
        List<TakeFile.Line> lines = new ArrayList<>();
        Moment free = new Moment(-30_000);
        for (TakeFile.Line line : take.lines()) {
            if (line instanceof TakeFile.Say say) {
                Path clip = voice.says(say.text());
                Moment at = Moment.later(say.at(), free);
                lines.add(new TakeFile.Hear(at, clip.toString()));
                free = at.plus(WavFile.read(clip).length()).plus(Duration.ofMillis(300));
            } else {
                lines.add(line);
            }
        }
        return new TakeFile(take.scenario(), take.seed(), lines);
    }
}
