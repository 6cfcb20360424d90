package poise.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import poise.desktop.hearing.EarState;
import poise.desktop.hearing.Microphone;
import poise.desktop.understanding.Understanding;

/** What works on this machine, tried part by part. */
public final class Checkup {

    private static final ResourceBundle TEXT = ResourceBundle.getBundle("poise.desktop.checkup", Locale.ROOT);

    private final Wiring wiring;

    public Checkup(Wiring wiring) {
        this.wiring = wiring;
    }

    /** One part, whether it works, and what it is or what to do about it. */
    public record Finding(String part, boolean works, String says) {}

    public List<Finding> findings() {
        return List.of(
                new Finding(TEXT.getString("java"), true, Runtime.version().toString()),
                microphone(),
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

    private Finding speech() {
        EarState state = wiring.patientEar();
        String part = TEXT.getString("speech");
        if (state instanceof EarState.Ready ready) {
            String which = TEXT.getString("speech." + ready.model().ear());
            return new Finding(
                    part,
                    true,
                    ready.caveat().map(caveat -> which + " " + caveat).orElse(which));
        }
        return new Finding(part, false, state instanceof EarState.Missing missing ? missing.sentence() : "");
    }

    private Finding understanding() {
        Understanding.Condition condition = wiring.understanding().condition();
        return new Finding(TEXT.getString("understanding"), condition.whole(), condition.sentence());
    }

    private Finding display() {
        return finding("display", wiring.hasDisplay(), TEXT.getString("display.ok"));
    }

    private static Finding folder(String part, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "checkup", ""));
            return new Finding(TEXT.getString(part), true, folder.toString());
        } catch (IOException refused) {
            return new Finding(
                    TEXT.getString(part), false, String.format(Locale.ROOT, TEXT.getString("folder.missing"), folder));
        }
    }

    private Finding history() {
        try (Keeping keeping = wiring.keeping()) {
            int takes = keeping.list().size();
            return keeping.troubles().stream()
                    .findFirst()
                    .map(trouble -> new Finding(TEXT.getString("history"), false, trouble.sentence()))
                    .orElseGet(() -> new Finding(
                            TEXT.getString("history"),
                            true,
                            String.format(Locale.ROOT, TEXT.getString("history.ok"), takes)));
        }
    }

    private static Finding finding(String part, boolean works, String says) {
        return new Finding(TEXT.getString(part), works, works ? says : TEXT.getString(part + ".missing"));
    }
}
