package poise.desktop.stage;

import java.util.List;
import java.util.stream.IntStream;
import poise.desktop.gear.Wishes;
import poise.desktop.look.Face;
import poise.desktop.look.Tone;
import poise.desktop.stage.view.Ask;
import poise.desktop.stage.view.BriefingView;
import poise.desktop.stage.view.Dictation;
import poise.desktop.stage.view.HistoryView;
import poise.desktop.stage.view.LoadingView;
import poise.desktop.stage.view.LobbyView;
import poise.desktop.stage.view.MicrophoneView;
import poise.desktop.stage.view.PageView;
import poise.desktop.stage.view.ReportView;

/** Every scene with a view as full as the game ever shows. */
final class Samples {

    private Samples() {}

    /** A scene under the name of its picture. */
    record Sample(String name, Scene<?> scene) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> all() {
        return List.of(
                new Sample("lobby", new LobbyScene(lobby(), Wishes.ignored(LobbyWishes.class))),
                new Sample("lobby-alone", new LobbyScene(oneRoom(), Wishes.ignored(LobbyWishes.class))),
                new Sample("loading", new LoadingScene(loading(), Wishes.ignored(LoadingWishes.class))),
                new Sample("microphone", new MicrophoneScene(microphone(), Wishes.ignored(MicrophoneWishes.class))),
                new Sample("briefing", new BriefingScene(briefing(), Wishes.ignored(BriefingWishes.class))),
                new Sample("microphone-missing", new MicrophoneScene(deaf(), Wishes.ignored(MicrophoneWishes.class))),
                new Sample("lobby-full", new LobbyScene(fullLobby(), Wishes.ignored(LobbyWishes.class))),
                new Sample(
                        "boardroom-crowded",
                        new BoardroomScene(Meetings.crowded(0), Wishes.ignored(BoardroomWishes.class))),
                boardroom("report", Meetings.report(), Ask.NOTHING),
                boardroom("waiting", Meetings.waiting(), Ask.NOTHING),
                boardroom("crash", Meetings.crash(), Ask.NOTHING),
                boardroom("log", Meetings.log(), Ask.NOTHING),
                boardroom("settings", Meetings.settings(), Ask.NOTHING),
                boardroom("wizard", Meetings.wizard(), Ask.NOTHING),
                boardroom("dialog", Meetings.plainCrash(), Ask.NOTHING),
                boardroom("terminal", Meetings.terminal(), Ask.NOTHING),
                boardroom("word", Meetings.word(), Ask.NOTHING),
                boardroom("dead", new PageView.Dead(), Ask.NOTHING),
                boardroom("film", Meetings.film(31), Ask.NOTHING),
                boardroom("film-over", Meetings.film(75), Ask.NOTHING),
                boardroom("stream", Meetings.stream(), Ask.NOTHING),
                boardroom("choice", Meetings.crash(), Meetings.escalation()),
                boardroom("draft", Meetings.crash(), Meetings.message()),
                new Sample("report", new ReportScene(report(), Wishes.ignored(ReportWishes.class))),
                new Sample("settings", new SettingsScene(Settled.view(), Wishes.ignored(SettingsWishes.class))),
                new Sample("credits", new CreditsScene(Settled.credits(), () -> {})),
                new Sample("debrief", debrief()),
                new Sample("debrief-said", debrief(DebriefLeaf.Leaf.SAID, 0)),
                new Sample("debrief-delivery", debrief(DebriefLeaf.Leaf.DELIVERY, 0)),
                new Sample("debrief-protocols", debrief(DebriefLeaf.Leaf.PROTOCOLS, 0)),
                new Sample("debrief-moment", moment()),
                new Sample("debrief-correcting", debrief(DebriefLeaf.Leaf.SAID, 2)),
                history("", Histories.full()),
                history("-empty", Histories.empty()),
                history("-unfinished", Histories.unfinished()),
                history("-reading", HistoryView.READING));
    }

    private static DebriefScene debrief() {
        return debrief(DebriefLeaf.Leaf.STEPS, 0);
    }

    private static DebriefScene debrief(DebriefLeaf.Leaf leaf, int correcting) {
        DebriefScene scene = new DebriefScene(Debriefs.full(), Wishes.ignored(DebriefWishes.class));
        scene.turnTo(leaf);
        scene.put(correcting);
        return scene;
    }

    private static DebriefScene moment() {
        DebriefScene scene = debrief();
        scene.see(4);
        return scene;
    }

    private static Sample history(String name, HistoryView view) {
        return new Sample("history" + name, new HistoryScene(view, Wishes.ignored(HistoryWishes.class)));
    }

    private static Sample boardroom(String name, PageView.Body body, Ask ask) {
        return new Sample(
                "boardroom-" + name,
                new BoardroomScene(Meetings.meeting(body, ask), Wishes.ignored(BoardroomWishes.class)));
    }

    private static final List<Face> OLD_HANDS =
            List.of(Face.CHIEF_INFORMATION_OFFICER, Face.LEAD_ENGINEER, Face.HEAD_OF_PROCUREMENT);

    static LobbyView lobby() {
        var pool = new LobbyView.Card(
                "pool-exhaustion",
                "The last day of the proof of concept",
                "A query hangs in front of the chief information officer, then times out. Half a million dollars are on the table.",
                "Mid-Level",
                "POC recovery",
                12,
                LobbyView.Reached.NOTHING,
                OLD_HANDS);
        var second = new LobbyView.Card(
                "silent-upgrade",
                "The dashboard that went blank",
                "A live demo loses its data a minute before the close.",
                "Principal",
                "Graceful recovery",
                5,
                new LobbyView.Reached("Best 812 · Principal", Tone.GOOD, "played 7 times"),
                List.of(Face.LEAD_ENGINEER));
        return new LobbyView(
                List.of(pool, second),
                new LobbyView.Hero("pool-exhaustion", "New here? Begin in this room", true),
                "",
                "Microphone ready: Built-in Audio Analog Stereo",
                Tone.GOOD,
                "Your take of “The last day of the proof of concept” broke off at 04:12.",
                "There is no history, because history.db cannot be opened (no space left on device); make its folder writable, or set POISE_HOME to a folder of your own. You can play on.");
    }

    static LobbyView oneRoom() {
        LobbyView few = lobby();
        return new LobbyView(few.cards().subList(0, 1), few.hero(), "", few.hearing(), Tone.GOOD, "", "");
    }

    static LoadingView loading() {
        return new LoadingView(
                List.of(
                        new LoadingView.Item("Speech model", "unpacked", Tone.GOOD),
                        new LoadingView.Item(
                                "Vocabulary of the rooms", "learning, 4 s on the first start", Tone.ACCENT),
                        new LoadingView.Item("Understanding", "waiting", Tone.PLAIN)),
                420);
    }

    static MicrophoneView microphone() {
        return new MicrophoneView(
                "The microphone is on and hears you.",
                Tone.GOOD,
                640,
                "I see an unexpected error. Let me open the logs and find the cause with you.",
                "i see an unexpected error let me open the logs",
                List.of("Built-in Audio Analog Stereo", "USB Headset Microphone", "Monitor of Null Output"),
                0);
    }

    static MicrophoneView deaf() {
        return new MicrophoneView(
                "No microphone was found. Plug one in and it is used at once, or type your answers.",
                Tone.BAD,
                0,
                "I see an unexpected error. Let me open the logs and find the cause with you.",
                "",
                List.of(),
                -1);
    }

    static LobbyView fullLobby() {
        LobbyView few = lobby();
        List<LobbyView.Card> cards = IntStream.rangeClosed(1, 11)
                .mapToObj(number -> new LobbyView.Card(
                        "room-" + number,
                        few.cards().get(number % 2).title(),
                        few.cards().get(0).pitch(),
                        number % 3 == 0 ? "Mid-Level" : "Principal",
                        number % 4 == 0 ? "Graceful recovery" : "Transparent escalation",
                        25,
                        new LobbyView.Reached("Best 1000 typed · Master-Class", Tone.GOOD, "played 12 times"),
                        OLD_HANDS))
                .toList();
        return new LobbyView(
                cards,
                new LobbyView.Hero("room-2", "Up next", false),
                "9 of 11 rooms tried · 37 takes",
                "No microphone was found; answers are typed",
                Tone.WATCH,
                "",
                "");
    }

    static BriefingView briefing() {
        return new BriefingView(
                "The last day of the proof of concept",
                "Twelve minutes, one screen, three people. You show the last of six success criteria: the quarterly export over two million rows.",
                "A contract of 500,000 dollars is signed or dropped after this meeting. Another vendor finished without a failure last week.",
                List.of("The application log is two clicks away.", "Your platform lead is on call."),
                List.of(
                        new BriefingView.Person(
                                Face.CHIEF_INFORMATION_OFFICER,
                                "Maren Holt",
                                "Chief information officer",
                                "Wants to know what a bad day with you will be like. Hates surprises."),
                        new BriefingView.Person(
                                Face.LEAD_ENGINEER,
                                "Tobias Akande",
                                "Lead engineer",
                                "Believes logs, figures and people who read them aloud."),
                        new BriefingView.Person(
                                Face.HEAD_OF_PROCUREMENT,
                                "Victor Lindgren",
                                "Head of procurement",
                                "Counts minutes and promises, and writes both down.")),
                "POC recovery",
                "",
                List.of(
                        new BriefingView.Step(
                                "0–60 s",
                                "Acknowledge",
                                "Say that it failed, in plain words, before anybody else does."),
                        new BriefingView.Step(
                                "1–10 min",
                                "Diagnose aloud",
                                "Open the logs on the shared screen and think where they can follow you."),
                        new BriefingView.Step(
                                "past 10 min",
                                "Escalate and pivot",
                                "Name who works on it and by when, then show another criterion."),
                        new BriefingView.Step("within 24 h", "Report", "Root cause, resolution, prevention.")));
    }

    static ReportView report() {
        return new ReportView(
                "The report",
                "Maren Holt, Tobias Akande",
                "due in 23 h 40 min",
                new ReportView.Calendar(
                        List.of(
                                new ReportView.Pin(0, Tone.PLAIN, "Tuesday 14:10"),
                                new ReportView.Pin(210, Tone.PLAIN, ""),
                                new ReportView.Pin(290, Tone.PLAIN, "Wednesday"),
                                new ReportView.Pin(400, Tone.GOOD, ""),
                                new ReportView.Pin(520, Tone.ACCENT, "now"),
                                new ReportView.Pin(700, Tone.WATCH, "due")),
                        List.of(
                                new ReportView.Deadline("Report within a day", "23 h 40 min left", Tone.WATCH),
                                new ReportView.Deadline(
                                        "You promised: “by ten tomorrow”", "kept, Wednesday 10:00", Tone.GOOD),
                                new ReportView.Deadline(
                                        "You promised: “within the hour”", "broken, Tuesday 15:10", Tone.BAD))),
                List.of(
                        new ReportView.News(
                                "Maren Holt",
                                "Wednesday 10:00",
                                "Twenty-four hours: halfway. What do I tell the board at noon?",
                                true),
                        ReportView.News.found(
                                "The export held each connection for the whole of its run. The pool of ten was used up after ten parallel exports; the eleventh waited 30 seconds and failed. No row was written or lost. The pool was raised to 40 at 14:36 and the export finished in 48 seconds.")),
                List.of(
                        new ReportView.Section("cause", "Root cause", "What happened, and why"),
                        new ReportView.Section("resolution", "Resolution", "What was done, and when"),
                        new ReportView.Section("prevention", "Prevention", "What keeps it from coming back")),
                Meetings.tools(),
                new Dictation(true, true, "the pool of ten was used up"),
                Ask.NOTHING);
    }
}
