package poise.core.scenario.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import poise.core.scenario.Deck;
import poise.core.scenario.Scenario;

class LotsTest {

    private static final String SOUND = new String(
            Shipped.bytes(Path.of("src", "test", "resources", "fixtures", "scenarios", "sound.json")),
            StandardCharsets.UTF_8);

    private static Deck deck(String... replacements) {
        String text = SOUND.replace(
                "\"minutes\"",
                "\"lots\": {\"pace\": [\"slow\", \"fast\"], \"tray\": [\"two\", \"three\"]}, \"minutes\"");
        for (int i = 0; i < replacements.length; i += 2) {
            assertTrue(text.contains(replacements[i]), replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        Path file = Path.of("src", "test", "resources", "fixtures", "protocols", "sound.json");
        Surroundings around = new Surroundings(
                List.of(Shipped.sound(ProtocolFormat.read("protocol", Shipped.bytes(file)))), Shipped.PORTRAITS);
        return Shipped.sound(ScenarioFormat.read("dealt.json", text.getBytes(StandardCharsets.UTF_8), around));
    }

    @Test
    void a_file_without_lots_has_one_deal() {
        assertEquals(1, Shipped.deck().deals().size());
        assertEquals(Shipped.deck().first(), Shipped.deck().dealt(12_345));
    }

    @Test
    void lots_fall_in_every_combination() {
        assertEquals(4, deck().deals().size());
    }

    @Test
    void a_value_is_chosen_by_its_lot() {
        List<Duration> patience =
                deck("\"patience\": 8", "\"patience\": {\"by\": \"pace\", \"slow\": 12, \"fast\": 3}").deals().stream()
                        .map(deal -> deal.cues().get(0).patience())
                        .toList();
        assertEquals(List.of(seconds(12), seconds(12), seconds(3), seconds(3)), patience);
    }

    @Test
    void an_entry_is_there_only_when_it_is_dealt() {
        List<Integer> cues =
                deck("{\"id\": \"there-it-is\"", "{\"if\": {\"tray\": \"three\"}, \"id\": \"there-it-is\"")
                        .deals()
                        .stream()
                        .map(deal -> deal.cues().size())
                        .toList();
        assertEquals(List.of(1, 2, 1, 2), cues);
    }

    @Test
    void an_entry_may_be_there_for_several_options() {
        List<Integer> cues = deck(
                        "{\"id\": \"there-it-is\"",
                        "{\"if\": {\"tray\": [\"two\", \"three\"], \"pace\": \"fast\"}, \"id\": \"there-it-is\"")
                .deals()
                .stream()
                .map(deal -> deal.cues().size())
                .toList();
        assertEquals(List.of(1, 1, 2, 2), cues);
    }

    @Test
    void every_deal_is_dealt_by_some_seed_and_always_the_same_by_one() {
        Deck deck = deck("\"patience\": 8", "\"patience\": {\"by\": \"pace\", \"slow\": 12, \"fast\": 3}");
        Set<Scenario> seen = new HashSet<>();
        for (long seed = 0; seed < 50; seed++) {
            assertEquals(deck.dealt(seed), deck.dealt(seed));
            seen.add(deck.dealt(seed));
        }
        assertEquals(2, seen.size());
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
