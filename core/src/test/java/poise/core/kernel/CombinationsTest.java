package poise.core.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CombinationsTest {

    private final Map<String, List<String>> options = new LinkedHashMap<>();

    @Test
    void every_option_meets_every_other_those_of_the_last_thing_beside_each_other() {
        options.put("pace", List.of("slow", "fast"));
        options.put("noise", List.of("clock", "cron"));
        assertEquals(
                List.of(
                        Map.of("pace", "slow", "noise", "clock"),
                        Map.of("pace", "slow", "noise", "cron"),
                        Map.of("pace", "fast", "noise", "clock"),
                        Map.of("pace", "fast", "noise", "cron")),
                Combinations.of(options, 4));
    }

    @Test
    void with_nothing_to_choose_there_is_one_empty_combination() {
        assertEquals(List.of(Map.of()), Combinations.of(options, 1));
    }

    @Test
    void no_more_are_made_than_are_wanted_however_many_there_could_be() {
        for (int i = 0; i < 64; i++) {
            options.put("lot" + i, List.of("a", "b"));
        }
        assertEquals(25, Combinations.of(options, 25).size());
    }
}
