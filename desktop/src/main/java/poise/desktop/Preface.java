package poise.desktop;

import java.util.Optional;
import poise.core.protocol.Protocol;
import poise.desktop.stage.BriefingScene;
import poise.desktop.stage.BriefingWishes;
import poise.desktop.stage.direction.Briefings;

/** The time before the meeting. */
final class Preface implements Chapter, BriefingWishes {

    private final Game game;
    private final Shelf.Volume volume;

    Preface(Game game, Shelf.Volume volume) {
        this.game = game;
        this.volume = volume;
    }

    @Override
    public void open() {
        Protocol protocol = game.house().shelf().protocol(Optional.empty(), volume.scenario());
        game.window().show(new BriefingScene(new Briefings(House.words()).of(volume.scenario(), protocol), this));
    }

    @Override
    public void begin() {
        game.meeting(volume);
    }

    @Override
    public void back() {
        game.lobby();
    }
}
