package poise.desktop.stage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import poise.desktop.look.Tone;
import poise.desktop.stage.view.LobbyView;

/** Every scene with a view as full as the game ever shows. */
final class Samples {

    private Samples() {}

    /** A scene under the name of its picture. */
    record Sample(String name, Scene<?> scene) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> all() {
        return List.of(new Sample("lobby", new LobbyScene(lobby(), ignored(LobbyWishes.class))));
    }

    /** A listener that lets every wish go by. */
    static <W> W ignored(Class<W> wishes) {
        return noting(wishes, new ArrayList<>());
    }

    /** A listener that notes every wish as "name[arguments]". */
    static <W> W noting(Class<W> wishes, List<String> notes) {
        InvocationHandler handler = (self, method, arguments) -> {
            notes.add(method.getName() + (arguments == null ? "" : Arrays.deepToString(arguments)));
            return null;
        };
        return wishes.cast(Proxy.newProxyInstance(wishes.getClassLoader(), new Class<?>[] {wishes}, handler));
    }

    static LobbyView lobby() {
        var pool = new LobbyView.Card(
                "pool-exhaustion",
                "The last day of the proof of concept",
                "A query hangs in front of the chief information officer, then times out. Half a million dollars are on the table.",
                "Mid-Level",
                "POC recovery",
                12,
                "");
        var second = new LobbyView.Card(
                "silent-upgrade",
                "The dashboard that went blank",
                "A live demo loses its data a minute before the close.",
                "Principal",
                "Graceful recovery",
                5,
                "Best 812 · Principal");
        return new LobbyView(
                List.of(pool, second),
                "Microphone ready: Built-in Audio Analog Stereo",
                Tone.GOOD,
                "Your take of “The last day of the proof of concept” broke off at 04:12.");
    }
}
