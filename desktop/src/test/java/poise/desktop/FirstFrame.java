package poise.desktop;

import com.badlogic.gdx.Application;
import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import java.util.concurrent.locks.LockSupport;

/** A process that opens a window, says so when its first frame has been shown, and ends: the game, or an empty window. */
final class FirstFrame {

    static final String GAME = "game";
    static final String EMPTY = "empty";

    /** What it prints. */
    static final String SHOWN = "shown";

    private static final long GLANCE_NANOS = 1_000_000;

    private FirstFrame() {}

    public static void main(String[] args) {
        Thread watch = new Thread(FirstFrame::watch, "watch");
        watch.setDaemon(true);
        watch.start();
        if (args[0].equals(GAME)) {
            Main.main(new String[0]);
        } else {
            new Lwjgl3Application(new ApplicationAdapter() {}, sameSize());
        }
    }

    /** As large as the game's own window. */
    private static Lwjgl3ApplicationConfiguration sameSize() {
        var wish = new Lwjgl3ApplicationConfiguration();
        wish.setWindowedMode(1280, 720);
        wish.disableAudio(true);
        return wish;
    }

    /** What is posted while the window opens happens once its first frame has been shown. */
    private static void watch() {
        Application window = Gdx.app;
        while (window == null) {
            LockSupport.parkNanos(GLANCE_NANOS);
            window = Gdx.app;
        }
        window.postRunnable(FirstFrame::shown);
    }

    private static void shown() {
        System.out.println(SHOWN);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
