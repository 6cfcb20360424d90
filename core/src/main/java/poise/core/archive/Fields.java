package poise.core.archive;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import poise.core.boardroom.Trust;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;
import poise.core.session.Fact.Corrected.Assertion;
import poise.core.session.Verdict;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Utterance;
import poise.core.speech.Word;
import poise.core.speech.WordRange;

/** The fields of one line, put in or taken out in the order in which they are named. */
record Fields(JsonObject object) {

    static Fields of(String fact, Moment at) {
        Fields fields = new Fields(new JsonObject());
        return fields.put("fact", fact).put("at", at);
    }

    Fields put(String name, String value) {
        object.addProperty(name, value);
        return this;
    }

    Fields put(String name, long value) {
        object.addProperty(name, value);
        return this;
    }

    Fields put(String name, Moment moment) {
        return put(name, moment.millis());
    }

    Fields put(String name, Id<?> id) {
        return put(name, id.name());
    }

    Fields put(String name, Enum<?> value) {
        return put(name, value.name());
    }

    Fields put(String name, Trust trust) {
        return put(name, trust.level().value());
    }

    Fields put(String name, Optional<? extends Id<?>> id) {
        id.ifPresent(present -> put(name, present));
        return this;
    }

    Fields put(String name, OptionalInt value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    Fields put(String name, Set<Label> labels) {
        JsonArray array = new JsonArray();
        labels.stream().sorted().forEach(label -> array.add(label.id()));
        object.add(name, array);
        return this;
    }

    /** Words as {@code [text, from, to, confidence]}. */
    Fields put(String name, Utterance utterance) {
        JsonArray words = new JsonArray();
        for (Word word : utterance.words()) {
            JsonArray fields = new JsonArray();
            fields.add(word.text());
            fields.add(word.span().from().millis());
            fields.add(word.span().to().millis());
            fields.add(word.confidence().value());
            words.add(fields);
        }
        object.add(name, words);
        return this;
    }

    /** Each label with {@code [from, to, certainty]}. */
    Fields put(String name, Reading reading) {
        JsonObject labels = new JsonObject();
        reading.proofs().forEach((label, proof) -> {
            JsonArray fields = new JsonArray();
            fields.add(proof.evidence().from());
            fields.add(proof.evidence().to());
            fields.add(proof.certainty().value());
            labels.add(label.id(), fields);
        });
        object.add(name, labels);
        return this;
    }

    /** Refuses a field that is not among those of the other line. */
    void requireNoneBesides(Fields known) {
        for (String key : object.keySet()) {
            if (!known.object.has(key)) {
                throw new Surplus("has " + Surplus.quote(key) + ", which no " + text("fact")
                        + " has; judge it with the Poise that wrote it, or restore the file from its copy");
            }
        }
    }

    /** An array of so many elements, no more. */
    private static JsonArray tuple(JsonElement element, int size) {
        JsonArray array = element.getAsJsonArray();
        if (array.size() != size) {
            throw new IllegalArgumentException("not " + size + " elements: " + array);
        }
        return array;
    }

    /** Claims as {@code [claim, verdict, quote]}. */
    Fields put(String name, List<Assertion> claims) {
        JsonArray array = new JsonArray();
        for (Assertion claim : claims) {
            JsonArray fields = new JsonArray();
            fields.add(claim.claim().name());
            fields.add(claim.verdict().name());
            fields.add(claim.quote());
            array.add(fields);
        }
        object.add(name, array);
        return this;
    }

    private static String string(JsonElement element) {
        if (!(element instanceof JsonPrimitive primitive) || !primitive.isString()) {
            throw new IllegalArgumentException("not a text: " + element);
        }
        return primitive.getAsString();
    }

    /** Gson would cut off what does not fit; this refuses it. */
    private static long whole(JsonElement element) {
        if (!(element instanceof JsonPrimitive primitive) || !primitive.isNumber()) {
            throw new IllegalArgumentException("not a number: " + element);
        }
        return Long.parseLong(primitive.getAsString());
    }

    private static int small(JsonElement element) {
        return Math.toIntExact(whole(element));
    }

    String text(String name) {
        return string(object.get(name));
    }

    long number(String name) {
        return whole(object.get(name));
    }

    Moment moment(String name) {
        return new Moment(number(name));
    }

    Moment at() {
        return moment("at");
    }

    <T> Id<T> id(String name) {
        return new Id<>(text(name));
    }

    Optional<String> optionalText(String name) {
        return object.has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    <T> Optional<Id<T>> optionalId(String name) {
        return object.has(name) ? Optional.of(id(name)) : Optional.empty();
    }

    OptionalInt optionalInt(String name) {
        return object.has(name) ? OptionalInt.of(Math.toIntExact(number(name))) : OptionalInt.empty();
    }

    <E extends Enum<E>> E choice(Class<E> type, String name) {
        return Enum.valueOf(type, text(name));
    }

    Trust trust(String name) {
        return new Trust(new Permille(Math.toIntExact(number(name))));
    }

    Set<Label> labels(String name) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        object.getAsJsonArray(name).forEach(each -> labels.add(label(string(each))));
        return labels;
    }

    Utterance utterance(String name) {
        List<Word> words = new ArrayList<>();
        for (JsonElement element : object.getAsJsonArray(name)) {
            JsonArray fields = tuple(element, 4);
            Span span = new Span(new Moment(whole(fields.get(1))), new Moment(whole(fields.get(2))));
            words.add(new Word(string(fields.get(0)), span, new Permille(small(fields.get(3)))));
        }
        return Utterance.of(words);
    }

    Reading reading(String name) {
        Map<Label, Reading.Proof> proofs = new EnumMap<>(Label.class);
        object.getAsJsonObject(name).entrySet().forEach(entry -> {
            JsonArray fields = tuple(entry.getValue(), 3);
            WordRange evidence = new WordRange(small(fields.get(0)), small(fields.get(1)));
            Permille certainty = new Permille(small(fields.get(2)));
            proofs.put(label(entry.getKey()), new Reading.Proof(evidence, certainty));
        });
        return new Reading(proofs);
    }

    List<Assertion> assertions(String name) {
        List<Assertion> claims = new ArrayList<>();
        for (JsonElement element : object.getAsJsonArray(name)) {
            JsonArray fields = element.getAsJsonArray();
            Verdict verdict = Verdict.valueOf(string(fields.get(1)));
            claims.add(new Assertion(Id.id(string(fields.get(0))), verdict, string(fields.get(2))));
        }
        return claims;
    }

    private static Label label(String id) {
        return Label.byId(id).orElseThrow(() -> new IllegalArgumentException("no label is called " + id));
    }

    @Override
    public String toString() {
        return object.toString();
    }
}
