package poise.desktop.stage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import poise.desktop.look.Brand;
import poise.desktop.look.Face;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Icon;
import poise.desktop.look.Tone;
import poise.desktop.stage.view.Ask;
import poise.desktop.stage.view.BoardroomView;
import poise.desktop.stage.view.BoardroomView.Doing;
import poise.desktop.stage.view.BoardroomView.Event;
import poise.desktop.stage.view.BoardroomView.Gauge;
import poise.desktop.stage.view.BoardroomView.Person;
import poise.desktop.stage.view.BoardroomView.Point;
import poise.desktop.stage.view.BoardroomView.Tool;
import poise.desktop.stage.view.Dictation;
import poise.desktop.stage.view.Marked;
import poise.desktop.stage.view.PageView;
import poise.desktop.stage.view.Piece;

/** Meetings as full as they ever get. */
final class Meetings {

    private Meetings() {}

    static BoardroomView meeting(PageView.Body body, Ask ask) {
        return meeting(head("01:12", "10:48"), body, people(), talk(), ask);
    }

    /** The same meeting with other people in it. */
    static BoardroomView withPeople(List<Person> people) {
        return meeting(head("01:12", "10:48"), crash(), people, talk(), Ask.NOTHING);
    }

    /** The same meeting with other words. */
    static BoardroomView withTalk(BoardroomView.Talk talk) {
        return meeting(head("01:12", "10:48"), crash(), people(), talk, Ask.NOTHING);
    }

    /** The same meeting a second later. */
    static BoardroomView later() {
        return meeting(head("01:13", "10:47"), crash(), people(), talk(), Ask.NOTHING);
    }

    private static BoardroomView meeting(
            BoardroomView.Head head, PageView.Body body, List<Person> people, BoardroomView.Talk talk, Ask ask) {
        return new BoardroomView(
                head,
                page(body),
                people,
                talk,
                voice(),
                tools(),
                room(),
                new BoardroomView.Due("Say that it failed", "42 s", 300, "", Tone.PLAIN),
                new Dictation(true, false, ""),
                ask);
    }

    private static BoardroomView.Head head(String incident, String left) {
        return new BoardroomView.Head("The last day of the proof of concept", "Live", incident, left);
    }

    private static BoardroomView.Talk talk() {
        return new BoardroomView.Talk("Maren Holt", "So is our data gone, or only this page?", said(), true);
    }

    private static Marked said() {
        return new Marked(List.of(
                new Marked.Run("Sorry about that.", Marked.Kind.SIGNAL, "apology"),
                new Marked.Run("Your data is safe.", Marked.Kind.MOVE, "impact"),
                new Marked.Run("The export has used all ten of its", Marked.Kind.WORDS, ""),
                new Marked.Run("database connections,", Marked.Kind.MOVE, "root cause"),
                new Marked.Run("so I am opening the logs to show you", Marked.Kind.MOVE, "narrate · look inside")));
    }

    private static Marked crowdedSaid(String longer) {
        return new Marked(List.of(
                new Marked.Run(longer, Marked.Kind.WORDS, ""),
                new Marked.Run("I", Marked.Kind.SIGNAL, "environment excuse · minimizing"),
                new Marked.Run("own", Marked.Kind.MOVE, "acknowledge"),
                new Marked.Run("it", Marked.Kind.SIGNAL, "vague promise"),
                new Marked.Run(longer, Marked.Kind.MOVE, "transparency pivot")));
    }

    private static BoardroomView.Voice voice() {
        List<Integer> levels = IntStream.range(0, 24)
                .map(i -> i < 5 ? 0 : 120 + 700 * (i * 7 % 11) / 10)
                .boxed()
                .toList();
        return new BoardroomView.Voice(
                "Listening", Tone.GOOD, levels, "Silent 1.2 s", 300, "148 words/min", Tone.PLAIN);
    }

    static BoardroomView meeting() {
        return meeting(crash(), Ask.NOTHING);
    }

    /** More of everything, and longer, than a scenario should have; with one line of the log chosen. */
    static BoardroomView crowded(int chosen) {
        String longer = "a sentence that goes on for longer than anybody would say in one breath, ".repeat(4);
        List<PageView.Line> lines = IntStream.range(0, 60)
                .mapToObj(i -> new PageView.Line("l" + i, "14:31:" + i + " INFO " + longer, Tone.PLAIN, i == chosen))
                .toList();
        List<Person> fifteen = Stream.generate(Meetings::people)
                .limit(5)
                .flatMap(List::stream)
                .map(person -> new Person(
                        person.id(),
                        person.face(),
                        person.expression(),
                        "Maximiliane Featherstonehaugh",
                        "Deputy chief information security officer",
                        person.trust(),
                        person.mood(),
                        person.tone(),
                        person.doing()))
                .toList();
        List<Tool> twelve = IntStream.range(0, 12)
                .mapToObj(i -> tool(
                        "t" + i,
                        Icon.SERVER,
                        "Restart the staging cluster",
                        "takes several minutes",
                        "about 75 s",
                        i % 2))
                .toList();
        List<Event> feed = IntStream.range(0, 40)
                .mapToObj(i -> new Event("01:" + (10 + i), longer, "trust −9 and falling", Tone.BAD))
                .toList();
        var room = new BoardroomView.Room(
                1000,
                "+100 so far",
                Tone.GOOD,
                new BoardroomView.Move("+100", longer, Tone.GOOD),
                room().course(),
                room().gauges(),
                feed,
                longer);
        BoardroomView now = meeting(new PageView.Log(longer, lines), Ask.NOTHING);
        return new BoardroomView(
                new BoardroomView.Head(longer, "Within 24 hours", "59:59", "1:10:48"),
                new PageView(
                        new PageView.Shell("Ledgerly Enterprise Suite", Brand.PLUM, longer, List.of(longer, longer)),
                        longer,
                        longer,
                        now.page().tabs(),
                        now.page().body()),
                fifteen,
                new BoardroomView.Talk("Maximiliane Featherstonehaugh", longer, crowdedSaid(longer), true),
                new BoardroomView.Voice(
                        longer, Tone.BAD, voice().levels(), "Silent 12.4 s", 1400, "212 words/min", Tone.WATCH),
                twelve,
                room,
                new BoardroomView.Due(longer, "1 h 59 min", 900, longer, Tone.BAD),
                new Dictation(true, true, longer),
                Ask.NOTHING);
    }

    private static PageView page(PageView.Body body) {
        return new PageView(
                SHELL,
                "Q3 revenue export",
                "app.ledgerly.example/reports/q3/export",
                List.of(
                        new PageView.Tab("reports", "Reports", Icon.LAYOUT_DASHBOARD, true),
                        new PageView.Tab("logs", "Log of the service", Icon.SCROLL_TEXT, false),
                        new PageView.Tab("settings", "Settings", Icon.SLIDERS_HORIZONTAL, false)),
                body);
    }

    private static final PageView.Shell SHELL =
            new PageView.Shell("Ledgerly", Brand.TEAL, "Reports", List.of("Overview", "Invoices", "Customers"));

    private static List<Person> people() {
        return List.of(
                new Person(
                        "cio",
                        Face.CHIEF_INFORMATION_OFFICER,
                        Expression.SKEPTICAL,
                        "Maren Holt",
                        "Chief information officer",
                        580,
                        "Skeptical",
                        Tone.WATCH,
                        Doing.SPEAKS),
                new Person(
                        "engineer",
                        Face.LEAD_ENGINEER,
                        Expression.ATTENTIVE,
                        "Tobias Akande",
                        "Lead engineer",
                        710,
                        "Attentive",
                        Tone.GOOD,
                        Doing.LISTENS),
                new Person(
                        "procurement",
                        Face.HEAD_OF_PROCUREMENT,
                        Expression.ANNOYED,
                        "Victor Lindgren",
                        "Head of procurement",
                        340,
                        "Annoyed",
                        Tone.BAD,
                        Doing.LISTENS));
    }

    static List<Tool> tools() {
        return List.of(
                tool("logs", Icon.SCROLL_TEXT, "Open the application log", "on the shared screen", "about 2 s", 1),
                tool("config", Icon.SLIDERS_HORIZONTAL, "Change a setting", "takes effect at once", "about 4 s", 0),
                tool("rerun", Icon.PLAY, "Run the report again", "the same report", "about 9 s", 0),
                new Tool(
                        "refresh",
                        Icon.REFRESH_CW,
                        "Reload the page",
                        "loads it once more",
                        "about 9 s",
                        "at work, 6 s",
                        new BoardroomView.Work(true, true, 330)),
                tool("escalate", Icon.PHONE_FORWARDED, "Hand it over", "to somebody who can mend it", "about 8 s", 0),
                new Tool(
                        "pivot",
                        Icon.LIST_CHECKS,
                        "Turn to another criterion",
                        "what else to show",
                        "about 5 s",
                        "first: Open the application log",
                        BoardroomView.Work.NONE),
                tool("message", Icon.MAIL, "Write a message", "a few lines to one person", "about 10 s", 0),
                tool("pause", Icon.LOG_OUT, "Wrap up", "ends this part", "at once", 0));
    }

    private static Tool tool(String id, Icon icon, String title, String note, String cost, int used) {
        return new Tool(id, icon, title, note, cost, "", new BoardroomView.Work(used > 0, false, 0));
    }

    private static BoardroomView.Course course() {
        return new BoardroomView.Course(
                List.of(
                        new Point(0, 640),
                        new Point(160, 700),
                        new Point(330, 740),
                        new Point(420, 610),
                        new Point(470, 380),
                        new Point(600, 430),
                        new Point(720, 400),
                        new Point(830, 540),
                        new Point(920, 610)),
                OptionalInt.of(420));
    }

    private static BoardroomView.Room room() {
        return new BoardroomView.Room(
                610,
                "+8 so far",
                Tone.GOOD,
                new BoardroomView.Move("+6", "Acknowledged the failure", Tone.GOOD),
                course(),
                List.of(
                        new Gauge("Timing", "180 / 300", 600, Tone.ACCENT),
                        new Gauge("Speech", "240 / 400", 600, Tone.ACCENT),
                        new Gauge("Choices", "60 / 300", 200, Tone.WATCH)),
                List.of(
                        new Event("01:06", "Opened the logs", "pool 10/10 in use", Tone.GOOD),
                        new Event("00:41", "Refreshed", "same error, trust −9", Tone.BAD),
                        new Event("00:12", "Acknowledged the failure", "trust +6", Tone.GOOD)),
                "You named the cause. Now say what happens next, and by when.");
    }

    private static PageView.Heading heading(String title, String note, String button) {
        return new PageView.Heading(
                title, note, button.isEmpty() ? PageView.Action.NONE : new PageView.Action("again", button));
    }

    static PageView.Report report() {
        return new PageView.Report(
                heading("Q3 revenue export", "Finished in 48 s, 2,104,332 rows", "Export again"),
                List.of(
                        new Piece.Figures(List.of(
                                figure("Net revenue", "$4.82M", chip("+6 % on Q2", Tone.GOOD)),
                                figure("Gross margin", "61.4 %", Piece.Cell.plain("61.1 % in Q2")),
                                figure("Open invoices", "1,208", chip("31 overdue", Tone.WATCH)),
                                figure("Churn", "0.8 %", Piece.Cell.plain("")))),
                        new Piece.Chart(
                                "Revenue a week, thousand dollars",
                                false,
                                List.of(340, 362, 351, 380, 377, 401, 398, 366, 371, 392, 410, 434, 438),
                                List.of("July", "August", "September"),
                                OptionalInt.empty()),
                        new Piece.Grid(
                                List.of("Region", "Rows", "Revenue", "State"),
                                List.of(
                                        row("North", "702,114", "$1.61M", chip("done", Tone.GOOD)),
                                        row("South", "688,020", "$1.55M", chip("done", Tone.GOOD)),
                                        row("West", "714,198", "$1.66M", chip("late", Tone.WATCH))))));
    }

    private static Piece.Figure figure(String name, String value, Piece.Cell note) {
        return new Piece.Figure(name, value, note);
    }

    private static Piece.Cell chip(String text, Tone tone) {
        return new Piece.Cell(text, tone, true);
    }

    private static List<Piece.Cell> row(String first, String second, String third, Piece.Cell last) {
        return List.of(Piece.Cell.plain(first), Piece.Cell.plain(second), Piece.Cell.plain(third), last);
    }

    static PageView.Report wizard() {
        return new PageView.Report(
                heading("New export", "Nothing has been started", "Next"),
                List.of(
                        new Piece.Form(
                                List.of("Period", "Regions", "Export"),
                                2,
                                List.of(
                                        new Piece.Field("Period", "Third quarter"),
                                        new Piece.Field("Regions", "North, South, West"),
                                        new Piece.Field("Remark", ""))),
                        new Piece.Notice(Tone.WATCH, "Exports of more than two million rows run at night."),
                        new Piece.Chart(
                                "Seconds to build, by day",
                                true,
                                List.of(41, 44, 39, 72, 48),
                                List.of("Mo", "Tu", "We", "Th", "Fr"),
                                OptionalInt.of(60))));
    }

    static PageView.Waiting waiting() {
        return new PageView.Waiting(
                "Q3 revenue export",
                List.of("Preparing the export", "3 of 11 partitions"),
                OptionalInt.of(272),
                "for 24 s",
                List.of());
    }

    static PageView.Film film(int at) {
        return new PageView.Film(
                "Q3 revenue export, recorded",
                "Recorded on Monday in the same tenant",
                new PageView.Reel(
                        at, 75, 1, false, new PageView.Pointer(620, 330, false), new PageView.Pointer(180, 300, false)),
                new PageView.Sound(false, "mute"),
                SHELL,
                report());
    }

    static PageView.Stream stream() {
        return new PageView.Stream(
                "Buffering",
                "0:07 of 1:15",
                List.of("Your connection is slow. Quality was reduced."),
                List.of("Ten exports that went wrong", "What is new in Ledgerly 4", "A goat that does accounts"));
    }

    static PageView.Word word() {
        return new PageView.Word(
                heading("The pool was resized", "The last export did not finish.", "Run it again"),
                List.of(new Piece.Notice(Tone.PLAIN, "The new size is in force; no restart is needed.")));
    }

    static PageView.Terminal terminal() {
        return new PageView.Terminal(
                "demo@ledgerly: export",
                List.of(
                        line("", "$ kubectl get pods -l app=export", Tone.PLAIN),
                        line("", "NAME                      READY   STATUS             RESTARTS   AGE", Tone.PLAIN),
                        line("t1", "export-6c9f7d8b54-x2k7q   0/1     CrashLoopBackOff   4          51m", Tone.BAD),
                        line("", "demo@ledgerly:~$ echo $?", Tone.PLAIN),
                        line("", "1", Tone.PLAIN)));
    }

    static PageView.Crash plainCrash() {
        return new PageView.Crash(
                heading("No readings for two minutes", "Last reading 13:57:58", "Try again"),
                List.of(
                        new Piece.Figures(List.of(
                                new Piece.Figure("Held on the connector", "4,211", Piece.Cell.plain("readings")))),
                        new Piece.Notice(Tone.BAD, "The connector does not reach the broker.")),
                List.of(),
                Optional.of(report()));
    }

    static PageView.Crash crash() {
        return new PageView.Crash(
                heading("500: the report could not be built", "report-service · request f3a9-77c1", "Try again"),
                List.of(),
                List.of(
                        line(
                                "",
                                "java.sql.SQLTransientConnectionException: HikariPool-1 - Connection is not available, request timed out after 30000ms (total=10, active=10, idle=0, waiting=43)",
                                Tone.BAD),
                        line(
                                "",
                                "    at com.zaxxer.hikari.pool.HikariPool.createTimeoutException(HikariPool.java:686)",
                                Tone.PLAIN),
                        line(
                                "",
                                "    at com.zaxxer.hikari.pool.HikariPool.getConnection(HikariPool.java:179)",
                                Tone.PLAIN),
                        line(
                                "",
                                "    at com.ledgerly.reports.QuarterlyReportService.build(QuarterlyReportService.java:118)",
                                Tone.ACCENT),
                        line(
                                "",
                                "    at com.ledgerly.reports.ReportController.export(ReportController.java:57)",
                                Tone.ACCENT)),
                Optional.of(report()));
    }

    static PageView.Log log() {
        return new PageView.Log(
                "report-service",
                List.of(
                        line(
                                "l1",
                                "14:31:02.118 INFO  ReportController   export q3 requested by demo@ledgerly.example",
                                Tone.PLAIN),
                        line("l2", "14:31:02.240 INFO  QuarterlyReport    11 partitions, 2104332 rows", Tone.PLAIN),
                        line(
                                "l3",
                                "14:31:14.871 WARN  HikariPool-1       pool stats (total=10, active=10, idle=0, waiting=37)",
                                Tone.WATCH),
                        new PageView.Line(
                                "l4",
                                "14:31:32.250 ERROR HikariPool-1       Connection is not available, request timed out after 30000ms",
                                Tone.BAD,
                                true),
                        line("l5", "14:31:32.252 ERROR ReportController   500 on /reports/q3/export", Tone.BAD),
                        line("l6", "14:31:33.007 INFO  HealthCheck        database up, 4 ms", Tone.PLAIN)));
    }

    private static PageView.Line line(String id, String text, Tone tone) {
        return new PageView.Line(id, text, tone, false);
    }

    static PageView.Settings settings() {
        return new PageView.Settings(
                new PageView.Heading(
                        "Settings of report-service",
                        "Open values can be changed; they take effect when the service starts again.",
                        new PageView.Action("restart", "Restart service")),
                List.of(
                        setting("pool.max", "Connections in the pool", "10", 18, true),
                        setting("pool.timeout.ms", "How long a request waits for one", "30000", 500, true),
                        setting("export.partitions", "Parallel readers", "11", 687, false)));
    }

    private static PageView.Setting setting(String key, String title, String value, int share, boolean open) {
        return new PageView.Setting(key, title, value, "1 to 500 connections", share, open);
    }

    static Ask escalation() {
        return new Ask.Choice(
                "escalate",
                "Escalate to whom?",
                "Whoever you name is called while you go on talking.",
                List.of(
                        new Ask.Option("ticket", "The support queue", "An answer within one working day"),
                        new Ask.Option("oncall", "The engineer on call", "Picks up within five minutes"),
                        new Ask.Option(
                                "lead", "Your head of engineering", "Knows the pool code, sits in another meeting")));
    }

    static Ask message() {
        return new Ask.Draft(
                "message", "Message", "To Maren Holt, during the meeting", "What you know, what happens next, by when");
    }
}
