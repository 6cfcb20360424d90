package poise.desktop.stage.direction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poise.core.kernel.Id;
import poise.core.scenario.Act;
import poise.core.scenario.Executive;
import poise.core.scenario.Truth;
import poise.core.scoring.Score;
import poise.core.session.Fact;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.Dictation;
import poise.desktop.stage.view.ReportView;

/** The time after the meeting: what is written, what it costs, and what is known by then. */
record Reports(Phrases words, Account account, Screen screen, Dictation dictation, Optional<Score> next) {

    /** The parts of every report, in order. */
    private static final List<String> SECTIONS = List.of("cause", "resolution", "prevention");

    ReportView view(Glance glance) {
        return new ReportView(
                glance.act().map(Act::title).orElse(""),
                glance.scenario().executives().stream()
                        .filter(each -> each.leaning().isCustomer())
                        .map(Executive::name)
                        .collect(Collectors.joining(", ")),
                new Clocks(words).date(glance.scenario(), glance.now()),
                new Agenda(words, account).of(glance, next),
                known(glance),
                SECTIONS.stream().map(this::section).toList(),
                new Toolbox(words).costing(glance),
                dictation,
                screen.ask());
    }

    private ReportView.Section section(String id) {
        return new ReportView.Section(id, words.of("section." + id), words.of("section." + id + ".hint"));
    }

    /** What the last choice brought, what executives have written since, and every truth that a tool has shown. */
    private List<ReportView.News> known(Glance glance) {
        Stream<ReportView.News> written =
                account.transcript().linesOfAct().stream().map(line -> message(glance, line));
        Stream<ReportView.News> shown = glance.state().ledger().learned().stream()
                .flatMap((Id<Truth> id) -> glance.scenario().truth(id).stream())
                .map(truth -> ReportView.News.found(truth.statement()));
        return Stream.of(Stream.of(ReportView.News.found(account.story().outcome())), written, shown)
                .flatMap(news -> news)
                .filter(news -> !news.text().isEmpty())
                .distinct()
                .toList();
    }

    private ReportView.News message(Glance glance, Fact.Spoke line) {
        return new ReportView.News(
                account.story().name(line.executive()),
                new Clocks(words).date(glance.scenario(), line.at()),
                line.line(),
                waits(glance, line));
    }

    private static boolean waits(Glance glance, Fact.Spoke line) {
        return glance.state().room().open().keySet().stream()
                .flatMap(id -> glance.scenario().cue(id).stream())
                .anyMatch(cue ->
                        cue.executive().equals(line.executive()) && cue.line().equals(line.line()));
    }
}
