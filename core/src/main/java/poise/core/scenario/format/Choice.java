package poise.core.scenario.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An object of several kinds, told apart by the one key that it has; its other keys must have been read before. */
final class Choice<T> {

    private final Fields fields;
    private final Map<String, Function<Node, T>> cases = new LinkedHashMap<>();

    Choice(Fields fields) {
        this.fields = fields;
    }

    Choice<T> when(String key, Function<Node, T> reader) {
        cases.put(key, reader);
        return this;
    }

    /** What was chosen; the stand-in if that cannot be told. */
    T otherwise(T standIn) {
        List<String> there = cases.keySet().stream()
                .filter(key -> fields.optional(key).isPresent())
                .toList();
        if (there.size() != 1) {
            refuse(there);
            return standIn;
        }
        String key = there.get(0);
        Function<Node, T> reader = cases.getOrDefault(key, any -> standIn);
        return fields.optional(key).map(reader).orElse(standIn);
    }

    private void refuse(List<String> there) {
        boolean isMisspelt = there.isEmpty() && !fields.unknown().isEmpty();
        if (fields.node() instanceof Node.Members && !isMisspelt) {
            String found = there.isEmpty() ? "none of them" : String.join(" and ", there);
            fields.values()
                    .problems()
                    .add(
                            Diagnosis.NOT_ONE_OF,
                            fields.node(),
                            "must have exactly one of the keys " + String.join(", ", cases.keySet()) + "; it has "
                                    + found);
        }
    }
}
