package poise.core.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All ways to choose one of several options for each of several things. */
public final class Combinations {

    private Combinations() {}

    /**
     * The combinations, those of the last thing beside each other; one empty combination if there is nothing to choose.
     *
     * @param options what can be chosen for each thing
     * @param most no more than so many; at least 1
     */
    public static <K, V> List<Map<K, V>> of(Map<K, List<V>> options, int most) {
        List<Map<K, V>> all = List.of(Map.of());
        for (Map.Entry<K, List<V>> next : options.entrySet()) {
            List<Map<K, V>> longer = new ArrayList<>();
            for (Map<K, V> chosen : all) {
                for (V option : next.getValue()) {
                    Map<K, V> combination = new LinkedHashMap<>(chosen);
                    combination.put(next.getKey(), option);
                    longer.add(combination);
                }
            }
            all = longer.subList(0, Math.min(longer.size(), most));
        }
        return all;
    }
}
