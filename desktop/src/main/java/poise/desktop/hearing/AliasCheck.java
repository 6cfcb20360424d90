package poise.desktop.hearing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import poise.desktop.hearing.language.AliasTrial;

/** Checks files of aliases against the speech model that travels inside the program. */
public final class AliasCheck {

    private static final String GRAMMAR = "graph/Gr.fst";

    private final AliasTrial trial;

    private AliasCheck(AliasTrial trial) {
        this.trial = trial;
    }

    /** Takes about a second. */
    public static AliasCheck withPackedModel() throws IOException {
        PackedModel packed = PackedModel.find().orElseThrow(() -> new FileNotFoundException("the speech model"));
        try (ZipInputStream entries = new ZipInputStream(packed.zip().openStream())) {
            return new AliasCheck(AliasTrial.of(grammar(entries)));
        }
    }

    private static byte[] grammar(ZipInputStream entries) throws IOException {
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (entry.getName().endsWith(GRAMMAR)) {
                return entries.readAllBytes();
            }
        }
        throw new FileNotFoundException(GRAMMAR);
    }

    /** All that is wrong with a file of aliases: each a sentence with file, line and remedy. */
    public List<String> problems(String file, String text) {
        return trial.problems(file, text);
    }
}
