package poise.desktop.stage;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import poise.desktop.look.Tone;
import poise.desktop.stage.view.HistoryView;
import poise.desktop.stage.view.HistoryView.Point;

/** Histories as full as they become, and empty. */
final class Histories {

    private static final int[] MARKS = {212, 340, 318, 499, 455, 610, 702, 499, 811, 760, 873, 902, 951, 880};

    private Histories() {}

    static HistoryView full() {
        return new HistoryView(
                true,
                Stream.concat(
                                Stream.of(new HistoryView.Filter("", "All scenarios", 37, false)),
                                IntStream.rangeClosed(1, 14)
                                        .mapToObj(number -> new HistoryView.Filter(
                                                "room-" + number,
                                                number % 2 == 0
                                                        ? "Half a million dollars and a spinner that never ends"
                                                        : "The token that had expired",
                                                number,
                                                number == 2)))
                        .toList(),
                new HistoryView.Plot(
                        1000,
                        List.of(
                                new HistoryView.Zone(900, 1000, "Master-Class", Tone.GOOD),
                                new HistoryView.Zone(750, 900, "Principal", Tone.GOOD),
                                new HistoryView.Zone(500, 750, "Mid-Level", Tone.WATCH),
                                new HistoryView.Zone(0, 500, "Junior", Tone.BAD)),
                        IntStream.range(0, MARKS.length)
                                .mapToObj(take ->
                                        new Point(MARKS[take], tone(MARKS[take]), take == 9, 3 + take / 2 + " Nov"))
                                .toList()),
                List.of(trend("Timing", 300), trend("Speech", 400), trend("Choices", 300)),
                List.of(
                        new HistoryView.Mode("The Silent Troubleshooter", 9),
                        new HistoryView.Mode("The Blame Shifter", 4),
                        new HistoryView.Mode("The Infinite Apology", 2),
                        new HistoryView.Mode("The Rage-Clicker", 1)),
                IntStream.rangeClosed(1, 12).mapToObj(Histories::take).toList(),
                "The log of this take cannot be read any more.");
    }

    private static Tone tone(int marks) {
        return marks >= 750 ? Tone.GOOD : marks >= 500 ? Tone.WATCH : Tone.BAD;
    }

    private static HistoryView.Trend trend(String name, int worth) {
        return new HistoryView.Trend(
                name,
                MARKS[MARKS.length - 1] * worth / 1000 + " / " + worth,
                new HistoryView.Plot(
                        worth,
                        List.of(),
                        IntStream.of(MARKS)
                                .mapToObj(marks -> new Point(marks * worth / 1000, Tone.ACCENT, false, ""))
                                .toList()));
    }

    private static HistoryView.Take take(int number) {
        boolean open = number != 3;
        int marks = MARKS[number % MARKS.length];
        return new HistoryView.Take(
                "take-" + number,
                "12 Nov 2026, 14:3" + number % 10,
                "Half a million dollars and a spinner that never ends",
                number == 4 ? "" : Integer.toString(marks),
                number == 4 ? "" : marks >= 750 ? "Principal" : marks >= 500 ? "Mid-Level" : "Junior",
                number == 4 ? Tone.PLAIN : tone(marks),
                "spoken and typed",
                open ? (number == 2 ? "Corrected" : "") : "the scenario has changed since",
                open);
    }

    static HistoryView empty() {
        HistoryView full = full();
        return new HistoryView(
                true,
                List.of(),
                new HistoryView.Plot(1000, full.marks().zones(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    /** One take, left early: nothing that a plot could show. */
    static HistoryView unfinished() {
        HistoryView full = full();
        return new HistoryView(
                true,
                full.filters().subList(0, 2),
                empty().marks(),
                List.of(new HistoryView.Trend("Timing", "", new HistoryView.Plot(300, List.of(), List.of()))),
                List.of(),
                full.takes().subList(0, 1),
                "");
    }
}
