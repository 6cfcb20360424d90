package poise.desktop.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import poise.core.debrief.ProtocolText;
import poise.core.kernel.Allowance;
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

    @Option(names = "--extended", description = "Tell of it as it is for a player who is given extended time.")
    private boolean extended;

    ProtocolsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        Console console = Console.of(spec);
        if (wanted.isPresent()) {
            Allowance allowance = extended ? Allowance.EXTENDED : Allowance.STANDARD;
            console.say(ProtocolText.print(wiring.shelf().named(wanted.get()).given(allowance), wiring.phrases()));
        } else {
            wiring.shelf().protocols().forEach(protocol -> console.say(line(protocol)));
        }
    }

    private static String line(Protocol protocol) {
        return String.format("%-24s %s", protocol.id(), protocol.title());
    }
}
