package poise.desktop;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes commands, each with the wiring that it asks for. */
record Casting(Wiring wiring) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Wiring.class) {
                constructor.setAccessible(true);
                return type.cast(constructor.newInstance(wiring));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
