package poise.desktop.stage;

import com.badlogic.gdx.backends.lwjgl3.DefaultLwjgl3Input;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Input;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Window;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.lwjgl.glfw.GLFW;
import poise.desktop.stage.kit.Phrases;

/** The window of the operating system in which the game runs. */
public final class PoiseWindow {

    private PoiseWindow() {}

    /** Runs the game until its window is closed; a sentence with the remedy if none could be opened. */
    public static Optional<String> open(PoiseGame game) {
        Lwjgl3ApplicationConfiguration.errorStream = silence();
        try {
            chooseSystem();
            run(game);
            return Optional.empty();
        } catch (GdxRuntimeException | UnsatisfiedLinkError problem) {
            if (game.isOpen()) throw problem;
            return Optional.of(new Phrases(Locale.ENGLISH).of("window.none"));
        }
    }

    /** Between two frames libGDX reads the keyboard and the mouse, whether or not a frame follows; there the game glances too. */
    private static void run(PoiseGame game) {
        new Lwjgl3Application(game, configuration()) {
            @Override
            public Lwjgl3Input createInput(Lwjgl3Window window) {
                return new DefaultLwjgl3Input(window) {
                    @Override
                    public void update() {
                        super.update();
                        game.glance();
                    }
                };
            }
        };
    }

    /** Whether there is a display that a window could be opened on. */
    public static boolean isPossible() {
        try {
            chooseSystem();
            boolean possible = GLFW.glfwInit();
            GLFW.glfwTerminate();
            return possible;
        } catch (UnsatisfiedLinkError missing) {
            return false;
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
