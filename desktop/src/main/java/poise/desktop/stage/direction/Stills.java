package poise.desktop.stage.direction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import poise.core.debrief.Glimpse;
import poise.core.debrief.Lanes;
import poise.core.kernel.Moment;
import poise.core.kernel.Span;
import poise.core.scenario.Act;
import poise.core.scenario.Page;
import poise.desktop.look.Face;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.TimelineView;

/** What was so at each moment of a take, as it is read. */
record Stills(Phrases words, Lanes lanes) {

    /** The longest text of a letter that is shown whole, in letters. */
    private static final int WHOLE = 160;

    TimelineView.Still of(Glimpse glimpse) {
        Moment at = glimpse.span().from();
        Act act = lanes.scale().around(at).act();
        return new TimelineView.Still(
                lanes.scale().place(at),
                glimpse.begins(),
                clock(glimpse.span()),
                act.title(),
                glimpse.shown().map(Page::title).orElse(""),
                said(glimpse),
                glimpse.done().stream().map(Stills::done).toList(),
                glimpse.people().stream()
                        .filter(mood -> !(act instanceof Act.Live live)
                                || live.seats(mood.executive().id()))
                        .map(this::sitter)
                        .toList(),
                glimpse.open().stream()
                        .map(number -> open(lanes.dues().get(number)))
                        .toList(),
                glimpse.findings());
    }

    private String clock(Span span) {
        String from = span.from().toString();
        String to = span.to().toString();
        return from.equals(to) ? from : words.of("moment.clock", from, to);
    }

    private List<TimelineView.Said> said(Glimpse glimpse) {
        Optional<Span> air = glimpse.silence();
        Stream<TimelineView.Said> silence = air.stream()
                .map(span -> new TimelineView.Said(
                        Tone.BAD,
                        words.of("moment.dead-air"),
                        words.of("moment.dead-air.length", Clocks.seconds(span.length()))));
        return Stream.concat(silence, glimpse.said().stream().map(this::said)).toList();
    }

    private TimelineView.Said said(Lanes.Line line) {
        return line.speaker()
                .map(id -> new TimelineView.Said(Tone.PLAIN, name(id.name()), quoted(line.text())))
                .orElseGet(() -> new TimelineView.Said(Tone.ACCENT, words.of("talk.you"), quoted(line.text())));
    }

    private String name(String id) {
        return lanes.moods().stream()
                .map(Lanes.Mood::executive)
                .filter(each -> each.id().name().equals(id))
                .map(each -> each.name())
                .findFirst()
                .orElse(id);
    }

    private String quoted(String text) {
        return words.of("debrief.quote", text);
    }

    private static TimelineView.Done done(Lanes.Work work) {
        String object = work.object().strip().replaceAll("\\s+", " ");
        return new TimelineView.Done(
                Toolbox.icon(work.tool().kind()),
                work.tool().title(),
                object.length() <= WHOLE ? object : object.substring(0, WHOLE).strip() + " \u2026");
    }

    private TimelineView.Sitter sitter(Lanes.Mood mood) {
        int trust = mood.trust().level().value();
        return new TimelineView.Sitter(
                Seats.face(mood.executive()),
                mood.present() ? Seats.drawn(mood.expression()) : Face.Expression.DISTRACTED,
                mood.executive().name(),
                words.of(mood.present() ? "mood." + mood.expression().id() : "mood.left"),
                words.of("moment.trust", trust / 10),
                mood.present() ? Seats.tone(mood.trust().level()) : Tone.BAD);
    }

    private TimelineView.Open open(Lanes.Due due) {
        return new TimelineView.Open(
                Tones.of(due.status()),
                due.title(),
                words.of(
                        "moment.until",
                        due.window().map(window -> window.closes().toString()).orElse(""),
                        words.of("status." + due.status().id())));
    }
}
