package poise.desktop;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import poise.core.archive.TakeLog;
import poise.desktop.stage.HistoryScene;
import poise.desktop.stage.HistoryWishes;
import poise.desktop.stage.view.HistoryView;
import poise.desktop.storage.KeptTake;
import poise.desktop.storage.TakeId;

/** Where a player looks at what was played so far. Takes are read by the thread of the keeping. */
final class Logbook implements Chapter, HistoryWishes {

    private final Game game;
    private final HistoryScene scene = new HistoryScene(HistoryView.READING, this);
    private volatile Optional<List<KeptTake>> read = Optional.empty();
    private volatile Optional<Past> opened = Optional.empty();
    private volatile String notice = "";
    private volatile boolean stale;
    private String filter;

    Logbook(Game game) {
        this.game = game;
        this.filter = Annals.all(game.preparation().settings().allowance());
    }

    @Override
    public void open() {
        game.window().show(scene);
        Keeping keeping = Game.ready(game.preparation().keeping());
        keeping.perform(() -> {
            read = Optional.of(keeping.list());
            look();
        });
    }

    @Override
    public void beat() {
        if (stale) {
            stale = false;
            read.ifPresent(this::show);
        }
        Optional<Past> past = opened;
        opened = Optional.empty();
        past.ifPresent(game::remember);
    }

    /** Shows what has changed, as soon as the thread that draws comes to it. */
    private void look() {
        stale = true;
        game.frames().ask();
    }

    private void show(List<KeptTake> takes) {
        scene.show(new Annals(game.words(), game.house().shelf(), ZoneId.systemDefault()).of(takes, filter, notice));
    }

    @Override
    public void filter(String id) {
        filter = id;
        look();
    }

    @Override
    public void open(String take) {
        Keeping keeping = Game.ready(game.preparation().keeping());
        TakeId.parse(take)
                .ifPresent(id -> keeping.perform(() -> {
                    opened = keeping.log(id).flatMap(log -> past(id, log));
                    notice = opened.isPresent() ? "" : game.words().of("history.unreadable");
                    look();
                }));
    }

    private Optional<Past> past(TakeId id, TakeLog log) {
        return log.opening().flatMap(game.house().shelf()::played).map(volume -> new Past(id, volume, log.facts()));
    }

    @Override
    public void lobby() {
        game.lobby();
    }
}
