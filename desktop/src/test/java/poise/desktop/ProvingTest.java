package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import poise.core.kernel.Permille;
import poise.core.scenario.Deck;
import poise.core.scenario.TakeFile;
import poise.core.scenario.format.TakeFormat;
import poise.core.session.Fact;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Text;
import poise.desktop.understanding.Understanding;

/** Every scenario of the program can be played, mastered and failed; one that cannot is shown to be so by a take. */
@Tag("long")
class ProvingTest {

    private static final Path UNPROVABLE = Path.of("src", "test", "resources", "unprovable");
    private static final Shelf SHELF = Shelf.packed();
    private static final Understanding READER = Understanding.load();
    private static final Proving PROVING = new Proving(SHELF.phrasebook());

    @Test
    void every_deal_of_every_file_of_the_program_is_sound() throws IOException {
        Examination examination = Examination.of(Path.of("..", "scenarios"), SHELF);
        assertEquals(List.of(), examination.problems());
        assertEquals(SHELF.volumes().size(), examination.candidates().size());
    }

    @Test
    void every_scenario_of_the_program_is_proved() {
        List<Proving.Verdict> verdicts = PROVING.prove(SHELF.candidates());
        assertTrue(verdicts.size() >= 15, "only " + verdicts.size() + " scenarios");
        assertEquals(
                List.of(),
                verdicts.stream().flatMap(verdict -> verdict.flaws().stream()).toList());
    }

    @Test
    void only_people_with_a_name_can_be_named() {
        assertEquals(
                List.of("Ximena Falkenrath"),
                SHELF.volume("crash-loop-agent").scenario().owners());
        assertEquals(List.of(), SHELF.volume("stack-trace-on-screen").scenario().owners());
    }

    @Test
    void random_takes_break_nothing() {
        assertEquals(List.of(), PROVING.play(SHELF.candidates(), 450));
    }

    @ParameterizedTest
    @CsvSource({"dead-end, PR001, on-fire", "unreachable-tool, PR003, reprint", "impossible-marks, PR005, It works"})
    void what_cannot_be_proved_is_reported_with_a_take_that_shows_it(String name, String code, String what)
            throws IOException {
        Examination examination = Examination.of(UNPROVABLE, SHELF);
        assertEquals(List.of(), examination.problems());
        Proving.Candidate candidate = examination.candidates().stream()
                .filter(each -> each.file().endsWith(name))
                .findFirst()
                .orElseThrow();
        List<String> flaws = PROVING.prove(List.of(candidate)).get(0).flaws();
        assertEquals(1, flaws.size(), flaws::toString);
        String flaw = flaws.get(0);
        assertTrue(
                flaw.startsWith(code + " ")
                        && flaw.lines().findFirst().orElseThrow().contains(what),
                flaw);
        assertTrue(take(flaw, candidate.deck()).seed().isPresent());
    }

    @Test
    void the_take_of_a_dead_end_leads_into_it() throws IOException {
        Proving.Candidate candidate = Examination.of(UNPROVABLE, SHELF).candidates().stream()
                .filter(each -> each.file().endsWith("dead-end"))
                .findFirst()
                .orElseThrow();
        String flaw = PROVING.prove(List.of(candidate)).get(0).flaws().get(0);
        Wiring wiring = new Wiring(new PrintWriter(new StringWriter()));
        Rehearsal rehearsal =
                new Rehearsal(new Shelf.Volume(candidate.deck(), "0"), candidate.protocol(), wiring.phrases());
        Script script = new Script(candidate.deck().first(), READER, wiring::speechModel, Path.of(""));
        List<Fact> log = rehearsal.play(script.intents(take(flaw, candidate.deck())), READER, 1);
        Predicate<Fact> burning = fact ->
                fact instanceof Fact.FaultMoved moved && moved.stage().name().equals("on-fire");
        assertTrue(log.stream().anyMatch(burning), log::toString);
    }

    private static TakeFile take(String flaw, Deck deck) {
        String json = flaw.substring(flaw.indexOf('{'));
        return TakeFormat.read("flaw", json.getBytes(StandardCharsets.UTF_8), deck)
                .match(sound -> sound, problems -> {
                    throw new AssertionError(problems);
                });
    }

    /** The proof speaks in sentences whose meaning is given; the reader must understand them as they are meant. */
    @ParameterizedTest
    @EnumSource(Label.class)
    void each_sentence_of_the_phrasebook_is_read_as_it_is_meant(Label label) {
        String sentence =
                Optional.ofNullable(SHELF.phrasebook().sentences().get(label)).orElseThrow();
        Reading reading = READER.read(Text.of(sentence));
        Permille certainty = reading.surely(label).map(Reading.Proof::certainty).orElse(Permille.NONE);
        assertTrue(certainty.atLeast(Reading.SURE), label.id() + ": " + sentence + " " + reading);
    }
}
