package poise.desktop.stage.view;

import java.util.List;
import poise.desktop.look.Tone;

/**
 * What was played so far, of one scenario or of all.
 *
 * @param ready whether the takes have been read by now
 * @param marks every complete take from the first to the last, of 1000
 * @param trends the same takes by what marks are given for
 * @param modes failure modes, the most frequent first
 * @param takes the newest first
 * @param notice a sentence about what could not be done; empty if there is none
 */
public record HistoryView(
        boolean ready,
        List<Filter> filters,
        Plot marks,
        List<Trend> trends,
        List<Mode> modes,
        List<Take> takes,
        String notice) {

    /** While the takes are being read. */
    public static final HistoryView READING =
            new HistoryView(false, List.of(), Plot.EMPTY, List.of(), List.of(), List.of(), "");

    public HistoryView {
        filters = List.copyOf(filters);
        trends = List.copyOf(trends);
        modes = List.copyOf(modes);
        takes = List.copyOf(takes);
    }

    /** Whether nothing was ever played. */
    public boolean isEmpty() {
        return ready && filters.isEmpty();
    }

    /** Takes that can be looked at by themselves: of one scenario or of all, with one allowance of time. */
    public record Filter(String id, String title, int takes, boolean open) {}

    /** Values from left to right over horizontal zones, from 0 to a highest value. */
    public record Plot(int full, List<Zone> zones, List<Point> points) {

        static final Plot EMPTY = new Plot(1, List.of(), List.of());

        public Plot {
            zones = List.copyOf(zones);
            points = List.copyOf(points);
            if (full < 1) throw new IllegalArgumentException("A plot is at least 1 high, not " + full);
        }
    }

    /** Values that are called alike. */
    public record Zone(int from, int to, String title, Tone tone) {}

    /** One value; a hollow one counts less than the others. */
    public record Point(int value, Tone tone, boolean hollow, String label) {}

    /** The marks of one kind, with the last of them. */
    public record Trend(String name, String last, Plot plot) {}

    /** A failure mode and how many takes it was seen in. */
    public record Mode(String title, int times) {}

    /**
     * A take; marks and band are empty where it has no result.
     *
     * @param open whether its debrief can be read again
     */
    public record Take(
            String id,
            String date,
            String scenario,
            String marks,
            String band,
            Tone tone,
            String manner,
            String remark,
            boolean open) {}
}
