package poise.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poise.core.debrief.Comparison;
import poise.core.debrief.Debrief;
import poise.core.debrief.Lanes;
import poise.core.session.Fact;
import poise.desktop.look.Tone;
import poise.desktop.stage.DebriefScene;
import poise.desktop.stage.DebriefWishes;
import poise.desktop.stage.direction.Debriefs;
import poise.desktop.stage.view.DebriefView;
import poise.desktop.storage.Trouble;

/** The time after a take, in which the player reads why, and puts right what was heard wrongly. */
final class Afterword implements Chapter, DebriefWishes {

    private final Game game;
    private final DebriefScene scene;
    private final DebriefView.Way way;
    private Past past;
    private volatile Optional<News> news = Optional.empty();

    Afterword(Game game, Past past, DebriefView.Way way) {
        this.game = game;
        this.past = past;
        this.way = way;
        this.scene = new DebriefScene(view(past, DebriefView.Notice.NONE), this);
    }

    /** What came of a correction: the log as it is now, and a sentence about it. */
    private record News(List<Fact> log, DebriefView.Notice notice) {}

    @Override
    public void open() {
        game.window().show(scene);
    }

    private DebriefView view(Past taken, DebriefView.Notice notice) {
        Shelf shelf = game.house().shelf();
        Rehearsal judging = Rehearsal.of(taken.volume(), shelf);
        Comparison comparison = judging.comparison(taken.log(), shelf);
        Debrief debrief = judging.debrief(taken.log(), comparison);
        Lanes lanes = Lanes.of(taken.volume().scenario(), debrief.scorecard(), taken.log());
        return new Debriefs(game.words(), taken.log(), way).of(debrief, comparison, lanes, notice);
    }

    @Override
    public void beat() {
        Optional<News> latest = news;
        news = Optional.empty();
        latest.ifPresent(each -> {
            past = past.with(each.log());
            scene.show(view(past, each.notice()));
        });
    }

    /** Reading and writing take a moment each, so that neither is done on the thread that draws. */
    @Override
    public void correct(int utterance, String words) {
        Keeping keeping = Game.ready(game.preparation().keeping());
        Past before = past;
        keeping.perform(() -> {
            news = Optional.of(corrected(keeping, before, utterance, words));
            game.frames().ask();
        });
    }

    private News corrected(Keeping keeping, Past before, int utterance, String words) {
        Proofreading proofreading = new Proofreading(
                before.volume().scenario(), () -> Game.ready(game.preparation().understanding()));
        try {
            return proofreading
                    .correct(before.log(), utterance, words)
                    .map(right -> kept(keeping, before, right))
                    .orElseGet(() -> news(before.log(), Tone.PLAIN, game.words().of("debrief.unchanged")));
        } catch (Complaint wrong) {
            return news(before.log(), Tone.WATCH, wrong.sentence());
        }
    }

    private News kept(Keeping keeping, Past before, Fact.Corrected right) {
        Optional<Trouble> trouble = keeping.correct(before.id(), before.log(), right);
        if (trouble.isPresent()) {
            return news(before.log(), Tone.BAD, trouble.get().sentence());
        }
        List<Fact> log = new ArrayList<>(before.log());
        log.add(right);
        Rehearsal judging = Rehearsal.of(before.volume(), game.house().shelf());
        int now = judging.scorecard(log).total().count();
        int then = judging.scorecard(before.log()).total().count();
        return news(log, Tone.ACCENT, game.words().of("debrief.anew", now, then));
    }

    private static News news(List<Fact> log, Tone tone, String sentence) {
        return new News(log, new DebriefView.Notice(tone, sentence));
    }

    @Override
    public void again() {
        game.briefing(game.house().shelf().volume(past.volume().scenario().id().name()));
    }

    @Override
    public void back() {
        switch (way) {
            case LOBBY -> game.lobby();
            case HISTORY -> game.history();
        }
    }
}
