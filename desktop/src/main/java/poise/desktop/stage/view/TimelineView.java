package poise.desktop.stage.view;

import java.util.List;
import poise.desktop.look.Face;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Icon;
import poise.desktop.look.Tone;

/** A take from left to right in lanes, with a still for every moment; places go from 0 to {@link #FULL}. */
public record TimelineView(
        Ruler ruler, Voices voices, List<Deed> deeds, List<Level> trust, List<Due> dues, List<Still> stills) {

    /** The right end of the line. */
    public static final int FULL = 10_000;

    public TimelineView {
        deeds = List.copyOf(deeds);
        trust = List.copyOf(trust);
        dues = List.copyOf(dues);
        stills = List.copyOf(stills);
        if (stills.isEmpty()) throw new IllegalArgumentException("A timeline needs at least one still");
    }

    /** The still that is on at a place. */
    public int still(int place) {
        int on = 0;
        while (on + 1 < stills.size() && stills.get(on + 1).at() <= place) on++;
        return on;
    }

    /** The acts, the times below them, and where it crashed; negative if it never did. */
    public record Ruler(List<Stretch> acts, List<Tick> ticks, int crash) {
        public Ruler {
            acts = List.copyOf(acts);
            ticks = List.copyOf(ticks);
        }
    }

    /** An act by its title, which says if the stretch is not to scale. */
    public record Stretch(int from, int to, String title) {}

    public record Tick(int at, String label) {}

    /** Who spoke when, and where nobody did for too long. */
    public record Voices(List<Bar> you, List<Bar> room, List<Bar> silences) {
        public Voices {
            you = List.copyOf(you);
            room = List.copyOf(room);
            silences = List.copyOf(silences);
        }
    }

    public record Bar(int from, int to) {}

    /** A tool at work. */
    public record Deed(int from, int to, Icon icon) {}

    /** The room's trust from that place on, in permille. */
    public record Level(int at, int permille) {}

    /**
     * What the protocol waited for, on one of the rows of its lane.
     *
     * @param done where it was done or breached; none for what never was
     */
    public record Due(int row, int from, int to, Tone tone, Icon icon, String title, List<Integer> done) {
        public Due {
            done = List.copyOf(done);
        }
    }

    /**
     * What was so from a place on.
     *
     * @param stop whether something begins there that is worth a stop
     * @param clock from when to when it was so
     * @param shown what was on the screen; empty before there was anything
     * @param findings the numbers, from 0, of the findings that belong to it
     */
    public record Still(
            int at,
            boolean stop,
            String clock,
            String act,
            String shown,
            List<Said> said,
            List<Done> done,
            List<Sitter> people,
            List<Open> open,
            List<Integer> findings) {
        public Still {
            said = List.copyOf(said);
            done = List.copyOf(done);
            people = List.copyOf(people);
            open = List.copyOf(open);
            findings = List.copyOf(findings);
        }
    }

    /** What somebody was saying; of silence it says how long it was. */
    public record Said(Tone tone, String who, String text) {}

    /** What the hands did. */
    public record Done(Icon icon, String title, String object) {}

    /** How an executive sat there. */
    public record Sitter(Face face, Expression expression, String name, String mood, String trust, Tone tone) {}

    /** A window that was open, until when, and what became of it. */
    public record Open(Tone tone, String title, String until) {}
}
