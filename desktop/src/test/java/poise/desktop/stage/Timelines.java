package poise.desktop.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import poise.desktop.look.Face;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Icon;
import poise.desktop.look.Tone;
import poise.desktop.stage.view.TimelineView;
import poise.desktop.stage.view.TimelineView.Bar;
import poise.desktop.stage.view.TimelineView.Due;
import poise.desktop.stage.view.TimelineView.Said;
import poise.desktop.stage.view.TimelineView.Sitter;
import poise.desktop.stage.view.TimelineView.Still;

/** A timeline as full as they become. */
final class Timelines {

    private Timelines() {}

    static TimelineView full() {
        return new TimelineView(
                new TimelineView.Ruler(
                        List.of(
                                new TimelineView.Stretch(0, 8_200, "The last afternoon"),
                                new TimelineView.Stretch(8_200, 10_000, "The day after · not to scale")),
                        IntStream.rangeClosed(0, 12)
                                .mapToObj(minute -> new TimelineView.Tick(300 + minute * 650, minute + ":00"))
                                .toList(),
                        300),
                voices(),
                List.of(
                        new TimelineView.Deed(900, 1_000, Icon.SCROLL_TEXT),
                        new TimelineView.Deed(1_040, 1_080, Icon.SEARCH),
                        new TimelineView.Deed(2_600, 3_400, Icon.SLIDERS_HORIZONTAL),
                        new TimelineView.Deed(3_400, 3_900, Icon.PLAY),
                        new TimelineView.Deed(9_990, 9_990, Icon.FILE_TEXT)),
                List.of(
                        new TimelineView.Level(0, 560),
                        new TimelineView.Level(400, 610),
                        new TimelineView.Level(1_000, 420),
                        new TimelineView.Level(2_000, 300),
                        new TimelineView.Level(3_900, 640),
                        new TimelineView.Level(9_000, 710)),
                dues(),
                stills());
    }

    private static TimelineView.Voices voices() {
        return new TimelineView.Voices(
                List.of(new Bar(400, 470), new Bar(930, 1_010), new Bar(1_740, 2_300), new Bar(4_000, 4_400)),
                List.of(new Bar(520, 640), new Bar(2_320, 2_380), new Bar(4_420, 4_800)),
                List.of(new Bar(1_010, 1_180), new Bar(5_000, 5_700)));
    }

    private static List<Due> dues() {
        return List.of(
                new Due(0, 300, 950, Tone.GOOD, Icon.CIRCLE_CHECK, "Acknowledge the failure", List.of(400)),
                new Due(1, 300, 6_800, Tone.WATCH, Icon.CLOCK, "Diagnose aloud", List.of(2_700)),
                new Due(
                        2,
                        300,
                        6_800,
                        Tone.BAD,
                        Icon.CIRCLE_X,
                        "Mend it, or escalate and show something else",
                        List.of()),
                new Due(0, 3_900, 10_000, Tone.GOOD, Icon.CIRCLE_CHECK, "Report within a day", List.of(9_990)),
                new Due(3, 930, 930, Tone.BAD, Icon.CIRCLE_X, "Own it", List.of(930)));
    }

    private static List<Still> stills() {
        List<Still> stills = new ArrayList<>();
        stills.add(still(0, "-0:30 – 0:00", List.of(), List.of()));
        stills.add(still(300, "0:00 – 0:09", List.of(), List.of()));
        stills.add(still(
                400,
                "0:09 – 0:14",
                List.of(new Said(
                        Tone.ACCENT, "You", "“This is not what should happen. Let me find out why, here with you.”")),
                List.of(0)));
        stills.add(quiet(470, "0:14 – 0:20"));
        stills.add(still(
                930,
                "0:58 – 1:04",
                List.of(new Said(Tone.ACCENT, "You", "“This would be your network, we see that a lot.”")),
                List.of(1)));
        stills.add(still(
                1_010, "1:04 – 1:20", List.of(new Said(Tone.BAD, "Dead air", "Nobody speaks for 16 s.")), List.of(4)));
        stills.add(still(2_700, "3:40 – 3:52", List.of(), List.of(2)));
        stills.add(still(10_000, "21:00:00", List.of(), List.of(3)));
        return stills;
    }

    private static Still still(int at, String clock, List<Said> said, List<Integer> findings) {
        return new Still(
                at,
                true,
                clock,
                "The last afternoon",
                "The export",
                said,
                List.of(
                        new TimelineView.Done(Icon.SCROLL_TEXT, "Open the application log", ""),
                        new TimelineView.Done(
                                Icon.SLIDERS_HORIZONTAL, "Change a setting", "Connections in the pool = 50")),
                List.of(
                        sitter(Face.CHIEF_INFORMATION_OFFICER, Expression.ANNOYED, "Maren Holt", Tone.BAD),
                        sitter(Face.LEAD_ENGINEER, Expression.ATTENTIVE, "Tobias Akande", Tone.GOOD),
                        sitter(Face.HEAD_OF_PROCUREMENT, Expression.SKEPTICAL, "Victor Lindgren", Tone.WATCH)),
                List.of(
                        new TimelineView.Open(Tone.GOOD, "Acknowledge the failure", "until 1:00 · met"),
                        new TimelineView.Open(Tone.WATCH, "Diagnose aloud", "until 10:00 · late")),
                findings);
    }

    /** A still at which nothing begins. */
    private static Still quiet(int at, String clock) {
        return new Still(
                at, false, clock, "The last afternoon", "", List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Sitter sitter(Face face, Expression expression, String name, Tone tone) {
        return new Sitter(face, expression, name, "Skeptical", "trust 42", tone);
    }
}
