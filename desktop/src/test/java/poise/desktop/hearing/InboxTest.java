package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InboxTest {

    @Test
    void events_are_drained_once_and_in_order() {
        Inbox<String> inbox = new Inbox<>();
        inbox.post("first");
        inbox.post("second");
        assertEquals(List.of("first", "second"), inbox.drain());
        assertEquals(List.of(), inbox.drain());
    }

    @Test
    void nothing_is_lost_and_each_threads_order_is_kept_when_several_post_at_once() throws InterruptedException {
        Inbox<Integer> inbox = new Inbox<>();
        List<Thread> posters = IntStream.range(0, 4)
                .mapToObj(poster -> new Thread(() -> postAll(inbox, poster)))
                .toList();
        posters.forEach(Thread::start);
        List<Integer> drained = new ArrayList<>();
        while (posters.stream().anyMatch(Thread::isAlive)) {
            drained.addAll(inbox.drain());
        }
        for (Thread poster : posters) {
            poster.join();
        }
        drained.addAll(inbox.drain());
        for (int poster = 0; poster < 4; poster++) {
            int own = poster;
            assertEquals(
                    IntStream.range(0, 1000).mapToObj(i -> own * 1000 + i).toList(),
                    drained.stream().filter(event -> event / 1000 == own).toList());
        }
    }

    private static void postAll(Inbox<Integer> inbox, int poster) {
        for (int i = 0; i < 1000; i++) {
            inbox.post(poster * 1000 + i);
        }
    }
}
