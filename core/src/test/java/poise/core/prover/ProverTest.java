package poise.core.prover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.kernel.Id.id;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import poise.core.gear.Protocols;
import poise.core.gear.Rooms;
import poise.core.kernel.Id;
import poise.core.protocol.Condition;
import poise.core.protocol.FailureMode;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Protocol;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Deck;
import poise.core.scenario.Fault;
import poise.core.scenario.Page;
import poise.core.scenario.Product;
import poise.core.scenario.Scenario;
import poise.core.scenario.TakeFile;
import poise.core.scenario.Tool;
import poise.core.scenario.Trigger;
import poise.core.speech.Label;

/** A scenario that cannot be played is shown to be so, each mistake by itself, with a take that leads there. */
class ProverTest {

    private static final Phrasebook PHRASES = phrases();
    private static final Scenario SOUND =
            Rooms.with(Rooms.BUYER, Rooms.ENGINEER).followedByReport().build();

    private static Phrasebook phrases() {
        Map<Label, String> sentences = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            sentences.put(label, "it says " + label.id() + " by the name of it within the hour");
        }
        return new Phrasebook(sentences);
    }

    private static Proof proof(Scenario scenario) {
        return new Prover(Protocols.TINY, PHRASES).prove(new Deck(List.of(scenario)));
    }

    private static List<Flaw> flaws(Scenario scenario, Flaw.Kind kind) {
        return proof(scenario).flaws().stream()
                .filter(flaw -> flaw.kind() == kind)
                .toList();
    }

    private static Scenario with(Scenario room, UnaryOperator<Fault> fault, UnaryOperator<List<Tool>> tools) {
        return with(room, room.product(), fault.apply(room.fault()), tools.apply(room.tools()));
    }

    private static Scenario with(Scenario room, Product product, Fault fault, List<Tool> tools) {
        return new Scenario(
                room.id(),
                room.title(),
                room.level(),
                room.protocol(),
                room.minutes(),
                room.clock(),
                room.ways(),
                room.briefing(),
                product,
                fault,
                room.executives(),
                room.truths(),
                tools,
                room.acts(),
                room.cues(),
                room.notes());
    }

    private static Fault without(Fault fault, String to) {
        return new Fault(
                fault.starts(),
                fault.stages(),
                fault.changes().stream()
                        .filter(change -> !change.to().name().equals(to))
                        .toList());
    }

    @Test
    void a_sound_room_is_proved() {
        Proof proof = proof(SOUND);
        assertEquals(List.of(), proof.flaws());
        assertTrue(proof.least().count() >= 990, proof.losses()::toString);
        assertEquals(5, proof.modes().size());
        assertEquals(Duration.ofSeconds(310), proof.longest());
        assertFalse(proof.bounded());
        assertTrue(proof.states() > 5, proof.states() + " standpoints");
    }

    @Test
    void the_same_room_gives_the_same_proof() {
        assertEquals(proof(SOUND), proof(SOUND));
    }

    @Test
    void a_stage_without_a_way_out_is_a_dead_end_and_its_take_leads_there() {
        Scenario room = with(
                SOUND,
                fault -> {
                    List<Fault.Stage> stages = new ArrayList<>(fault.stages());
                    stages.add(new Fault.Stage(id("pit"), id("error"), Fault.Standing.WORSE));
                    List<Fault.Change> changes = new ArrayList<>(fault.changes());
                    changes.add(
                            0,
                            new Fault.Change(
                                    List.of(id("timed-out")),
                                    new Trigger.Used(id("refresh"), Optional.empty()),
                                    id("pit")));
                    return new Fault(fault.starts(), stages, changes);
                },
                tools -> tools.stream()
                        .map(tool -> EXITS.contains(tool.kind()) ? notIn(tool, "pit", SOUND) : tool)
                        .toList());
        List<Flaw> ends = flaws(room, Flaw.Kind.DEAD_END);
        assertEquals(1, ends.size(), ends::toString);
        assertEquals("pit", ends.get(0).what());
        assertEquals(List.of("rerun", "refresh"), tools(ends.get(0).take()));
    }

    private static final Set<ToolKind> EXITS = Set.of(ToolKind.ESCALATE, ToolKind.PLAY, ToolKind.ALTERNATIVE);

    private static Tool notIn(Tool tool, String stage, Scenario room) {
        Set<Id<Fault.Stage>> others = new HashSet<>();
        room.fault().stages().stream()
                .map(Fault.Stage::id)
                .filter(each -> !each.name().equals(stage))
                .forEach(others::add);
        return new Tool(
                tool.id(),
                tool.kind(),
                tool.title(),
                tool.hint(),
                tool.takes(),
                tool.opens(),
                tool.needs(),
                others,
                tool.aside(),
                tool.targets());
    }

    private static List<String> tools(TakeFile take) {
        return take.lines().stream()
                .filter(TakeFile.Do.class::isInstance)
                .map(line -> ((TakeFile.Do) line).tool().name())
                .toList();
    }

    @Test
    void a_stage_that_only_an_unusable_tool_leads_to_is_out_of_reach() {
        List<Flaw> flaws =
                flaws(with(SOUND, fault -> without(fault, "understood"), tools -> tools), Flaw.Kind.STAGE_OUT_OF_REACH);
        assertEquals(List.of("understood"), flaws.stream().map(Flaw::what).toList());
    }

    @Test
    void a_tool_that_waits_for_a_stage_that_never_comes_is_out_of_reach() {
        Scenario room = with(SOUND, fault -> without(fault, "cleared"), tools -> tools);
        List<String> out = flaws(room, Flaw.Kind.TOOL_OUT_OF_REACH).stream()
                .map(Flaw::what)
                .toList();
        assertEquals(List.of("go-on"), out);
    }

    @Test
    void marks_that_nobody_can_have_are_found_by_the_best_take() {
        Scenario room = with(SOUND, fault -> fault, tools -> tools.stream()
                .filter(tool -> tool.kind() != ToolKind.INSPECT && tool.kind() != ToolKind.POINT)
                .toList());
        List<Flaw> flaws = flaws(room, Flaw.Kind.NOT_MASTERED);
        assertEquals(1, flaws.size());
        assertTrue(flaws.get(0).what().contains("Title of look"), flaws.get(0).what());
        assertFalse(flaws.get(0).take().lines().isEmpty());
    }

    @Test
    void a_failure_mode_that_nobody_can_fall_into_is_told() {
        Protocol protocol = new Protocol(
                Protocols.TINY.id(),
                Protocols.TINY.title(),
                Protocols.TINY.lesson(),
                Protocols.TINY.steps(),
                Protocols.TINY.constraints(),
                List.of(new FailureMode(
                        id("never"), "Never", false, "", "", new Condition.Enough(new Occurrence.Noticed(), 1, 0))));
        List<Flaw> flaws =
                new Prover(protocol, PHRASES).prove(new Deck(List.of(SOUND))).flaws();
        assertEquals(
                List.of(Flaw.Kind.MODE_OUT_OF_REACH),
                flaws.stream().map(Flaw::kind).toList());
        assertEquals("Never", flaws.get(0).what());
    }

    @Test
    void a_page_that_no_stage_in_reach_shows_is_never_seen() {
        Product product = SOUND.product();
        List<Page> pages = new ArrayList<>(product.pages());
        pages.add(new Page(id("attic"), Page.Kind.REPORT, "Attic", "/attic", List.of()));
        Scenario room = with(
                SOUND,
                new Product(product.name(), product.tagline(), pages, product.settings()),
                SOUND.fault(),
                SOUND.tools());
        assertEquals(
                List.of("attic"),
                flaws(room, Flaw.Kind.PAGE_OUT_OF_REACH).stream()
                        .map(Flaw::what)
                        .toList());
    }

    @Test
    void every_deal_is_proved_and_a_flaw_names_a_seed_that_deals_it() {
        Scenario broken = with(SOUND, fault -> without(fault, "understood"), tools -> tools);
        Deck deck = new Deck(List.of(SOUND, broken));
        Proof proof = new Prover(Protocols.TINY, PHRASES).prove(deck);
        assertEquals(2, proof.deals());
        Flaw flaw = proof.flaws().get(0);
        assertEquals(Flaw.Kind.STAGE_OUT_OF_REACH, flaw.kind());
        assertEquals(broken, deck.dealt(flaw.take().seed().orElseThrow()));
    }

    @Test
    void a_monkey_finds_nothing_in_a_sound_room() {
        Monkey monkey = new Monkey(SOUND, Protocols.TINY, PHRASES);
        for (long seed = 1; seed <= 60; seed++) {
            assertEquals(Optional.empty(), monkey.play(seed));
        }
    }

    @Test
    void codes_are_each_their_own() {
        assertEquals(
                Flaw.Kind.values().length,
                Arrays.stream(Flaw.Kind.values())
                        .map(Flaw.Kind::code)
                        .distinct()
                        .count());
        assertEquals("PR001", Flaw.Kind.DEAD_END.code());
        assertEquals("dead-end", Flaw.Kind.DEAD_END.id());
    }
}
