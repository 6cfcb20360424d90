package poise.desktop;

import java.util.List;
import poise.core.debrief.Debrief;
import poise.core.session.Fact;
import poise.desktop.stage.DebriefScene;
import poise.desktop.stage.DebriefWishes;
import poise.desktop.stage.direction.Debriefs;

/** The time after a take, in which the player reads why. */
final class Afterword implements Chapter, DebriefWishes {

    private final Game game;
    private final Shelf.Volume volume;
    private final List<Fact> log;

    Afterword(Game game, Shelf.Volume volume, List<Fact> log) {
        this.game = game;
        this.volume = volume;
        this.log = log;
    }

    @Override
    public void open() {
        Debrief debrief = Rehearsal.of(volume, game.house().shelf()).debrief(log);
        game.window().show(new DebriefScene(new Debriefs(House.words(), log).of(debrief), this));
    }

    @Override
    public void again() {
        game.briefing(volume);
    }

    @Override
    public void lobby() {
        game.lobby();
    }
}
