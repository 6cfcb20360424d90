package poise.desktop;

import java.util.Optional;
import poise.core.kernel.Allowance;
import poise.core.protocol.Protocol;
import poise.desktop.stage.BriefingScene;
import poise.desktop.stage.BriefingWishes;
import poise.desktop.stage.direction.Briefings;
import poise.desktop.storage.TakeId;

/** The time before the meeting. */
final class Preface implements Chapter, BriefingWishes {

    private final Game game;
    private final TakeId id;
    private final Shelf.Volume volume;

    /** What is dealt for the take to come is settled before the player reads what is known of it. */
    Preface(Game game, Shelf.Volume volume) {
        this.game = game;
        this.id = game.house().takes().get();
        this.volume = volume.dealt(Keeping.seedOf(id));
    }

    @Override
    public void open() {
        if (game.preparation().settings().sound().readAloud()) {
            game.house().prompter().prepare(volume.scenario());
        }
        Protocol protocol = game.house().shelf().protocol(Optional.empty(), volume.scenario());
        Allowance allowance = game.preparation().settings().allowance();
        Briefings briefings = new Briefings(game.words(), allowance);
        game.window().show(new BriefingScene(briefings.of(volume.scenario(), protocol), this));
    }

    @Override
    public void begin() {
        game.meeting(id, volume);
    }

    @Override
    public void back() {
        game.lobby();
    }
}
