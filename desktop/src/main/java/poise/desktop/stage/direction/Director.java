package poise.desktop.stage.direction;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import poise.core.debrief.Delivery;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.play.Performance;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Act;
import poise.core.scenario.Page;
import poise.core.scenario.Setting;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.scoring.Score;
import poise.core.scoring.Scorecard;
import poise.core.session.Fact;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.kit.Taste;
import poise.desktop.stage.kit.Taste.Omission;
import poise.desktop.stage.view.Ask;
import poise.desktop.stage.view.BoardroomView;
import poise.desktop.stage.view.ReportView;

/** Shows a take: facts go in, what the scenes show comes out. It decides nothing. */
public final class Director {

    /** Tools whose use turns to what the product itself shows. */
    private static final Set<ToolKind> SHOW_THE_PRODUCT =
            EnumSet.of(ToolKind.RETRY, ToolKind.REFRESH, ToolKind.PROCEED, ToolKind.HIDE);

    private final Performance performance;
    private final Taste taste;
    private final Phrases words;
    private final Account account;
    private final Asks asks;
    private Screen screen = Screen.BARE;
    private @Nullable Seen seen;
    private @Nullable Scorecard judgement;
    private int judged = -1;

    /** What the player does without is not told. */
    public Director(Performance performance, Taste taste) {
        this.performance = performance;
        this.taste = taste;
        this.words = new Phrases(taste.locale());
        this.account = new Account(performance.scenario(), words, taste);
        this.asks = new Asks(words, performance.scenario());
        account.tell(performance.log());
    }

    /** Performs what has just happened. */
    public void perform(List<Fact> facts) {
        if (!facts.isEmpty()) seen = null;
        account.tell(facts);
        facts.forEach(this::turn);
        if (facts.stream().anyMatch(Fact.Heard.class::isInstance)) {
            account.transcript()
                    .spokenAt(Delivery.of(performance.scenario(), performance.log())
                            .pace());
        }
    }

    /** Turns the screen to what a fact is about. */
    private void turn(Fact fact) {
        if (fact instanceof Fact.ToolUsed used) {
            performance.scenario().tool(used.tool()).ifPresent(tool -> turn(tool, used.target()));
        } else if (fact instanceof Fact.ActClosed) {
            screen = Screen.BARE;
        } else if (fact instanceof Fact.ToolFinished finished) {
            performance
                    .scenario()
                    .tool(finished.tool())
                    .filter(tool -> tool.kind() == ToolKind.CONFIGURE || tool.kind() == ToolKind.PLAY)
                    .ifPresent(tool -> screen = screen.opening(Optional.empty()));
        }
    }

    private void turn(Tool tool, Optional<Id<Target>> target) {
        tool.opens().ifPresent(page -> screen = screen.opening(Optional.of(page)));
        if (SHOW_THE_PRODUCT.contains(tool.kind()) || isPoorCopy(tool, target)) {
            screen = screen.opening(Optional.empty());
        }
        if (tool.kind() == ToolKind.POINT && target.isPresent()) {
            goTo(pageWith(target.get()));
            screen = screen.pointing(target.get());
        }
    }

    /** A recording that does not play shows what the product shows instead. */
    private static boolean isPoorCopy(Tool tool, Optional<Id<Target>> target) {
        return tool.kind() == ToolKind.PLAY
                && target.flatMap(tool::target).filter(copy -> !copy.helps()).isPresent();
    }

    /** The page that a tool opens and that has this line; none if it stands on the product's own. */
    private Optional<Id<Page>> pageWith(Id<Target> line) {
        return performance.scenario().tools().stream()
                .flatMap(tool -> tool.opens().flatMap(performance.scenario().product()::page).stream())
                .filter(page ->
                        page.lines().stream().anyMatch(each -> each.id().name().equals(line.name())))
                .map(Page::id)
                .findFirst();
    }

    /** The meeting as it stands; while nothing happens its clocks are looked at a few times a second. */
    public BoardroomView boardroom(Moment now, Earshot earshot) {
        Seen last = seen;
        if (last != null && last.holds(performance.state(), earshot, screen, now)) return last.view();
        BoardroomView view = look(now, earshot);
        seen = new Seen(performance.state(), earshot, screen, now, view);
        return view;
    }

    /** How the take stands, judged anew only when something has happened. */
    private Scorecard scorecard() {
        int happened = performance.log().size();
        Scorecard last = judgement;
        if (last != null && judged == happened) return last;
        Scorecard now = performance.scorecard();
        judgement = now;
        judged = happened;
        return now;
    }

    private BoardroomView look(Moment now, Earshot earshot) {
        Glance glance = Glance.at(performance, now);
        Scorecard card = scorecard();
        Talking talking = new Talking(words, account, earshot, taste);
        return new BoardroomView(
                head(glance),
                new Pages(words, glance, screen).view(),
                new Seats(words, account).of(glance),
                talking.talk(),
                talking.voice(glance),
                new Toolbox(words).of(glance),
                new Standing(words, account, screen, earshot.trouble()).of(glance, card),
                taste.omits(Omission.MARKS)
                        ? BoardroomView.Due.NOTHING
                        : new Windows(words, performance.protocol()).of(glance, card),
                earshot.dictation(),
                screen.ask());
    }

    private BoardroomView.Head head(Glance glance) {
        return new BoardroomView.Head(
                glance.scenario().title(),
                glance.act().map(Act::title).orElse(""),
                glance.state().course().crashed() ? Clocks.face(Moment.CRASH.until(glance.now())) : "",
                glance.act()
                        .map(act -> Clocks.face(
                                glance.now().until(glance.state().course().closes(act))))
                        .orElse(""));
    }

    /** What is to be written after the meeting, and what else can be done meanwhile. */
    public ReportView report(Earshot earshot) {
        Glance glance = Glance.at(performance, performance.state().now());
        Optional<Score> next = taste.omits(Omission.MARKS) ? Optional.empty() : Windows.next(glance, scorecard());
        return new Reports(words, account, screen, earshot.dictation(), next).view(glance);
    }

    /** Goes to a page; without one to what the product itself shows. */
    public void goTo(Optional<Id<Page>> page) {
        screen = screen.opening(page);
    }

    /** Asks what a tool has to be told before it can be used; says whether there is anything to ask. */
    public boolean asksFirst(Tool tool) {
        Optional<Ask> question = asks.before(tool);
        question.ifPresent(ask -> screen = screen.asking(ask));
        return question.isPresent();
    }

    /** Asks for the text of a letter. */
    public void askText(Tool tool, Id<Target> to) {
        screen = screen.asking(asks.draft(tool, Optional.of(to)));
    }

    /** Asks whether the player means to leave. */
    public void askLeave() {
        screen = screen.asking(asks.leaving());
    }

    /** Asks nothing any more. */
    public void dismiss() {
        screen = screen.asking(Ask.NOTHING);
    }

    /** Says which values a setting takes. */
    public void explain(Setting setting) {
        screen = screen.remarking(words.of("hint.value", setting.title(), setting.lowest(), setting.highest()));
    }
}
