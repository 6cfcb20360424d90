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

    /** Runs the command line and returns its exit code: 0 done, 1 a check failed, 2 wrong use. */
    static int run(String... args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Wiring wiring = new Wiring(errors);
        if (args.length == 0) {
            return open(wiring, errors);
        }
        return new CommandLine(new PoiseCommand(wiring), new Casting(wiring))
                .setOut(out)
                .setErr(errors)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, given) -> complain(errors, wrongUse(wrong)))
                .setExecutionExceptionHandler((failure, command, parsed) -> complain(errors, sentence(failure)))
                .execute(args);
    }

    /** The game; the command line has nothing to parse, and making it ready would keep the window waiting. */
    private static int open(Wiring wiring, PrintWriter errors) {
        try {
            wiring.openGame();
            return CommandLine.ExitCode.OK;
        } catch (RuntimeException | LinkageError failure) {
            return complain(errors, sentence(failure));
        }
    }

    private static int complain(PrintWriter errors, String sentence) {
        errors.println(sentence);
        errors.flush();
        return Complaint.WRONG_USE;
    }

    private static String wrongUse(CommandLine.ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return wrong.getMessage() + ". \"" + command + " --help\" shows how it is used.";
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof Complaint complaint) {
            return complaint.sentence();
        }
        return "Poise met something that it was not prepared for (" + failure
                + "); please report it with the command that you gave.";
    }
}
