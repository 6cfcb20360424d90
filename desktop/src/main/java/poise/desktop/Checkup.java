package poise.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import poise.desktop.hearing.EarState;
import poise.desktop.hearing.Microphone;
import poise.desktop.understanding.Understanding;
import poise.desktop.voices.Loudspeaker;
import poise.desktop.voices.synthesis.Speakers;

/** What works on this machine, tried part by part. */
public final class Checkup {

    private static final ResourceBundle TEXT = ResourceBundle.getBundle("poise.desktop.checkup", Locale.ROOT);

    private final Wiring wiring;

    public Checkup(Wiring wiring) {
        this.wiring = wiring;
    }

    /** How a part is. */
    public enum Health {
        OK,
        /** The machine lacks it, and Poise has a way on without. */
        MISSING,
        /** Poise itself is not whole, or may not keep anything. */
        BROKEN;

        private static Health of(boolean works) {
            return works ? OK : BROKEN;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One part, how it is, and what it is or what to do about it. */
    public record Finding(String part, Health health, String says) {}

    public List<Finding> findings() {
        return List.of(
                new Finding(say("java"), Health.OK, Runtime.version().toString()),
                microphone(),
                found("loudspeaker", Loudspeaker.trouble()),
                speaker(),
                found("echo", Microphone.echoTrouble()),
                speech(),
                understanding(),
                display(),
                folder("data", wiring.folders().data()),
                folder("cache", wiring.cache()),
                history());
    }

    private static Finding microphone() {
        List<String> names = Microphone.names();
        return finding("microphone", !names.isEmpty(), String.join(", ", names));
    }

    private static Finding found(String part, Optional<String> trouble) {
        return trouble.map(sentence -> new Finding(say(part), Health.MISSING, sentence))
                .orElseGet(() -> new Finding(say(part), Health.OK, say(part + ".ok")));
    }

    private static Finding speaker() {
        List<String> failures = new ArrayList<>();
        Optional<String> name = Speakers.ofThisMachine(failures::add).tried();
        name.ifPresent(speaker -> failures.add(say("speaker.ok", speaker)));
        return new Finding(say("speaker"), name.isPresent() ? Health.OK : Health.MISSING, String.join(" ", failures));
    }

    private Finding speech() {
        EarState state = wiring.patientEar();
        String part = say("speech");
        if (state instanceof EarState.Ready ready) {
            String which = say("speech." + ready.model().ear());
            return new Finding(
                    part,
                    Health.OK,
                    ready.caveat().map(caveat -> which + " " + caveat).orElse(which));
        }
        return new Finding(part, Health.BROKEN, state instanceof EarState.Missing missing ? missing.sentence() : "");
    }

    private Finding understanding() {
        Understanding.Condition condition = wiring.understanding().condition();
        return new Finding(say("understanding"), Health.of(condition.whole()), condition.sentence());
    }

    private Finding display() {
        return finding("display", wiring.hasDisplay(), say("display.ok"));
    }

    private static Finding folder(String part, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "checkup", ""));
            return new Finding(say(part), Health.OK, folder.toString());
        } catch (IOException refused) {
            return new Finding(say(part), Health.BROKEN, say("folder.missing", folder));
        }
    }

    private Finding history() {
        try (Keeping keeping = wiring.keeping()) {
            int takes = keeping.list().size();
            return keeping.troubles().stream()
                    .findFirst()
                    .map(trouble -> new Finding(say("history"), Health.BROKEN, trouble.sentence()))
                    .orElseGet(() -> new Finding(say("history"), Health.OK, say("history.ok", takes)));
        }
    }

    private static String say(String key, Object... details) {
        return new MessageFormat(TEXT.getString(key), Locale.ROOT).format(details);
    }

    private static Finding finding(String part, boolean works, String says) {
        return new Finding(say(part), works ? Health.OK : Health.MISSING, works ? says : say(part + ".missing"));
    }
}
