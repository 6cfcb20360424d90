package poise.desktop.stage;

import java.util.Map;

/** What the player can want while writing a report. */
public interface ReportWishes {

    /** Sends the report: its text by section. */
    void send(Map<String, String> sections);
}
