package poise.desktop.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import poise.core.kernel.Id;
import poise.desktop.Keeping;
import poise.desktop.Wiring;
import poise.desktop.Wording;
import poise.desktop.storage.KeptTake;
import poise.desktop.storage.Result;

/** Lists what was played. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Lists the takes that were played, newest first, with their results.")
final class HistoryCommand implements Runnable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Wiring wiring;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    HistoryCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        try (Keeping keeping = wiring.keeping()) {
            print(keeping.list());
            keeping.troubles().forEach(trouble -> spec.commandLine().getErr().println(trouble.sentence()));
        }
        spec.commandLine().getErr().flush();
    }

    private void print(List<KeptTake> takes) {
        Console console = Console.of(spec);
        if (json) {
            JsonArray all = new JsonArray();
            takes.forEach(take -> all.add(tree(take)));
            console.say(all);
        } else if (takes.isEmpty()) {
            console.say(Wording.of("history.none"));
        } else {
            takes.forEach(take -> console.say(line(take)));
        }
    }

    private static String line(KeptTake take) {
        String day = DAY.format(take.started().atZone(ZoneId.systemDefault()));
        String result = take.result()
                .map(each -> String.format(
                        Locale.ROOT,
                        "%4s  %-12s %-6s %s",
                        each.total(),
                        each.band().title(),
                        each.manner().id(),
                        remarks(take, each)))
                .orElse("   -");
        return String.format(
                        Locale.ROOT,
                        "%s  %-20s %-9s %s",
                        day,
                        take.scenario(),
                        take.status().id(),
                        result)
                .stripTrailing();
    }

    private static String remarks(KeptTake take, Result result) {
        String extended = take.edition().allowance().isExtended() ? "extended " : "";
        String corrected = result.corrected() ? "corrected " : "";
        return extended + corrected + result.flags().stream().map(Id::name).collect(Collectors.joining(", "));
    }

    private static JsonObject tree(KeptTake take) {
        JsonObject tree = new JsonObject();
        tree.addProperty("id", take.id().toString());
        tree.addProperty("started", take.started().toString());
        tree.addProperty("scenario", take.scenario().name());
        take.protocol().ifPresent(protocol -> tree.addProperty("protocol", protocol.name()));
        tree.addProperty("status", take.status().id());
        tree.addProperty("allowance", take.edition().allowance().id());
        take.result().ifPresent(result -> add(tree, result));
        return tree;
    }

    private static void add(JsonObject tree, Result result) {
        tree.addProperty("means", result.manner().id());
        tree.addProperty("total", result.total().count());
        tree.addProperty("band", result.band().title());
        tree.addProperty("timing", result.timing().count());
        tree.addProperty("speech", result.speech().count());
        tree.addProperty("choices", result.choices().count());
        JsonArray flags = new JsonArray();
        result.flags().forEach(flag -> flags.add(flag.name()));
        tree.add("flags", flags);
        tree.addProperty("corrected", result.corrected());
    }
}
