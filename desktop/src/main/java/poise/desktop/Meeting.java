package poise.desktop;

import java.util.List;
import java.util.Optional;
import poise.core.kernel.Allowance;
import poise.core.scoring.Scorecard;
import poise.core.session.Fact;
import poise.desktop.hearing.EarState;
import poise.desktop.hearing.Microphone;
import poise.desktop.hearing.OwnSound;
import poise.desktop.hearing.TypedEar;
import poise.desktop.stage.BoardroomScene;
import poise.desktop.stage.ReportScene;
import poise.desktop.stage.TakeScene;
import poise.desktop.stage.direction.Earshot;
import poise.desktop.storage.Settings;
import poise.desktop.storage.TakeId;
import poise.desktop.understanding.Understanding;
import poise.desktop.voices.Cast;
import poise.desktop.voices.Clips;
import poise.desktop.voices.Loudspeaker;
import poise.desktop.voices.Sound;
import poise.desktop.voices.SpokenLine;

/** A take in the window, from the first look at the room to the last choice after it. */
final class Meeting implements Chapter {

    private final Game game;
    private final Shelf.Volume volume;
    private final Take take;
    private final Listening listening;
    private final TypedEar keys;
    private final BoardroomScene room;
    private final OwnSound own = new OwnSound();
    private final Acoustics acoustics;
    private Optional<ReportScene> desk = Optional.empty();

    Meeting(Game game, TakeId id, Shelf.Volume volume) {
        this.game = game;
        this.volume = volume;
        Understanding understanding = Game.ready(game.preparation().understanding());
        Allowance allowance = game.preparation().settings().allowance();
        Rehearsal rehearsal = Rehearsal.of(volume, game.house().shelf()).given(allowance);
        this.take = Take.open(id, rehearsal, game);
        this.listening = new Listening(
                understanding.about(volume.scenario().claims()), take::post, game.frames()::ask, game.words());
        this.keys = new TypedEar(listening::typed, allowance);
        Lazy<Cast> cast = new Lazy<>(Cast::packed);
        this.acoustics =
                new Acoustics(take.performance(), take.clock(), this::loudspeaker, line -> Clips.of(line, cast.get())
                        .or(() -> readAloud(line)));
        take.tell(facts -> acoustics.perform(facts, take.clock()));
        this.room = new BoardroomScene(
                take.director().boardroom(take.now(), listening.earshot()), new Hands(take, keys, listening));
    }

    /** A line that nobody recorded. */
    private Optional<Sound> readAloud(SpokenLine line) {
        return game.preparation().settings().sound().readAloud()
                ? game.house().prompter().clip(line)
                : Optional.empty();
    }

    /** None while a microphone would take the game for the player. */
    private Loudspeaker loudspeaker() {
        Settings settings = game.preparation().settings();
        boolean unheard = settings.hearing().typedOnly()
                || settings.sound().headphones()
                || Microphone.echoTrouble().isEmpty();
        return unheard ? game.house().loudspeaker().apply(own::played) : Loudspeaker.mute();
    }

    /** What happened in it so far. */
    List<Fact> log() {
        return take.performance().log();
    }

    @Override
    public void open() {
        game.window().show(room);
        game.frames().every(Frames.CLOCK);
        Settings settings = game.preparation().settings();
        acoustics.begin(settings.sound());
        if (settings.hearing().typedOnly()) {
            return;
        }
        if (game.preparation().ear() instanceof EarState.Ready ready) {
            Optional<OwnSound> echo = settings.sound().headphones() ? Optional.empty() : Optional.of(own);
            listening.open(
                    ready.model(), new Microphone.Source(settings.hearing().microphone(), echo), take.clock()::now);
        } else {
            listening.unheard(game.words().of("voice.not-ready"));
        }
    }

    @Override
    public void beat() {
        listening.dictated().forEach(sentence -> writing().write(sentence));
        keys.passed(take.now());
        acoustics.adjust(game.preparation().settings().sound());
        take.beat();
        if (take.performance().isOver()) {
            end();
        } else if (take.isLive()) {
            room.show(take.director().boardroom(take.now(), earshot()));
        } else {
            sitDown();
        }
    }

    private TakeScene<?> writing() {
        return desk.isPresent() ? desk.get() : room;
    }

    private Earshot earshot() {
        Earshot earshot = listening.earshot();
        return take.recording()
                .trouble()
                .map(sentence -> earshot.standing(earshot.state(), earshot.tone(), sentence))
                .orElse(earshot);
    }

    /** The meeting is over; what follows is written. */
    private void sitDown() {
        if (desk.isEmpty()) {
            game.frames().rest();
            listening.leaveRoom();
            ReportScene scene = new ReportScene(take.director().report(listening.earshot()), new Pen(take, listening));
            desk = Optional.of(scene);
            game.window().show(scene);
        }
        desk.get().show(take.director().report(listening.earshot()));
    }

    private void end() {
        Scorecard card = take.performance().scorecard();
        List<Fact> log = List.copyOf(take.performance().log());
        take.recording().finish(log, card);
        game.debrief(new Past(take.recording().id(), volume, log));
    }

    /** A window that is closed in the middle leaves the take where it is: its debrief is offered at the next start. */
    @Override
    public void close() {
        game.frames().rest();
        listening.close();
        acoustics.close();
        if (!take.performance().isOver()) {
            take.recording().breakOff();
        }
    }
}
