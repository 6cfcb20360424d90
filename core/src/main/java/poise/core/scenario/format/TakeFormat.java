package poise.core.scenario.format;

import java.util.List;
import java.util.stream.Stream;
import poise.core.kernel.Id;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Deck;
import poise.core.scenario.Scenario;
import poise.core.scenario.Setting;
import poise.core.scenario.TakeFile;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;

/** Takes as files. */
public final class TakeFormat {

    private TakeFormat() {}

    /**
     * Reads a take whose scenario is not at hand, so that its tools and targets are not held against one.
     *
     * @param file what problems call the file
     */
    public static Parsed<TakeFile> read(String file, byte[] content) {
        Problems problems = new Problems(file);
        return read(content, problems, new Names(problems));
    }

    /** Reads a take of this scenario; a tool or target that it lacks, however its lots fall, is a problem. */
    public static Parsed<TakeFile> read(String file, byte[] content, Deck deck) {
        Problems problems = new Problems(file);
        Names names = new Names(problems);
        for (Scenario scenario : deck.deals()) {
            names.outside("scenario", List.of(scenario.id().name()));
            for (Tool tool : scenario.tools()) {
                names.outside("tool", List.of(tool.id().name()));
                names.outside(
                        ToolReader.targetOf(tool.id()), targets(tool, scenario).toList());
            }
        }
        return read(content, problems, names);
    }

    /** The take as a file that reads back as the same, to the tenth of a second. */
    public static String print(TakeFile take) {
        return TakeWriter.print(take);
    }

    private static Stream<String> targets(Tool tool, Scenario scenario) {
        return tool.kind() == ToolKind.CONFIGURE
                ? scenario.product().settings().stream().map(Setting::id).map(Id::name)
                : tool.targets().stream().map(Target::id).map(Id::name);
    }

    private static Parsed<TakeFile> read(byte[] content, Problems problems, Names names) {
        Values values = new Values(problems, names);
        return problems.judge(JsonTree.of(content, problems).map(top -> {
            TakeFile take = values.object(top, new TakeReader(values)::take);
            names.settle();
            return take;
        }));
    }
}
