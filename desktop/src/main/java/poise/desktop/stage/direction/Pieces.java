package poise.desktop.stage.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import poise.core.scenario.Page;
import poise.core.scenario.Widgets;
import poise.desktop.look.Tone;
import poise.desktop.stage.view.PageView;
import poise.desktop.stage.view.Piece;

/** The lines and widgets of a page as the pieces that are drawn. */
final class Pieces {

    private Pieces() {}

    /** All of a page but its headings and what hardly shows. */
    static List<Piece> of(Page page) {
        List<Piece> pieces = new ArrayList<>();
        figures(page, pieces);
        for (Page.Line line : page.lines()) {
            if (isSentence(line)) pieces.add(new Piece.Notice(tone(line.tone()), line.text()));
        }
        List<PageView.Line> code = texts(page, Page.Tone.CODE)
                .map(text -> new PageView.Line("", text, Tone.PLAIN, false))
                .toList();
        if (!code.isEmpty()) pieces.add(new Piece.Console(code));
        pieces.addAll(widgets(page));
        facts(page, pieces);
        return pieces;
    }

    /** What is drawn of a page beside its lines. */
    static List<Piece> under(Page page) {
        List<Piece> pieces = new ArrayList<>();
        add(page.widgets().figures().stream().map(Pieces::figure).toList(), pieces);
        pieces.addAll(widgets(page));
        return pieces;
    }

    private static List<Piece> widgets(Page page) {
        List<Piece> pieces = new ArrayList<>();
        page.widgets().form().map(Pieces::form).ifPresent(pieces::add);
        page.widgets().chart().map(Pieces::chart).ifPresent(pieces::add);
        page.widgets().table().map(Pieces::grid).ifPresent(pieces::add);
        return pieces;
    }

    private static void figures(Page page, List<Piece> pieces) {
        Stream<Piece.Figure> told = texts(page, Page.Tone.FIGURE).map(FigureText::of);
        Stream<Piece.Figure> drawn = page.widgets().figures().stream().map(Pieces::figure);
        add(Stream.concat(told, drawn).toList(), pieces);
    }

    private static void add(List<Piece.Figure> figures, List<Piece> pieces) {
        if (!figures.isEmpty()) pieces.add(new Piece.Figures(figures));
    }

    /** "Best depot: Rotterdam" becomes two cells. */
    private static void facts(Page page, List<Piece> pieces) {
        List<List<Piece.Cell>> rows = texts(page, Page.Tone.PLAIN)
                .filter(Pieces::isFact)
                .map(Pieces::fact)
                .toList();
        if (!rows.isEmpty()) pieces.add(new Piece.Grid(List.of(), rows));
    }

    private static List<Piece.Cell> fact(String text) {
        int colon = text.indexOf(": ");
        return List.of(Piece.Cell.plain(text.substring(0, colon)), Piece.Cell.plain(text.substring(colon + 2)));
    }

    private static boolean isFact(String text) {
        return text.contains(": ");
    }

    private static boolean isSentence(Page.Line line) {
        return switch (line.tone()) {
            case GOOD, WARNING, ERROR -> true;
            case PLAIN -> !isFact(line.text());
            case HEADING, FIGURE, FAINT, CODE -> false;
        };
    }

    private static Piece.Figure figure(Widgets.Figure figure) {
        return new Piece.Figure(
                figure.name(), figure.value(), figure.note().map(Pieces::cell).orElse(Piece.Cell.plain("")));
    }

    private static Piece.Cell cell(Widgets.Cell cell) {
        return new Piece.Cell(cell.text(), tone(cell.tone()), cell.tone() != Page.Tone.PLAIN);
    }

    private static Piece form(Widgets.Form form) {
        return new Piece.Form(
                form.steps(),
                form.step(),
                form.fields().stream()
                        .map(field -> new Piece.Field(field.name(), field.value()))
                        .toList());
    }

    private static Piece chart(Widgets.Chart chart) {
        return new Piece.Chart(
                chart.title(), chart.draw() == Widgets.Chart.Draw.BARS, chart.values(), chart.labels(), chart.limit());
    }

    private static Piece grid(Widgets.Grid table) {
        return new Piece.Grid(
                table.columns(),
                table.rows().stream()
                        .map(row -> row.stream().map(Pieces::cell).toList())
                        .toList());
    }

    static Stream<String> texts(Page page, Page.Tone... tones) {
        List<Page.Tone> wanted = List.of(tones);
        return page.lines().stream()
                .filter(line -> wanted.contains(line.tone()))
                .map(Page.Line::text);
    }

    static Tone tone(Page.Tone tone) {
        return switch (tone) {
            case GOOD -> Tone.GOOD;
            case WARNING -> Tone.WATCH;
            case ERROR -> Tone.BAD;
            case HEADING, FIGURE -> Tone.ACCENT;
            case PLAIN, FAINT, CODE -> Tone.PLAIN;
        };
    }
}
