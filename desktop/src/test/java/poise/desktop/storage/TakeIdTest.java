package poise.desktop.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakeIdTest {

    @Test
    void an_id_tells_when_the_take_began() {
        assertEquals(Samples.NOON, TakeId.begunAt(Samples.NOON).started());
    }

    @Test
    void takes_that_begin_together_have_ids_of_their_own() {
        assertNotEquals(TakeId.begunAt(Samples.NOON), TakeId.begunAt(Samples.NOON));
    }

    @Test
    void ids_sort_by_their_beginning() {
        TakeId earlier = TakeId.begunAt(Samples.NOON);
        TakeId later = TakeId.begunAt(Samples.NOON.plusMillis(1));
        assertEquals(-1, Integer.signum(earlier.compareTo(later)));
    }

    @Test
    void an_id_is_found_again_in_its_files_name_and_nowhere_else() {
        TakeId id = TakeId.begunAt(Samples.NOON);
        assertEquals(Optional.of(id), TakeId.ofFile(id.file()));
        assertEquals(Optional.empty(), TakeId.ofFile(id.toString()));
        assertEquals(Optional.empty(), TakeId.ofFile("notes.jsonl"));
        assertEquals(Optional.empty(), TakeId.parse(UUID.randomUUID().toString()));
        assertEquals(Optional.empty(), TakeId.parse("1-2-7000-8000-5"));
    }

    @Test
    void another_kind_of_uuid_is_no_id() {
        UUID random = UUID.randomUUID();
        assertThrows(IllegalArgumentException.class, () -> new TakeId(random));
    }
}
