package poise.desktop.command;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints what it was asked for. */
record Console(PrintWriter out) {

    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    static Console of(CommandSpec spec) {
        return new Console(spec.commandLine().getOut());
    }

    void say(String text) {
        out.print(text);
        out.print(text.endsWith("\n") ? "" : "\n");
        out.flush();
    }

    void say(JsonElement tree) {
        say(PRETTY.toJson(tree));
    }
}
