package poise.desktop.gear;

import org.lwjgl.glfw.GLFW;
import org.lwjgl.system.JNI;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.system.linux.DynamicLinkLoader;

/** The display that this process opens its window on. */
final class Display {

    private final Xvfb server;

    private Display(Xvfb server) {
        this.server = server;
    }

    /** Ends a display to which no window came. */
    void stop() {
        server.close();
    }

    /** As the X tools know it, such as ":1". */
    String name() {
        return server.name();
    }

    /**
     * Starts the display and makes this process use it; skips the test where that is impossible. The server ends by
     * itself when its one client, this process, has gone, however it went.
     */
    static Display start() {
        var display = new Display(Xvfb.start("-terminate"));
        use(display.name());
        return display;
    }

    /** Java cannot change its own environment, but the C library can, and GLFW asks that. */
    private static void use(String display) {
        long setenv =
                DynamicLinkLoader.dlsym(DynamicLinkLoader.dlopen((String) null, DynamicLinkLoader.RTLD_NOW), "setenv");
        try (MemoryStack stack = MemoryStack.stackPush()) {
            long name = MemoryUtil.memAddress(stack.ASCII("DISPLAY"));
            long value = MemoryUtil.memAddress(stack.ASCII(display));
            JNI.invokePPI(name, value, 1, setenv);
        }
        GLFW.glfwInitHint(GLFW.GLFW_PLATFORM, GLFW.GLFW_PLATFORM_X11);
    }
}
