package poise.desktop.hearing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import poise.core.kernel.Permille;

/** Files that travel inside the program and must lie in a folder before native code can use them. */
interface Packed {

    /** The folder's name in the cache: another content has another name. */
    String name();

    void unpackInto(Path folder, Consumer<Permille> progress) throws IOException;
}
