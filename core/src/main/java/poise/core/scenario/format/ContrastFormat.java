package poise.core.scenario.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import poise.core.kernel.Id;
import poise.core.protocol.Contrast;
import poise.core.protocol.Protocol;

/** The questions about which protocols differ, as a file. */
public final class ContrastFormat {

    private ContrastFormat() {}

    /**
     * Reads them, or finds all that is wrong; every protocol must have its say on each.
     *
     * @param file what problems call the file
     */
    public static Parsed<List<Contrast>> read(String file, byte[] content, List<Protocol> protocols) {
        Problems problems = new Problems(file);
        Names names = new Names(problems);
        Values values = new Values(problems, names);
        return problems.judge(JsonTree.of(content, problems).map(top -> {
            List<Contrast> contrasts = values.object(
                    top, fields -> fields.objects("contrasts", contrast -> contrast(contrast, values, protocols)));
            names.settle();
            return contrasts;
        }));
    }

    private static Contrast contrast(Fields fields, Values values, List<Protocol> protocols) {
        OccurrenceReader occurrences = new OccurrenceReader(values);
        return new Contrast(
                fields.newId("id", "contrast"),
                fields.text("title"),
                fields.required("when").map(occurrences::occurrence).orElse(OccurrenceReader.NONE),
                fields.object("says", says -> says(says, protocols)).orElse(Map.of()),
                fields.text("evidence"));
    }

    private static Map<Id<Protocol>, String> says(Fields fields, List<Protocol> protocols) {
        Map<Id<Protocol>, String> says = new LinkedHashMap<>();
        protocols.forEach(
                protocol -> says.put(protocol.id(), fields.text(protocol.id().name())));
        return says;
    }
}
