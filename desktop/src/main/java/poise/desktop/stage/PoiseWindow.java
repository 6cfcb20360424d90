package poise.desktop.stage;

import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.lwjgl.glfw.GLFW;

/** The window of the operating system in which the game runs. */
public final class PoiseWindow {

    private static final String NO_DISPLAY = "Poise cannot open a window here; "
            + "play at the terminal with \"poise rehearse SCENARIO\", or start it where there is a display.";

    private PoiseWindow() {}

    /** Runs the game until its window is closed; a sentence with the remedy if none could be opened. */
    public static Optional<String> open(PoiseGame game) {
        Lwjgl3ApplicationConfiguration.errorStream = silence();
        try {
            chooseSystem();
            new Lwjgl3Application(game, configuration());
            return Optional.empty();
        } catch (GdxRuntimeException | UnsatisfiedLinkError problem) {
            if (game.isOpen()) throw problem;
            return Optional.of(NO_DISPLAY);
        }
    }

    /** On a Linux without Wayland GLFW is not to look for it: the attempt complains on standard error. */
    private static void chooseSystem() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        if (linux && System.getenv("WAYLAND_DISPLAY") == null)
            GLFW.glfwInitHint(GLFW.GLFW_PLATFORM, GLFW.GLFW_PLATFORM_X11);
    }

    private static PrintStream silence() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    private static Lwjgl3ApplicationConfiguration configuration() {
        var wish = new Lwjgl3ApplicationConfiguration();
        wish.setTitle("Poise");
        wish.setWindowedMode(Playhouse.WIDTH, Playhouse.HEIGHT);
        wish.setWindowSizeLimits(800, 600, -1, -1);
        wish.setForegroundFPS(60);
        wish.disableAudio(true);
        return wish;
    }
}
