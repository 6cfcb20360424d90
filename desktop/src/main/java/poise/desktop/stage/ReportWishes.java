package poise.desktop.stage;

import java.util.Map;

/** What the player can want while writing a report. */
public interface ReportWishes extends AskWishes {

    /** Sends the report: its text by section. */
    void send(Map<String, String> sections);

    /** Does something else first, which costs hours. */
    void use(String tool);
}
