package poise.core.scenario.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poise.core.kernel.Combinations;
import poise.core.kernel.Id;

/**
 * What the seed deals: each lot has options, of which one falls. A file says under {@code lots} which there are; anywhere
 * else an entry of a list may stand under an {@code if}, and a value may be chosen {@code by} a lot.
 */
final class Lots {

    /** The most combinations: each is a scenario of its own, to be read, checked and proved. */
    private static final int MOST_DEALS = 24;

    private static final String LOTS = "lots";
    private static final String IF = "if";
    private static final String BY = "by";

    private final Problems problems;
    private final Map<String, List<String>> options = new LinkedHashMap<>();
    private final List<Map<String, String>> fallen;

    Lots(Node top, Problems problems) {
        this.problems = problems;
        top.find(LOTS).ifPresent(this::read);
        List<Map<String, String>> all = Combinations.of(options, MOST_DEALS + 1);
        if (all.size() > MOST_DEALS) {
            problems.add(
                    Diagnosis.MANY_DEALS,
                    top.find(LOTS).orElse(top),
                    "must not make more than " + MOST_DEALS + " combinations; take out a lot, or an option");
        }
        this.fallen = all.size() > MOST_DEALS ? all.subList(0, 1) : all;
    }

    private void read(Node lots) {
        if (!(lots instanceof Node.Members members)) {
            problems.add(Diagnosis.WRONG_TYPE, lots, "must be an object in braces, not " + lots.phrase());
            return;
        }
        members.members().forEach((lot, node) -> {
            List<String> names = node.entries().stream().flatMap(Lots::text).toList();
            boolean sound = names.size() > 1
                    && names.size() == node.entries().size()
                    && names.stream().distinct().count() == names.size()
                    && names.stream().allMatch(Id::isWellFormed);
            if (sound) {
                options.put(lot, names);
            } else {
                problems.add(
                        Diagnosis.BAD_LOT,
                        node,
                        "must be a list of two or more different ids, such as [\"slow\", \"fast\"]");
            }
        });
    }

    private static Stream<String> text(Node node) {
        return node instanceof Node.Text text ? Stream.of(text.text()) : Stream.empty();
    }

    /** In how many ways the lots can fall. */
    int deals() {
        return fallen.size();
    }

    /** The file as the lots fall in this way, of which there are {@link #deals}. */
    Node dealt(Node top, int deal) {
        return dealt(top, fallen.get(deal));
    }

    /** How the lots fall in this way: {@code with cure "reload", cause "clock"}. */
    String told(int deal) {
        return "with "
                + fallen.get(deal).entrySet().stream()
                        .map(lot -> lot.getKey() + " " + Quote.of(lot.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private Node dealt(Node node, Map<String, String> fallen) {
        if (node instanceof Node.Members members) {
            return members.member(BY).isPresent() ? chosen(members, fallen) : withoutLots(members, fallen);
        }
        if (node instanceof Node.Items items) {
            List<Node> there = items.entries().stream()
                    .filter(entry -> isDealt(entry, fallen))
                    .map(entry -> dealt(entry, fallen))
                    .toList();
            return new Node.Items(items.place(), there);
        }
        return node;
    }

    private Node withoutLots(Node.Members members, Map<String, String> fallen) {
        Map<String, Node> rest = new LinkedHashMap<>();
        members.members().forEach((key, value) -> {
            boolean isTop = members.place().path().equals(Place.TOP.path());
            if (!(isTop && key.equals(LOTS)) && !key.equals(IF)) {
                rest.put(key, dealt(value, fallen));
            }
        });
        return new Node.Members(members.place(), rest);
    }

    /** Whether an entry of a list is there; one without an {@code if} always is. */
    private boolean isDealt(Node entry, Map<String, String> fallen) {
        Optional<Node> condition = entry.member(IF);
        if (condition.isEmpty() || !(condition.get() instanceof Node.Members lots)) {
            condition.ifPresent(node -> problems.add(
                    Diagnosis.WRONG_TYPE,
                    node,
                    "must be an object such as {\"pace\": \"slow\"}, not " + node.phrase()));
            return true;
        }
        return lots.members().entrySet().stream().allMatch(each -> falls(each.getKey(), each.getValue(), fallen));
    }

    private boolean falls(String lot, Node wanted, Map<String, String> fallen) {
        List<Node> each = wanted instanceof Node.Items ? wanted.entries() : List.of(wanted);
        List<String> names = each.stream().flatMap(Lots::text).toList();
        List<String> known = options.getOrDefault(lot, List.of());
        for (String name : names) {
            if (!known.contains(name)) {
                problems.add(
                        Diagnosis.UNKNOWN_LOT,
                        wanted,
                        "must name a lot and its options as they stand under \"lots\": " + Quote.of(lot) + " has no "
                                + Quote.of(name));
            }
        }
        if (names.isEmpty()) {
            problems.add(Diagnosis.UNKNOWN_LOT, wanted, "must name one or more options of the lot " + Quote.of(lot));
        }
        return names.contains(fallen.getOrDefault(lot, ""));
    }

    private String remedy(String lot, List<String> known) {
        return known.isEmpty()
                ? Quote.of(lot) + " is no lot; " + Spelling.remedy(lot, options.keySet())
                : String.join(", ", known);
    }

    private Node chosen(Node.Members members, Map<String, String> fallen) {
        String lot = members.member(BY).stream().flatMap(Lots::text).findFirst().orElse("");
        List<String> known = options.getOrDefault(lot, List.of());
        List<String> given = members.members().keySet().stream()
                .filter(key -> !key.equals(BY))
                .sorted()
                .toList();
        if (known.isEmpty() || !given.equals(known.stream().sorted().toList())) {
            problems.add(
                    Diagnosis.UNKNOWN_LOT,
                    members,
                    "must name a lot under \"by\", and have a value for each of its options: " + remedy(lot, known));
            return given.isEmpty()
                    ? new Node.Nothing(members.place())
                    : members.member(given.get(0))
                            .map(value -> dealt(value, fallen))
                            .orElse(members);
        }
        return members.member(fallen.getOrDefault(lot, known.get(0)))
                .map(value -> dealt(value, fallen))
                .orElseGet(() -> new Node.Nothing(members.place()));
    }
}
