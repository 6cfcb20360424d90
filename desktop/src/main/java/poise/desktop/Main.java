package poise.desktop;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import poise.desktop.command.PoiseCommand;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs the command line and returns its exit code: 0 done, 1 a check failed, 2 wrong use, 3 a fault of Poise's own. */
    static int run(String... args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Wiring wiring = new Wiring(errors);
        try {
            return args.length == 0 ? open(wiring) : run(wiring, out, errors, args);
        } catch (RuntimeException | Error failure) {
            return say(errors, LastWords.of(failure));
        }
    }

    /** Runs a command with what it is given to print to. */
    static int run(Wiring wiring, PrintWriter out, PrintWriter errors, String... args) {
        return new CommandLine(new PoiseCommand(wiring), new Casting(wiring))
                .setOut(out)
                .setErr(errors)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, given) -> say(errors, wrongUse(wrong)))
                .setExecutionExceptionHandler((failure, command, parsed) -> say(errors, LastWords.of(failure)))
                .execute(args);
    }

    /** The game; the command line has nothing to parse, and making it ready would keep the window waiting. */
    private static int open(Wiring wiring) {
        wiring.openGame();
        return CommandLine.ExitCode.OK;
    }

    private static int say(PrintWriter errors, LastWords last) {
        errors.println(last.sentence());
        errors.flush();
        return last.code();
    }

    private static LastWords wrongUse(CommandLine.ParameterException wrong) {
        if (wrong.getCause() instanceof Complaint complaint) {
            return LastWords.of(complaint);
        }
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return new LastWords(Wording.of("wrong-use", String.valueOf(wrong.getMessage()), command), Complaint.WRONG_USE);
    }
}
