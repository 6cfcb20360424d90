package poise.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import poise.core.protocol.Protocol;
import poise.core.scenario.Act;
import poise.core.scenario.Briefing;
import poise.core.scenario.Cue;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;
import poise.core.scenario.Tool;
import poise.core.scenario.Truth;
import poise.desktop.hearing.language.Lessons;

/**
 * What the ear is taught to expect: the exemplars of all that players say, and the words of the scenarios and protocols.
 * The takes and the development set are left out, since they are what the ear is tried with.
 */
final class Primer {

    /** What aliases are called, in the language's folder or in a scenario's. */
    static final String ALIASES = "aliases.tsv";

    private static final List<String> FRAMES_OF_NAMES =
            List.of("%s", "thank you %s", "as %s said", "i have asked %s", "%s is on it", "for %s");

    private final List<String> sentences = new ArrayList<>();

    private Primer() {}

    /** Reads everything in a folder such as {@code scenarios}. */
    static Lessons read(Path folder, List<Scenario> scenarios, List<Protocol> protocols) throws IOException {
        Primer primer = new Primer();
        primer.exemplars(folder.resolve("language/en/exemplars"));
        protocols.forEach(primer::protocol);
        scenarios.forEach(primer::scenario);
        primer.sentences.removeIf(HeldOut.read(folder.resolve("language/en"))::overlaps);
        Map<String, String> aliases = new TreeMap<>();
        for (Path file : Shelf.files(folder, ALIASES)) {
            aliases.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return Lessons.of(primer.sentences, aliases);
    }

    private void exemplars(Path folder) throws IOException {
        for (Path file : Shelf.files(folder, ".tsv")) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    sentences.add(HeldOut.utterance(line));
                }
            }
        }
    }

    private void protocol(Protocol protocol) {
        protocol.steps().forEach(step -> texts(step.title(), step.example()));
        protocol.constraints().forEach(constraint -> texts(constraint.title(), constraint.example()));
    }

    private void scenario(Scenario scenario) {
        briefing(scenario.briefing());
        name(scenario.product().name());
        texts(scenario.product().tagline());
        scenario.executives().forEach(this::executive);
        scenario.truths().forEach(this::truth);
        scenario.tools().forEach(this::tool);
        scenario.acts().stream().map(Act::opening).forEach(this::texts);
        scenario.cues().forEach(this::cue);
        scenario.notes().forEach(note -> texts(note.text()));
    }

    private void briefing(Briefing briefing) {
        texts(briefing.room(), briefing.stakes(), briefing.plan());
        briefing.prepared().forEach(this::texts);
    }

    private void executive(Executive executive) {
        texts(executive.role());
        name(executive.name());
        for (String part : executive.name().split(" ", -1)) {
            name(part);
        }
    }

    private void name(String name) {
        FRAMES_OF_NAMES.forEach(frame -> sentences.add(frame.formatted(name)));
    }

    private void truth(Truth truth) {
        texts(truth.statement());
        truth.claims().forEach(claim -> {
            sentences.addAll(claim.examples());
            claim.challenge().ifPresent(challenge -> texts(challenge.line()));
        });
    }

    private void tool(Tool tool) {
        texts(tool.title(), tool.hint());
        tool.targets().forEach(target -> texts(target.title(), target.outcome()));
    }

    private void cue(Cue cue) {
        texts(cue.line());
        cue.pleased().ifPresent(this::texts);
        cue.displeased().ifPresent(this::texts);
    }

    /** Adds texts, sentence by sentence. */
    private void texts(String... texts) {
        Stream.of(texts).flatMap(text -> Stream.of(text.split("[.?!:;]", -1))).forEach(sentences::add);
    }
}
