package poise.desktop.gear;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import poise.desktop.stage.PoiseGame;
import poise.desktop.stage.PoiseWindow;

/** A program that tries to open the window and says what is in the way. */
final class Doorman {

    private Doorman() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(PoiseWindow.open(new PoiseGame(PoiseGame::close)).orElse("The window was open."));
    }
}
