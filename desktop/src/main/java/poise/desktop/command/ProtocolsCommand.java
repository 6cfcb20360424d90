package poise.desktop.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import poise.core.debrief.ProtocolText;
import poise.core.protocol.Protocol;
import poise.desktop.Wiring;

/** Tells what a protocol asks for. */
@Command(
        name = "protocols",
        mixinStandardHelpOptions = true,
        description =
                "Lists the protocols, or tells what one of them asks for: its steps, ways, marks and failure modes.")
final class ProtocolsCommand implements Runnable {

    private final Wiring wiring;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "PROTOCOL", description = "The protocol to tell of.")
    private Optional<String> wanted = Optional.empty();

    ProtocolsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        Console console = Console.of(spec);
        if (wanted.isPresent()) {
            console.say(ProtocolText.print(wiring.shelf().named(wanted.get()), wiring.phrases()));
        } else {
            wiring.shelf().protocols().forEach(protocol -> console.say(line(protocol)));
        }
    }

    private static String line(Protocol protocol) {
        return String.format("%-24s %s", protocol.id(), protocol.title());
    }
}
