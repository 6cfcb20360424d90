package poise.desktop.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import poise.desktop.Checkup;
import poise.desktop.Wiring;

/** Says what works here, and what to do about the rest. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Tries the microphone, the models, the display and the folders: what works, and what to do about"
                + " the rest. The exit code is 1 if anything of Poise itself is broken; a machine without a microphone or a"
                + " display is not.")
final class DoctorCommand implements Callable<Integer> {

    private final Wiring wiring;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    DoctorCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        List<Checkup.Finding> findings = new Checkup(wiring).findings();
        findings.forEach(finding -> Console.of(spec)
                .say(String.format("%-8s %-14s %s", finding.health().word(), finding.part(), finding.says())));
        return findings.stream().anyMatch(finding -> finding.health() == Checkup.Health.BROKEN) ? 1 : 0;
    }
}
