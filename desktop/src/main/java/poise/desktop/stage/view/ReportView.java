package poise.desktop.stage.view;

import java.util.List;

/** A report to write: to whom, by when, and its sections. */
public record ReportView(String title, String to, String due, String known, List<Section> sections) {

    public ReportView {
        sections = List.copyOf(sections);
    }

    /** A part of the report and what belongs into it. */
    public record Section(String id, String title, String hint) {}
}
