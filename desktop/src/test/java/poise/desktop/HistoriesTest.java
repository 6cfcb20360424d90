package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Marks;
import poise.core.protocol.FailureMode;
import poise.core.scenario.Scenario;
import poise.core.session.Edition;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.HistoryView;
import poise.desktop.stage.view.LobbyView;
import poise.desktop.storage.KeptTake;
import poise.desktop.storage.KeptTake.Status;
import poise.desktop.storage.Manner;
import poise.desktop.storage.Result;
import poise.desktop.storage.TakeId;

/** What the history and the lobby make of the takes that were kept. */
class HistoriesTest {

    private static final Shelf SHELF = Shelf.packed();
    private static final String POOL = "pool-exhaustion";
    private static final String TOKEN = "expired-token";

    private static KeptTake take(String scenario, int day, Status status, Optional<Result> result) {
        Instant start = Instant.parse("2026-11-0" + day + "T14:30:00Z");
        return new KeptTake(
                TakeId.begunAt(start),
                Id.id(scenario),
                new Edition(SHELF.volume(scenario).hash(), 1, "bead", Allowance.STANDARD),
                1,
                Optional.empty(),
                status,
                result);
    }

    private static KeptTake complete(String scenario, int day, Result result) {
        return take(scenario, day, Status.COMPLETE, Optional.of(result));
    }

    private static Result result(int timing, int speech, int choices) {
        return new Result(
                Manner.SPOKEN,
                Marks.marks(timing + speech + choices),
                Marks.marks(timing),
                Marks.marks(speech),
                Marks.marks(choices),
                List.of(),
                false);
    }

    private static Result flagged(Result result, boolean corrected, String... modes) {
        return new Result(
                result.manner(),
                result.total(),
                result.timing(),
                result.speech(),
                result.choices(),
                Stream.of(modes).map(Id::<FailureMode>id).toList(),
                corrected);
    }

    /** Newest first, as the history lists them. */
    private static final List<KeptTake> TAKES = List.of(
            take(POOL, 6, Status.OPEN, Optional.empty()),
            complete(POOL, 5, flagged(result(280, 390, 280), true, "blame-shifter")),
            take(POOL, 4, Status.ABANDONED, Optional.of(flagged(result(10, 0, 0), false, "silent-troubleshooter"))),
            complete(TOKEN, 3, result(150, 200, 150)),
            complete(POOL, 2, flagged(result(100, 100, 100), false, "blame-shifter")));

    private static HistoryView history(String scenario) {
        return new Annals(new Phrases(Locale.ENGLISH), SHELF, ZoneOffset.UTC).of(TAKES, scenario, "");
    }

    private static String title(String scenario) {
        return SHELF.volume(scenario).scenario().title();
    }

    @Test
    void complete_takes_are_plotted_from_the_first_to_the_last_and_corrected_ones_are_hollow() {
        assertEquals(
                List.of(
                        new HistoryView.Point(300, Tone.BAD, false, "2 Nov"),
                        new HistoryView.Point(500, Tone.WATCH, false, "3 Nov"),
                        new HistoryView.Point(950, Tone.GOOD, true, "5 Nov")),
                history("").marks().points());
    }

    @Test
    void the_zones_are_the_bands_without_a_gap() {
        List<HistoryView.Zone> zones = history("").marks().zones();
        assertEquals(1000, zones.get(0).to());
        for (int i = 1; i < zones.size(); i++) {
            assertEquals(zones.get(i - 1).from(), zones.get(i).to());
        }
        assertEquals(new HistoryView.Zone(0, 500, "Junior", Tone.BAD), zones.get(zones.size() - 1));
    }

    @Test
    void timing_speech_and_choices_are_plotted_apart() {
        List<HistoryView.Trend> trends = history("").trends();
        assertEquals(
                List.of("Timing", "Speech", "Choices"),
                trends.stream().map(HistoryView.Trend::name).toList());
        assertEquals("390 / 400", trends.get(1).last());
        assertEquals(
                List.of(100, 200, 390),
                trends.get(1).plot().points().stream()
                        .map(HistoryView.Point::value)
                        .toList());
    }

    @Test
    void one_scenario_can_be_looked_at_alone() {
        HistoryView pool = history(POOL);
        assertEquals(2, pool.marks().points().size());
        assertEquals(3, pool.takes().size());
        assertEquals(
                List.of(
                        new HistoryView.Filter("", "All scenarios", 4, false),
                        new HistoryView.Filter(POOL, title(POOL), 3, true),
                        new HistoryView.Filter(TOKEN, title(TOKEN), 1, false)),
                pool.filters());
    }

    @Test
    void failure_modes_come_by_their_title_the_most_frequent_first() {
        assertEquals(
                List.of(
                        new HistoryView.Mode("The Blame Shifter", 2),
                        new HistoryView.Mode("The Silent Troubleshooter", 1)),
                history("").modes());
    }

    @Test
    void the_table_has_every_take_that_is_over_with_what_there_is_to_say() {
        List<HistoryView.Take> takes = history("").takes();
        assertEquals(4, takes.size());
        HistoryView.Take newest = takes.get(0);
        assertEquals("5 Nov 2026, 14:30", newest.date());
        assertEquals("950", newest.marks());
        assertEquals("Master-Class", newest.band());
        assertEquals("spoken", newest.manner());
        assertEquals("Corrected", newest.remark());
        assertTrue(newest.open());
        assertEquals("left early", takes.get(1).remark());
    }

    @Test
    void a_take_of_a_scenario_that_has_changed_cannot_be_told_again() {
        KeptTake old = new KeptTake(
                TakeId.begunAt(Instant.parse("2026-11-01T10:00:00Z")),
                Id.id(POOL),
                new Edition("another", 1, "bead", Allowance.STANDARD),
                1,
                Optional.empty(),
                Status.COMPLETE,
                Optional.of(result(1, 2, 3)));
        HistoryView.Take take = new Annals(new Phrases(Locale.ENGLISH), SHELF, ZoneOffset.UTC)
                .of(List.of(old), "", "")
                .takes()
                .get(0);
        assertFalse(take.open());
        assertEquals("the scenario has changed since", take.remark());
    }

    @Test
    void without_takes_the_history_is_empty_and_ready() {
        HistoryView view = new Annals(new Phrases(Locale.ENGLISH), SHELF, ZoneOffset.UTC).of(List.of(), "", "");
        assertTrue(view.isEmpty());
        assertFalse(HistoryView.READING.isEmpty());
    }

    private static Offers offers(Map<Id<Scenario>, Keeping.Best> best, Map<Id<Scenario>, Integer> tries) {
        return new Offers(new Phrases(Locale.ENGLISH), SHELF, memory(best, tries), Allowance.STANDARD);
    }

    private static Keeping.Memory memory(Map<Id<Scenario>, Keeping.Best> best, Map<Id<Scenario>, Integer> tries) {
        return new Keeping.Memory(Map.of(Allowance.STANDARD, best), tries, Optional.empty(), List.of());
    }

    private static LobbyView.Card card(Offers offers, String scenario) {
        return offers.cards().stream()
                .filter(card -> card.id().equals(scenario))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_newcomer_is_sent_to_the_first_room_of_the_list() {
        Offers offers = offers(Map.of(), Map.of());
        assertEquals(offers.cards().get(0).id(), offers.hero().id());
        assertTrue(offers.hero().first());
        assertEquals("", offers.progress());
    }

    @Test
    void whoever_has_played_is_offered_the_next_room_that_was_not_tried() {
        Id<Scenario> first = Id.id(offers(Map.of(), Map.of()).cards().get(0).id());
        Offers offers = offers(Map.of(), Map.of(first, 2));
        assertEquals(offers.cards().get(1).id(), offers.hero().id());
        assertFalse(offers.hero().first());
        assertEquals("1 of " + SHELF.volumes().size() + " rooms tried \u00b7 2 takes", offers.progress());
    }

    @Test
    void whoever_has_tried_all_is_offered_the_room_with_the_lowest_best() {
        Map<Id<Scenario>, Integer> tries = new HashMap<>();
        Map<Id<Scenario>, Keeping.Best> best = new HashMap<>();
        SHELF.volumes().forEach(volume -> {
            tries.put(volume.scenario().id(), 1);
            best.put(volume.scenario().id(), new Keeping.Best(Optional.empty(), Optional.of(result(300, 400, 200))));
        });
        best.put(Id.id(TOKEN), new Keeping.Best(Optional.of(result(200, 200, 200)), Optional.empty()));
        assertEquals(TOKEN, offers(best, tries).hero().id());
    }

    @Test
    void a_card_says_the_best_result_with_its_band_and_how_often_it_was_tried() {
        Offers offers = offers(
                Map.of(Id.id(POOL), new Keeping.Best(Optional.of(result(280, 390, 280)), Optional.empty())),
                Map.of(Id.id(POOL), 3));
        LobbyView.Reached reached = card(offers, POOL).reached();
        assertEquals("Best 950 \u00b7 Master-Class", reached.best());
        assertEquals(Tone.GOOD, reached.tone());
        assertEquals("played 3 times", reached.tries());
        assertEquals(LobbyView.Reached.NOTHING, card(offers, TOKEN).reached());
    }

    @Test
    void the_best_result_is_that_of_the_time_that_is_chosen() {
        Keeping.Best standard = new Keeping.Best(Optional.of(result(280, 390, 280)), Optional.empty());
        Keeping.Best extended = new Keeping.Best(Optional.empty(), Optional.of(result(200, 200, 200)));
        Keeping.Memory memory = new Keeping.Memory(
                Map.of(
                        Allowance.STANDARD, Map.of(Id.id(POOL), standard, Id.id(TOKEN), standard),
                        Allowance.EXTENDED, Map.of(Id.id(POOL), extended)),
                Map.of(),
                Optional.empty(),
                List.of());
        Offers given = new Offers(new Phrases(Locale.ENGLISH), SHELF, memory, Allowance.EXTENDED);
        assertEquals(
                "Best 600 typed \u00b7 Mid-Level, extended time",
                card(given, POOL).reached().best());
        assertEquals("", card(given, TOKEN).reached().best());
    }

    private static KeptTake extended(KeptTake take) {
        Edition edition = take.edition();
        Edition given = new Edition(edition.hash(), edition.rules(), edition.reader(), Allowance.EXTENDED);
        return new KeptTake(
                take.id(), take.scenario(), given, take.seed(), take.protocol(), take.status(), take.result());
    }

    @Test
    void takes_in_extended_time_have_plots_and_lists_of_their_own() {
        List<KeptTake> takes = Stream.concat(TAKES.stream(), Stream.of(extended(complete(POOL, 1, result(1, 2, 3)))))
                .toList();
        Annals annals = new Annals(new Phrases(Locale.ENGLISH), SHELF, ZoneOffset.UTC);
        HistoryView standard = annals.of(takes, Annals.all(Allowance.STANDARD), "");
        assertEquals(history("").marks(), standard.marks());
        assertEquals(history("").trends(), standard.trends());
        assertEquals(history("").modes(), standard.modes());
        assertEquals(history("").takes(), standard.takes());
        HistoryView given = annals.of(takes, Annals.all(Allowance.EXTENDED), "");
        assertEquals(1, given.takes().size());
        assertEquals(
                List.of(6),
                given.marks().points().stream().map(HistoryView.Point::value).toList());
        assertEquals(
                List.of(
                        new HistoryView.Filter("", "All scenarios", 4, false),
                        new HistoryView.Filter(POOL, title(POOL), 3, false),
                        new HistoryView.Filter(TOKEN, title(TOKEN), 1, false),
                        new HistoryView.Filter("extended/", "All scenarios, extended time", 1, true),
                        new HistoryView.Filter("extended/" + POOL, title(POOL), 1, false)),
                given.filters());
        assertEquals(given.takes(), annals.of(takes, "extended/" + POOL, "").takes());
    }

    @Test
    void the_time_that_is_chosen_can_be_looked_at_before_its_first_take() {
        HistoryView view = history(Annals.all(Allowance.EXTENDED));
        assertEquals(List.of(), view.takes());
        assertTrue(
                view.filters().contains(new HistoryView.Filter("extended/", "All scenarios, extended time", 0, true)));
    }
}
