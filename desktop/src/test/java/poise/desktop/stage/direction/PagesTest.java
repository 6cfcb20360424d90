package poise.desktop.stage.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poise.core.kernel.Id;
import poise.desktop.look.Brand;
import poise.desktop.stage.view.PageView;
import poise.desktop.stage.view.Piece;

class PagesTest {

    private final Played take = new Played();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18,204 loads, 96.1 % on time | Loads | 18,204 | 96.1 % on time",
                "53 of 53 depots | Depots | 53 of 53 | ''",
                "Mean 231 ms | Mean | 231 ms | ''",
                "99th percentile 118 ms, plan 250 ms | 99th percentile | 118 ms | plan 250 ms",
                "4.7 % of mileage empty, down from 6.2 % | Of mileage empty | 4.7 % | down from 6.2 %",
                "Covered: 84,200 of 90,000 | Covered | 84,200 of 90,000 | ''",
                "4 minutes 46 seconds | '' | 4 minutes 46 seconds | ''",
                "214 agents on 214 hosts | Agents on 214 hosts | 214 | ''",
                "97 %, covered | Covered | 97 % | ''",
                "318,400, a year | A year | 318,400 | ''",
                "Room until well into next week | '' | Room until well into next week | ''"
            })
    void a_figure_is_taken_apart_into_name_number_and_remark(String text, String name, String value, String note) {
        assertEquals(new Piece.Figure(name, value, Piece.Cell.plain(note)), FigureText.of(text));
    }

    @Test
    void how_far_something_is_stands_in_its_figure() {
        assertEquals(OptionalInt.of(645), Progress.of("31 of 48 steps"));
        assertEquals(OptionalInt.of(50), Progress.of("2,400 of 48,000 lines"));
        assertEquals(OptionalInt.of(970), Progress.of("97 % done"));
        assertEquals(OptionalInt.empty(), Progress.of("2,114,306 in"));
        assertEquals(OptionalInt.of(1000), Progress.of("99999999999999999999 of 0"));
    }

    @Test
    void a_product_has_its_colour_and_its_menu_with_the_games_pages_below() {
        PageView page = take.until(2).view().page();
        assertEquals(
                new PageView.Shell("Brackwell Insight", Brand.BLUE, "Reports", List.of("Depots", "Lanes", "Alerts")),
                page.shell());
        assertEquals(
                List.of("Reports", "Application log", "Settings"),
                page.tabs().stream().map(PageView.Tab::title).toList());
    }

    @Test
    void an_error_lies_over_the_page_on_which_it_happened() {
        PageView.Crash crash = assertInstanceOf(
                PageView.Crash.class, take.until(2).view().page().body());
        PageView.Report behind = crash.behind().orElseThrow();
        assertEquals("Building the quarterly freight report", behind.heading().title());
        assertEquals("", behind.heading().action().title());
        assertTrue(crash.trace().stream().anyMatch(line -> line.text().startsWith("Caused by")));
    }

    @Test
    void a_report_has_figures_a_chart_and_a_table() {
        take.until(3).set("pool.max", 50).until(8).use("rerun").until(20);
        PageView.Report report =
                assertInstanceOf(PageView.Report.class, take.view().page().body());
        Piece.Chart chart = assertInstanceOf(Piece.Chart.class, report.pieces().get(1));
        assertEquals(710, chart.values().stream().mapToInt(each -> each).sum());
        Piece.Grid table = assertInstanceOf(Piece.Grid.class, report.pieces().get(2));
        assertEquals(List.of("Depot", "Loads", "On time"), table.columns());
        assertTrue(table.rows().get(0).get(2).chip());
    }

    @Test
    void a_page_that_has_died_shows_nothing_at_all() {
        Played other = new Played("graceful-recovery", "blank-after-migrate");
        assertEquals(new PageView.Dead(), other.until(1).view().page().body());
        other.director().goTo(Optional.of(Id.id("terminal")));
        assertInstanceOf(PageView.Terminal.class, other.view().page().body());
    }
}
