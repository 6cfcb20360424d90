package poise.desktop.stage.view;

import java.util.List;
import java.util.OptionalInt;
import poise.desktop.look.Face;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Icon;
import poise.desktop.look.Tone;

/** The meeting as it stands. */
public record BoardroomView(
        Head head,
        PageView page,
        List<Person> people,
        Talk talk,
        Voice voice,
        List<Tool> tools,
        Room room,
        Due due,
        Dictation dictation,
        Ask ask)
        implements Asking {

    public BoardroomView {
        people = List.copyOf(people);
        tools = List.copyOf(tools);
    }

    /** The line on top; incident is the time since the crash, empty before it. */
    public record Head(String scenario, String act, String incident, String left) {}

    /**
     * An executive; trust in permille, mood in a word.
     *
     * @param doing what they are seen doing
     */
    public record Person(
            String id,
            Face face,
            Expression expression,
            String name,
            String role,
            int trust,
            String mood,
            Tone tone,
            Doing doing) {

        /** Whether it is their turn. */
        public boolean speaking() {
            return doing == Doing.SPEAKS;
        }

        public boolean writes() {
            return doing == Doing.WRITES;
        }

        public boolean present() {
            return doing != Doing.LEFT;
        }
    }

    /** What somebody in the room is seen doing. */
    public enum Doing {
        LISTENS,
        SPEAKS,
        WRITES,
        LEFT
    }

    /** What was said last by the room, and what the player has said, or is saying while it grows. */
    public record Talk(String speaker, String line, Marked said, boolean growing) {}

    /**
     * How the player is heard.
     *
     * @param levels how loud it was of late in permille, the newest last
     * @param silent silence in permille of what the room forgives
     * @param pace how fast the player speaks, empty while that is not known
     */
    public record Voice(
            String state, Tone tone, List<Integer> levels, String silence, int silent, String pace, Tone paceTone) {
        public Voice {
            levels = List.copyOf(levels);
        }
    }

    /**
     * Something the player can do with one key.
     *
     * @param note what it is for, or how it goes on
     * @param cost the time that it takes, as a phrase
     * @param waiting why it cannot be used; empty if it can
     */
    public record Tool(String id, Icon icon, String title, String note, String cost, String waiting, Work work) {}

    /** Whether a tool was used before, and whether it works just now; done in permille of its time. */
    public record Work(boolean used, boolean atWork, int done) {
        public static final Work NONE = new Work(false, false, 0);
    }

    /**
     * What the protocol's clock shows.
     *
     * @param step the step whose window closes next; empty if none is open, or if nothing is to be given away
     * @param left how long it is still open
     * @param gone how much of it has passed, in permille
     * @param hands whether the hands rest as the protocol wants it; empty while it does not matter
     */
    public record Due(String step, String left, int gone, String hands, Tone handsTone) {
        public static final Due NOTHING = new Due("", "", 0, "", Tone.PLAIN);
    }

    /**
     * How the room stands and what happened, newest first.
     *
     * @param change by how much its trust differs from that at the beginning, with the tone of that
     * @param last what moved it last
     */
    public record Room(
            int trust,
            String change,
            Tone tone,
            Move last,
            Course course,
            List<Gauge> gauges,
            List<Event> feed,
            String hint) {
        public Room {
            gauges = List.copyOf(gauges);
            feed = List.copyOf(feed);
        }
    }

    /** A move of the room's trust and the reason for it; both empty when it has not moved yet. */
    public record Move(String by, String because, Tone tone) {
        public static final Move NONE = new Move("", "", Tone.PLAIN);
    }

    /** The room's trust from the beginning until now; the time of the crash is a permille of that, if it came. */
    public record Course(List<Point> points, OptionalInt crash) {
        public static final Course NONE = new Course(List.of(), OptionalInt.empty());

        public Course {
            points = List.copyOf(points);
        }
    }

    /** From this time on, a permille of the whole, the room's trust was this, in permille. */
    public record Point(int time, int trust) {}

    /** A value in permille under a name. */
    public record Gauge(String name, String value, int permille, Tone tone) {}

    /** Something that happened, and what came of it. */
    public record Event(String clock, String what, String effect, Tone tone) {}
}
