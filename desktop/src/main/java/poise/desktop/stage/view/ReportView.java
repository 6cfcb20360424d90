package poise.desktop.stage.view;

import java.util.List;
import poise.desktop.look.Tone;
import poise.desktop.stage.view.BoardroomView.Tool;

/** The time after the meeting: a report to write, what is known, and what else can be done, which costs hours. */
public record ReportView(
        String title,
        String to,
        String due,
        Calendar calendar,
        List<News> known,
        List<Section> sections,
        List<Tool> tools,
        Dictation dictation,
        Ask ask)
        implements Asking {

    public ReportView {
        known = List.copyOf(known);
        sections = List.copyOf(sections);
        tools = List.copyOf(tools);
    }

    /**
     * Something that the player knows by now.
     *
     * @param from who wrote it; empty for what the player has found
     * @param when on which day and hour it was written; empty for what was found
     * @param waits whether it waits for an answer
     */
    public record News(String from, String when, String text, boolean waits) {

        /** What the player has found. */
        public static News found(String text) {
            return new News("", "", text, false);
        }
    }

    /** A part of the report and what belongs into it. */
    public record Section(String id, String title, String hint) {}

    /** The hours of the act: what lies where, in the order of time, and what is due. */
    public record Calendar(List<Pin> pins, List<Deadline> deadlines) {
        public Calendar {
            pins = List.copyOf(pins);
            deadlines = List.copyOf(deadlines);
        }
    }

    /** Something at so many permille of the act's time; an empty name is a mark alone. */
    public record Pin(int at, Tone tone, String name) {}

    /** Something that is due or was promised, and when, or what became of it. */
    public record Deadline(String what, String when, Tone tone) {}
}
