package poise.desktop.stage.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Id;
import poise.desktop.stage.view.PageView;

class FilmsTest {

    private final Played take = new Played("graceful-recovery", "frozen-spinner");

    private PageView.Body page() {
        return take.view().page().body();
    }

    private PageView.Film film() {
        return assertInstanceOf(PageView.Film.class, page());
    }

    @Test
    void the_recording_shows_the_products_pages_by_the_time_that_has_passed() {
        take.until(50).use("recording", "local").until(60);
        assertEquals(10, film().reel().at());
        assertEquals(90, film().reel().length());
        assertEquals("Checking coverage", film().page().heading().title());
        take.until(100);
        assertEquals(1, film().reel().page());
        assertEquals("Coverage of claim NM-40718", film().page().heading().title());
        assertEquals(film(), film());
    }

    @Test
    void nothing_on_a_filmed_page_can_be_pressed_and_its_sound_is_turned_off_by_the_tool() {
        take.until(50).use("recording", "local").until(60);
        assertEquals("", film().page().heading().action().id());
        assertEquals(new PageView.Sound(false, "mute"), film().sound());
        take.use("mute").until(62);
        assertEquals(new PageView.Sound(true, ""), film().sound());
    }

    @Test
    void a_film_that_is_over_stands_at_its_end() {
        take.until(50).use("recording", "local").until(60);
        take.until(141);
        take.director().goTo(Optional.of(Id.id("player")));
        assertTrue(film().reel().isOver());
        assertEquals(1, film().reel().page());
    }

    @Test
    void the_copy_on_the_web_does_not_get_on() {
        take.until(50).use("recording", "web").until(55);
        PageView.Stream stream = assertInstanceOf(PageView.Stream.class, page());
        assertEquals("0:07 of 1:30", stream.position());
        assertFalse(stream.others().isEmpty());
    }

    @Test
    void a_copy_that_the_fault_does_not_know_of_buffers_all_the_same() {
        Played other = new Played("graceful-recovery", "blank-after-migrate");
        other.until(20).use("play-recording", "web").until(25);
        PageView.Stream stream =
                assertInstanceOf(PageView.Stream.class, other.view().page().body());
        assertEquals("0:00 of 1:15", stream.position());
    }

    @Test
    void every_page_has_its_share_of_the_film_and_begins_with_a_cut() {
        List<PageView.Reel> reels = IntStream.rangeClosed(0, 76)
                .mapToObj(at -> Films.reel(at, 75, 3))
                .toList();
        assertEquals(
                List.of(0, 1, 2),
                reels.stream().map(PageView.Reel::page).distinct().toList());
        assertEquals(
                List.of(25, 50),
                reels.stream().filter(PageView.Reel::cut).map(PageView.Reel::at).toList());
        for (int at = 1; at < reels.size(); at++) {
            assertEquals(reels.get(at - 1).pointer(), reels.get(at).before(), "second " + at);
        }
        assertTrue(reels.stream().anyMatch(reel -> reel.pointer().pressing()));
    }

    @Test
    void a_film_without_length_or_of_one_page_stands() {
        assertEquals(0, Films.reel(0, 0, 1).page());
        assertEquals(0, Films.reel(40, 75, 1).page());
        assertTrue(Films.reel(0, 0, 1).isOver());
    }
}
