package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.core.protocol.Protocol;
import poise.desktop.gear.Flite;
import poise.desktop.hearing.EarEvent;
import poise.desktop.hearing.SharedModel;
import poise.desktop.hearing.Unhearable;
import poise.desktop.understanding.Comprehension;
import poise.desktop.understanding.Understanding;

/** How long after a decisive sentence the first face in the room changes. */
@Tag("bench")
class ReactionBench {

    private static final List<Flite> VOICES = List.of(Flite.values());

    private final Wiring wiring = new Wiring(new PrintWriter(new StringWriter()));
    private final Understanding understanding = wiring.understanding();
    private final List<Long> attentive = new ArrayList<>();
    private final List<Long> patient = new ArrayList<>();
    private final List<Long> readings = new ArrayList<>();
    private int sentences;
    private int unmoved;
    private int sameFace;

    @Test
    void executives_react_while_the_player_is_still_fresh_from_the_sentence() throws IOException, Unhearable {
        assertTrue(understanding.condition().whole(), understanding.condition().sentence());
        Shelf.Volume volume = wiring.shelf().volume("pool-exhaustion");
        Protocol protocol = wiring.shelf().protocol(Optional.empty(), volume.scenario());
        Comprehension comprehension = understanding.about(volume.scenario().claims());
        Audience quick = Audience.of(volume, protocol, comprehension, false);
        Audience slow = Audience.of(volume, protocol, comprehension, true);
        for (String sentence : decisive()) {
            Flite voice = VOICES.get(sentences++ % VOICES.size());
            Optional<Spoken> spoken = Spoken.aloud(sentence, voice, SharedModel.model());
            spoken.ifPresent(heard -> {
                compare(heard, quick, slow);
                time(heard);
            });
        }
        report();
    }

    private static List<String> decisive() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReactionBench.class.getResourceAsStream("decisive.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private void compare(Spoken spoken, Audience quick, Audience slow) {
        List<Audience.Reaction> soon = quick.to(spoken);
        List<Audience.Reaction> late = slow.to(spoken);
        if (soon.isEmpty() || late.isEmpty()) {
            unmoved++;
            return;
        }
        attentive.add(delay(spoken, soon));
        patient.add(delay(spoken, late));
        if (late.stream().anyMatch(soon.get(0)::looksLike)) {
            sameFace++;
        }
    }

    private static long delay(Spoken spoken, List<Audience.Reaction> reactions) {
        return spoken.ends().until(reactions.get(0).shown()).toMillis();
    }

    /** Reads every state of the growing sentence once more, against this machine's clock. */
    private void time(Spoken spoken) {
        for (Spoken.Instant instant : spoken.instants()) {
            for (EarEvent event : instant.events()) {
                if (event instanceof EarEvent.SpeechGrew grew) {
                    long start = System.nanoTime();
                    understanding.readSoFar(grew.words());
                    readings.add((System.nanoTime() - start) / 1_000_000);
                }
            }
        }
    }

    private void report() {
        System.out.printf(
                "Reaction: the first face changes %d ms (p50) or %d ms (p95) after the last word of %d decisive sentences; "
                        + "waiting for the final words it is %d ms or %d ms, so p95 is %.2f of that.%n",
                part(attentive, 50),
                part(attentive, 95),
                attentive.size(),
                part(patient, 50),
                part(patient, 95),
                part(attentive, 95) / (double) part(patient, 95));
        System.out.printf(
                "Reaction: that is by the clock of the sound; reading the growing sentence takes %d ms (p50) or %d ms "
                        + "(p95) of real time, which makes %d ms or %d ms in all.%n",
                part(readings, 50),
                part(readings, 95),
                part(attentive, 50) + part(readings, 50),
                part(attentive, 95) + part(readings, 95));
        System.out.printf(
                "Reaction: %d of %d first faces are those that the final words bring too; %d of %d sentences moved "
                        + "nobody, having been misheard or misread.%n",
                sameFace, attentive.size(), unmoved, sentences);
        assertTrue(attentive.size() >= 40, attentive.size() + " sentences are too few to judge by");
    }

    private static long part(List<Long> millis, int percent) {
        long[] sorted = millis.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
