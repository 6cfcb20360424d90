package poise.core.scenario.format;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;

/**
 * Reads nodes as values. What cannot be read is reported, and a harmless value stands in for it so that the rest of the
 * file is read as well.
 */
record Values(Problems problems, Names names) {

    /** The most entries of a list: more would make reading slow and no scenario better. */
    private static final int MOST_ENTRIES = 500;

    static final String NO_TEXT = "-";

    static <T> Id<T> noId() {
        return Id.id("none");
    }

    <T> T object(Node node, Function<Fields, T> reader) {
        Fields fields = new Fields(this, node);
        T value = reader.apply(fields);
        fields.finish();
        return value;
    }

    List<Node> entries(Node node, int least) {
        if (!(node instanceof Node.Items)) {
            wrongType(node, "a list");
        } else if (node.entries().size() < least) {
            problems.add(
                    Diagnosis.EMPTY_LIST,
                    node,
                    "must have at least " + least + (least == 1 ? " entry" : " entries") + "; add what is missing");
        } else if (node.entries().size() > MOST_ENTRIES) {
            problems.add(
                    Diagnosis.LONG_LIST,
                    node,
                    "must have at most " + MOST_ENTRIES + " entries, not "
                            + node.entries().size() + "; split it, or take out what nobody needs");
            return node.entries().subList(0, MOST_ENTRIES);
        }
        return node.entries();
    }

    String text(Node node, int longest) {
        if (node instanceof Node.Text text) {
            Prose.check(text, longest, problems);
            return text.text();
        }
        return wrongType(node, "a text in quotes", NO_TEXT);
    }

    String text(Node node) {
        return text(node, Prose.LONGEST);
    }

    boolean flag(Node node) {
        return node instanceof Node.Flag flag ? flag.value() : wrongType(node, "true or false", false);
    }

    /** A key that says all by standing there. */
    void mark(Node node) {
        if (!(node instanceof Node.Flag flag) || !flag.value()) {
            wrongType(node, "true");
        }
    }

    int whole(Node node, Limits limits) {
        return number(node, limits).intValue();
    }

    Duration length(Node node, Limits limits) {
        return Duration.ofMillis(number(node, limits).movePointRight(3).longValue());
    }

    Moment moment(Node node, Limits limits) {
        return Moment.CRASH.plus(length(node, limits));
    }

    <E> E word(Node node, Words<E> words) {
        if (!(node instanceof Node.Text text)) {
            return wrongType(node, words.noun() + " in quotes", words.standIn());
        }
        E meaning = words.meanings().get(text.text());
        if (meaning != null) {
            return meaning;
        }
        Collection<String> known = words.meanings().keySet();
        problems.add(
                Diagnosis.UNKNOWN_WORD,
                node,
                "must be " + words.noun() + ", not " + node.phrase() + "; " + Spelling.remedy(text.text(), known));
        return words.standIn();
    }

    /** An id that names something new. */
    <T> Id<T> newId(Node node, String kind) {
        Optional<Id<T>> id = id(node);
        id.ifPresent(known -> names.give(kind, known.name(), node.place()));
        return id.orElseGet(Values::noId);
    }

    /** An id of something that is given elsewhere. */
    <T> Id<T> reference(Node node, String kind) {
        Optional<Id<T>> id = id(node);
        id.ifPresent(known -> names.use(kind, known.name(), node.place()));
        return id.orElseGet(Values::noId);
    }

    private <T> Optional<Id<T>> id(Node node) {
        if (!(node instanceof Node.Text text)) {
            wrongType(node, "an id in quotes");
            return Optional.empty();
        }
        if (!Id.isWellFormed(text.text())) {
            problems.add(
                    Diagnosis.BAD_ID,
                    node,
                    "must be lower-case words joined by '-', '.' or '_', at most 60 letters, not " + node.phrase());
            return Optional.empty();
        }
        return Optional.of(Id.id(text.text()));
    }

    private BigDecimal number(Node node, Limits limits) {
        Optional<BigDecimal> number = literal(node);
        if (number.isEmpty()) {
            return wrongType(node, limits.what(), limits.least());
        }
        if (!limits.hold(number.get())) {
            problems.add(
                    Diagnosis.OUT_OF_RANGE,
                    node,
                    "must lie " + limits.between() + ", and " + node.phrase() + " does not");
            return limits.least();
        }
        if (!limits.isFineEnough(number.get())) {
            String fine = limits.decimals() == 0 ? "" : " with at most one digit after the point";
            return wrongType(node, limits.what() + fine, limits.least());
        }
        return number.get();
    }

    private static Optional<BigDecimal> literal(Node node) {
        if (!(node instanceof Node.Figure figure) || figure.literal().length() > Limits.LONGEST_LITERAL) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(figure.literal()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void wrongType(Node node, String what) {
        problems.add(Diagnosis.WRONG_TYPE, node, "must be " + what + ", not " + node.phrase());
    }

    private <T> T wrongType(Node node, String what, T standIn) {
        wrongType(node, what);
        return standIn;
    }
}
