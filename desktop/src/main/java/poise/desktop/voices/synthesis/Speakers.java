package poise.desktop.voices.synthesis;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import poise.desktop.voices.Sound;
import poise.desktop.voices.Voice;

/** Who can read aloud on this machine, the best first. One who fails is told of once and not asked again. */
public final class Speakers {

    private static final Voice ANYBODY = new Voice("rms", 100, 0, 100, 0);

    private final Queue<Speaker> willing;
    private final Consumer<String> told;

    Speakers(List<? extends Speaker> speakers, Consumer<String> told) {
        this.willing = new ConcurrentLinkedQueue<>(speakers);
        this.told = told;
    }

    /** Those of this machine; sentences about those who fail go to the consumer, on any thread. */
    public static Speakers ofThisMachine(Consumer<String> told) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return new Speakers(found(System.getProperty("os.name", ""), Program.folders(path)), told);
    }

    /** Nobody. */
    public static Speakers none() {
        return new Speakers(List.of(), sentence -> {});
    }

    /** Those of a system that calls itself so and has its programs in these folders; FreeTTS is always there. */
    static List<Speaker> found(String system, List<Path> folders) {
        return Stream.concat(
                        programs(system.toLowerCase(Locale.ROOT))
                                .flatMap(program -> speaker(program, folders).stream()),
                        Stream.of(new FreeTts()))
                .toList();
    }

    private static Stream<String> programs(String system) {
        if (system.startsWith("mac")) {
            return Stream.of("say");
        }
        return system.startsWith("windows") ? Stream.of("powershell") : Stream.of("flite");
    }

    private static Optional<Speaker> speaker(String name, List<Path> folders) {
        return Program.find(name, folders).map(program -> new ProgramSpeaker(name, program, dialect(name, program)));
    }

    private static Dialect dialect(String name, Program program) {
        return switch (name) {
            case "say" -> new Say(program);
            case "powershell" -> new PowerShell();
            case "flite" -> new Flite();
            default -> throw new IllegalArgumentException("Nobody knows how to ask " + name);
        };
    }

    /** The best of those who have not failed. */
    Optional<Speaker> best() {
        return Optional.ofNullable(willing.peek());
    }

    /** This one has failed: the next one reads from now on. */
    void dismiss(Speaker speaker, Unspoken failure) {
        if (willing.remove(speaker)) {
            told.accept(best().map(next -> Wording.of("speaker.next", speaker.name(), failure.why(), next.name()))
                    .orElseGet(() -> Wording.of("speaker.none", speaker.name(), failure.why())));
        }
    }

    /** The name of the first who really reads a sentence aloud now. */
    public Optional<String> tried() {
        for (Optional<Speaker> next = best(); next.isPresent(); next = best()) {
            try {
                Sound spoken = next.get().speak(Wording.of("speaker.trial"), ANYBODY, 1);
                return Optional.of(next.get().name()).filter(name -> spoken.length() > 0);
            } catch (Unspoken failure) {
                dismiss(next.get(), failure);
            }
        }
        return Optional.empty();
    }
}
