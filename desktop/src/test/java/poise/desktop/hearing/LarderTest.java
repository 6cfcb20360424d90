package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import poise.core.kernel.Permille;

class LarderTest {

    private final AtomicInteger unpacked = new AtomicInteger();

    @Test
    void what_was_unpacked_once_is_used_again(@TempDir Path cache) throws IOException {
        Path first = new Larder(cache).fetch(bread(), part -> {});
        Path second = new Larder(cache).fetch(bread(), part -> {});
        assertEquals(first, second);
        assertEquals(1, unpacked.get());
        assertEquals("rye", Files.readString(first.resolve("crust/flour")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing file", "missing list", "shorter file", "other bytes", "one file more"})
    void a_torn_folder_is_unpacked_again(String damage, @TempDir Path cache) throws IOException {
        Path home = new Larder(cache).fetch(bread(), part -> {});
        switch (damage) {
            case "missing file" -> Files.delete(home.resolve("crust/flour"));
            case "missing list" -> Files.delete(home.resolve("inventory"));
            case "shorter file" -> Files.writeString(home.resolve("crust/flour"), "ry");
            case "other bytes" -> Files.writeString(home.resolve("crust/flour"), "bye");
            default -> Files.writeString(home.resolve("mould"), "green");
        }
        new Larder(cache).fetch(bread(), part -> {});
        assertEquals(2, unpacked.get());
        assertEquals("rye", Files.readString(home.resolve("crust/flour")));
        assertFalse(Files.exists(home.resolve("mould")));
    }

    @Test
    void a_start_that_was_killed_leaves_nothing_behind_after_the_next(@TempDir Path cache) throws IOException {
        Files.createDirectories(cache.resolve("bread-1234"));
        Files.writeString(cache.resolve("bread-1234/flour"), "half");
        new Larder(cache).fetch(bread(), part -> {});
        try (Stream<Path> left = Files.list(cache)) {
            assertEquals(
                    List.of("bread", "bread.lock"),
                    left.map(path -> String.valueOf(path.getFileName()))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void a_failure_leaves_no_half_folder_in_the_place(@TempDir Path cache) throws IOException {
        Packed burnt = new Loaf(unpacked, true);
        assertThrows(IOException.class, () -> new Larder(cache).fetch(burnt, part -> {}));
        assertFalse(Files.exists(cache.resolve("bread")));
        new Larder(cache).fetch(bread(), part -> {});
        assertEquals(1, unpacked.get());
    }

    @Test
    void several_at_once_unpack_once(@TempDir Path cache) throws InterruptedException {
        ConcurrentLinkedQueue<Path> fetched = new ConcurrentLinkedQueue<>();
        List<Thread> guests = new ArrayList<>();
        for (int guest = 0; guest < 6; guest++) {
            Thread thread = new Thread(() -> {
                try {
                    fetched.add(new Larder(cache).fetch(bread(), part -> {}));
                } catch (IOException hungry) {
                    throw new IllegalStateException(hungry);
                }
            });
            guests.add(thread);
            thread.start();
        }
        for (Thread guest : guests) {
            guest.join();
        }
        assertEquals(6, fetched.size());
        assertEquals(1, unpacked.get());
    }

    @Test
    void the_libraries_of_every_platform_travel_inside() {
        for (String platform : List.of("linux-x86-64", "darwin-x86-64", "darwin-aarch64", "win32-x86-64")) {
            PackedLibrary library = PackedLibrary.of(platform).orElseThrow();
            for (String file : library.files()) {
                assertTrue(
                        LarderTest.class.getResource("/" + library.resources() + "/" + file) != null,
                        platform + " lacks " + file);
            }
        }
        assertTrue(PackedLibrary.of("linux-aarch64").isEmpty());
    }

    private Packed bread() {
        return new Loaf(unpacked, false);
    }

    private record Loaf(AtomicInteger unpacked, boolean burns) implements Packed {

        @Override
        public String name() {
            return "bread";
        }

        @Override
        public void unpackInto(Path folder, Consumer<Permille> progress) throws IOException {
            Files.createDirectories(folder.resolve("crust"));
            Files.writeString(folder.resolve("crust/flour"), "rye");
            if (burns) {
                throw new IOException("The oven is too hot");
            }
            unpacked.incrementAndGet();
        }
    }
}
