package poise.desktop.stage.direction;

import static poise.core.kernel.Moment.at;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.play.Performance;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;
import poise.core.scenario.format.Parsed;
import poise.core.scenario.format.ProtocolFormat;
import poise.core.scenario.format.ScenarioFormat;
import poise.core.scenario.format.Surroundings;
import poise.core.session.Edition;
import poise.core.session.Intent;
import poise.core.session.Meaning;
import poise.core.session.Means;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Utterance;
import poise.core.speech.WordRange;
import poise.desktop.look.Face;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.kit.Taste;
import poise.desktop.stage.view.BoardroomView;
import poise.desktop.stage.view.ReportView;

/** A take of the packed scenario with its director, played without a window. */
final class Played {

    static final Phrases WORDS = new Phrases(Locale.ENGLISH);
    private static final Earshot DEAF = Earshot.quiet("Typing", Tone.PLAIN, "");

    private final Performance performance;
    private final Director director;
    private Moment now;
    private Earshot earshot = DEAF;

    Played() {
        this("poc-recovery", "pool-exhaustion");
    }

    /** The same for a player who is given so much time. */
    Played(Allowance allowance) {
        this("poc-recovery", "pool-exhaustion", Taste.USUAL, allowance);
    }

    Played(String protocol, String scenario) {
        this(protocol, scenario, Taste.USUAL);
    }

    Played(String protocol, String scenario, Taste taste) {
        this(protocol, scenario, taste, Allowance.STANDARD);
    }

    private Played(String protocol, String scenario, Taste taste, Allowance allowance) {
        Protocol judge = protocol(protocol);
        performance = new Performance(scenario(scenario, judge), judge, Edition.now("0".repeat(64), "0", allowance), 1);
        director = new Director(performance, taste);
        now = performance.state().now();
    }

    static Protocol protocol() {
        return protocol("poc-recovery");
    }

    private static Protocol protocol(String name) {
        return sound(ProtocolFormat.read(name, bytes("/scenarios/protocols/" + name + ".json")));
    }

    static Scenario scenario() {
        return scenario("pool-exhaustion", protocol());
    }

    private static Scenario scenario(String name, Protocol judge) {
        Set<String> faces = new java.util.TreeSet<>();
        for (Face face : Face.values()) {
            faces.add(face.set());
        }
        Surroundings around = new Surroundings(List.of(judge), faces);
        return sound(ScenarioFormat.read(name, bytes("/scenarios/" + name + "/scenario.json"), around))
                .first();
    }

    private static <T> T sound(Parsed<T> parsed) {
        return parsed.match(value -> value, problems -> {
            throw new IllegalStateException(problems.toString());
        });
    }

    private static byte[] bytes(String path) {
        try (InputStream in = Objects.requireNonNull(Played.class.getResourceAsStream(path))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Director director() {
        return director;
    }

    Performance performance() {
        return performance;
    }

    Played until(int seconds) {
        now = at(seconds * 1000L);
        return accept(new Intent.Advance(now));
    }

    Played accept(Intent intent) {
        director.perform(performance.accept(intent));
        return this;
    }

    Played use(String tool) {
        return accept(new Intent.UseTool(now, Id.id(tool), Optional.empty(), OptionalInt.empty()));
    }

    Played use(String tool, String target) {
        return accept(new Intent.UseTool(now, Id.id(tool), Optional.of(Id.id(target)), OptionalInt.empty()));
    }

    Played set(String setting, int value) {
        return accept(new Intent.UseTool(now, Id.id("set-config"), Optional.of(Id.id(setting)), OptionalInt.of(value)));
    }

    /** Says a line of which one label is sure. */
    Played say(String line, Label label) {
        return say(line, label, Permille.FULL.value());
    }

    /** Says a line of which one label is as sure as that. */
    Played say(String line, Label label, int certainty) {
        Utterance utterance = Utterance.typed(line, now);
        Reading reading =
                new Reading(Map.of(label, new Reading.Proof(WordRange.whole(utterance), Permille.permille(certainty))));
        now = utterance.span().to();
        return accept(new Intent.Say(now, utterance, Meaning.of(reading), Means.TYPED));
    }

    Played hearing(Earshot other) {
        earshot = other;
        return this;
    }

    Moment now() {
        return now;
    }

    BoardroomView view() {
        return director.boardroom(now, earshot);
    }

    ReportView report() {
        return director.report(earshot);
    }

    List<String> feed() {
        List<String> feed = new ArrayList<>();
        view().room().feed().forEach(event -> feed.add((event.what() + " " + event.effect()).strip()));
        return feed;
    }
}
