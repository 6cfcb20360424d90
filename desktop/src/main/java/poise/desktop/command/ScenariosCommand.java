package poise.desktop.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import poise.core.scenario.Scenario;
import poise.desktop.Shelf;
import poise.desktop.Wiring;

/** Lists what can be played. */
@Command(
        name = "scenarios",
        mixinStandardHelpOptions = true,
        description = "Lists the scenarios with protocol, level and length.")
final class ScenariosCommand implements Runnable {

    private final Wiring wiring;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--print",
            paramLabel = "NAME",
            description = "Print the file of a scenario of the program, to begin one of your own with.")
    private Optional<String> printed = Optional.empty();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ScenariosCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        Console console = Console.of(spec);
        if (printed.isPresent()) {
            console.say(wiring.shelf().file(printed.get()));
            return;
        }
        if (json) {
            JsonArray all = new JsonArray();
            wiring.shelf().volumes().forEach(volume -> all.add(tree(volume)));
            console.say(all);
        } else {
            wiring.shelf().volumes().forEach(volume -> console.say(line(volume.scenario())));
        }
        wiring.shelf().troubles().forEach(spec.commandLine().getErr()::println);
    }

    private static JsonObject tree(Shelf.Volume volume) {
        Scenario scenario = volume.scenario();
        JsonObject tree = new JsonObject();
        tree.addProperty("id", scenario.id().name());
        tree.addProperty("title", scenario.title());
        tree.addProperty("protocol", scenario.protocol().name());
        tree.addProperty("level", scenario.level().id());
        tree.addProperty("minutes", scenario.minutes());
        tree.addProperty("hash", volume.hash());
        return tree;
    }

    private static String line(Scenario scenario) {
        return String.format(
                "%-24s %-22s %-10s %3d min  %s",
                scenario.id(), scenario.protocol(), scenario.level().id(), scenario.minutes(), scenario.title());
    }
}
