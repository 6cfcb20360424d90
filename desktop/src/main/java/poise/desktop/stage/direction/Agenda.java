package poise.desktop.stage.direction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import poise.core.kernel.Moment;
import poise.core.kernel.Span;
import poise.core.protocol.Window;
import poise.core.scenario.Act;
import poise.core.scoring.Score;
import poise.core.session.Fact;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.ReportView.Calendar;
import poise.desktop.stage.view.ReportView.Deadline;
import poise.desktop.stage.view.ReportView.Pin;

/** The hours of an act after the meeting: what was done in them, what is due, and what became of promises. */
record Agenda(Phrases words, Account account) {

    private static final Duration DAY = Duration.ofDays(1);

    /** So much of the strip, in permille, the name of its beginning takes. */
    private static final int NEAR = 120;

    /** The next window of the protocol is left out where nothing is to be given away. */
    Calendar of(Glance glance, Optional<Score> next) {
        Span span = span(glance);
        Optional<Window> window = next.flatMap(Score::window);
        List<Pin> pins = new ArrayList<>();
        days(glance, span).forEach(pins::add);
        account.story().deedsOfAct().forEach(deed -> pins.add(new Pin(share(span, deed.at()), Tone.PLAIN, "")));
        account.transcript().promises().stream()
                .filter(each -> span.contains(each.promised().due()))
                .forEach(each -> pins.add(new Pin(share(span, each.promised().due()), tone(each), "")));
        window.filter(open -> span.contains(open.closes()))
                .ifPresent(open -> pins.add(new Pin(share(span, open.closes()), Tone.WATCH, words.of("calendar.due"))));
        pins.add(new Pin(share(span, glance.now()), Tone.ACCENT, words.of("calendar.now")));
        pins.sort(Comparator.comparingInt(Pin::at));
        return new Calendar(pins, deadlines(glance, next));
    }

    private static Span span(Glance glance) {
        Moment from = glance.state().course().since();
        return Span.of(from, glance.act().map(Act::lasts).orElse(DAY));
    }

    private static int share(Span span, Moment moment) {
        long all = Math.max(1, span.length().toMillis());
        return (int) Math.min(1000, Math.max(0, span.from().until(moment).toMillis() * 1000 / all));
    }

    /** A pin at the beginning and one at each midnight. */
    private List<Pin> days(Glance glance, Span span) {
        Clocks clocks = new Clocks(words);
        List<Pin> days = new ArrayList<>();
        boolean room = share(span, glance.now()) >= NEAR;
        days.add(new Pin(0, Tone.PLAIN, room ? clocks.date(glance.scenario(), span.from()) : ""));
        glance.scenario().clock().ifPresent(crash -> {
            Duration sinceMidnight = Duration.ofSeconds(
                    crash.plus(Moment.CRASH.until(span.from())).time().toSecondOfDay());
            Moment midnight = span.from().minus(sinceMidnight).plus(DAY);
            for (Moment day = midnight; span.contains(day); day = day.plus(DAY)) {
                days.add(new Pin(share(span, day), Tone.PLAIN, clocks.day(glance.scenario(), day)));
            }
        });
        return days;
    }

    private List<Deadline> deadlines(Glance glance, Optional<Score> next) {
        Clocks clocks = new Clocks(words);
        List<Deadline> deadlines = new ArrayList<>();
        next.flatMap(Score::window)
                .ifPresent(window -> deadlines.add(new Deadline(
                        next.map(Score::title).orElse(""),
                        words.of("calendar.left", clocks.spoken(glance.now().until(window.closes()))),
                        Tone.WATCH)));
        account.transcript()
                .promises()
                .forEach(each -> deadlines.add(new Deadline(
                        words.of("calendar.promise", each.promised().quote()),
                        words.of(
                                "calendar." + each.state(),
                                clocks.date(glance.scenario(), each.promised().due())),
                        tone(each))));
        return deadlines;
    }

    private static Tone tone(Word word) {
        return word.kept().map(kept -> kept ? Tone.GOOD : Tone.BAD).orElse(Tone.WATCH);
    }

    /**
     * A time that was promised.
     *
     * @param kept whether it was kept; empty while it has not come
     */
    record Word(Fact.Promised promised, Optional<Boolean> kept) {

        String state() {
            return kept.map(was -> was ? "kept" : "broken").orElse("open");
        }

        Word settled(Moment made, Moment due, boolean was) {
            boolean same = promised.at().equals(made) && promised.due().equals(due);
            return same ? new Word(promised, Optional.of(was)) : this;
        }
    }
}
