package poise.desktop;

import poise.core.debrief.Debrief;
import poise.desktop.stage.DebriefScene;
import poise.desktop.stage.DebriefWishes;
import poise.desktop.stage.direction.Debriefs;

/** The time after a take, in which the player reads why. */
final class Afterword implements Chapter, DebriefWishes {

    private final Game game;
    private final Shelf.Volume volume;
    private final Debrief debrief;

    Afterword(Game game, Shelf.Volume volume, Debrief debrief) {
        this.game = game;
        this.volume = volume;
        this.debrief = debrief;
    }

    @Override
    public void open() {
        game.window().show(new DebriefScene(new Debriefs(House.words()).of(debrief, volume.scenario()), this));
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
