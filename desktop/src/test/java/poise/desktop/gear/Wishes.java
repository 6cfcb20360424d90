package poise.desktop.gear;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Listeners to what a player wishes for. */
public final class Wishes {

    /** Wishes that come with every letter and every press. */
    public static final Set<String> NOISE = Set.of("typing", "click");

    private Wishes() {}

    /** A listener that lets every wish go by. */
    public static <W> W ignored(Class<W> wishes) {
        return noting(wishes, new ArrayList<>());
    }

    /** A listener that notes every wish as "name[arguments]", without the noise of single letters and clicks. */
    public static <W> W noting(Class<W> wishes, List<String> notes) {
        InvocationHandler handler = (self, method, arguments) -> {
            if (NOISE.contains(method.getName())) return null;
            notes.add(method.getName() + (arguments == null ? "" : Arrays.deepToString(arguments)));
            return null;
        };
        return wishes.cast(Proxy.newProxyInstance(wishes.getClassLoader(), new Class<?>[] {wishes}, handler));
    }
}
