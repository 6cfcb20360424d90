package poise.desktop.stage.view;

import java.util.List;
import poise.desktop.stage.view.BoardroomView.Tool;

/** The time after the meeting: a report to write, what is known, and what else can be done, which costs hours. */
public record ReportView(
        String title, String to, String due, List<News> known, List<Section> sections, List<Tool> tools, Ask ask)
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
}
