package poise.desktop.stage.view;

import java.util.List;
import poise.desktop.stage.view.BoardroomView.Tool;

/** The time after the meeting: a report to write, what is known, and what else can be done, which costs hours. */
public record ReportView(
        String title, String to, String due, String known, List<Section> sections, List<Tool> tools, Ask ask)
        implements Asking {

    public ReportView {
        sections = List.copyOf(sections);
        tools = List.copyOf(tools);
    }

    /** A part of the report and what belongs into it. */
    public record Section(String id, String title, String hint) {}
}
