package poise.desktop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import poise.core.kernel.Moment;
import poise.core.play.Performance;
import poise.core.scenario.Act;
import poise.core.scenario.Fault;
import poise.core.session.Fact;
import poise.core.session.Room;
import poise.desktop.storage.Settings;
import poise.desktop.voices.Channel;
import poise.desktop.voices.Effect;
import poise.desktop.voices.Loudspeaker;
import poise.desktop.voices.Sound;
import poise.desktop.voices.SpokenLine;

/**
 * What the facts of live acts sound like: people speak, a page breaks, somebody leaves. Sounds are fetched on a thread of
 * its own, so that no frame waits for one.
 */
final class Acoustics implements AutoCloseable {

    /** A line that is so late is still said from its first word on: the next one comes after a breath of 500 ms. */
    private static final long FORGIVEN = 400;

    /** A room whose trust is above this is calm; it murmurs most when nobody there trusts the player any more. */
    private static final int CALM = 520;

    private static final int COLD = 150;

    /** So many people murmur as loud as a room can. */
    private static final int CROWD = 6;

    private final Performance performance;
    private final Supplier<Loudspeaker> opener;
    private final Function<SpokenLine, Optional<Sound>> voices;
    private final ExecutorService fetcher = Executors.newSingleThreadExecutor(Threads.daemon("voices"));
    private final Happenings happenings = new Happenings();
    private volatile Loudspeaker loudspeaker = Loudspeaker.mute();
    private volatile Loudspeaker.Loop murmur = share -> {};
    private volatile MeetingClock clock;

    /** Lines are spoken by voices, which may know none for a line: it is then only read. */
    Acoustics(
            Performance performance,
            MeetingClock clock,
            Supplier<Loudspeaker> opener,
            Function<SpokenLine, Optional<Sound>> voices) {
        this.performance = performance;
        this.clock = clock;
        this.opener = opener;
        this.voices = voices;
    }

    /** Opens the loudspeaker, as loud as the player has set, and fills the room as it is when the take begins. */
    void begin(Settings.Sound settings) {
        fetch(() -> {
            loudspeaker = opener.get();
            adjust(settings);
        });
        perform(performance.log(), clock);
    }

    /** Lets facts be heard that have just happened, by the clock of the act. */
    void perform(List<Fact> facts, MeetingClock now) {
        clock = now;
        facts.forEach(fact -> fact.match(happenings));
        murmur.loudness(unrest());
    }

    /** Plays as loud as the player has set. */
    void adjust(Settings.Sound settings) {
        loudspeaker.loudness(Channel.VOICES, settings.voices().percent());
        loudspeaker.loudness(Channel.ROOM, settings.room().percent());
        loudspeaker.loudness(Channel.EFFECTS, settings.effects().percent());
    }

    /** How uneasy the room is, from 0 to 1. */
    private float unrest() {
        List<Room.Listener> there = performance.state().room().listeners().values().stream()
                .filter(Room.Listener::present)
                .toList();
        double trust = there.stream()
                .mapToInt(listener -> listener.trust().level().value())
                .average()
                .orElse(CALM);
        double uneasy = Math.max(0, Math.min(1, (CALM - trust) / (CALM - COLD)));
        return performance.state().course().crashed()
                ? (float) (uneasy * Math.min(1, there.size() / (double) CROWD))
                : 0;
    }

    private void fetch(Runnable deed) {
        try {
            fetcher.execute(deed);
        } catch (RejectedExecutionException closed) {
            // The meeting is over.
        }
    }

    private void say(Fact.Spoke spoke) {
        MeetingClock now = clock;
        performance
                .scenario()
                .executive(spoke.executive())
                .ifPresent(person -> fetch(() -> voices.apply(new SpokenLine(person.portrait(), spoke.line()))
                        .ifPresent(line -> say(person.id().name(), line, late(spoke.at(), now)))));
    }

    private void say(String person, Sound line, long late) {
        if (late < line.duration().toMillis()) {
            loudspeaker.say(person, line, late > FORGIVEN ? late : 0);
        }
    }

    /** How many of the player's milliseconds ago that was. */
    private static long late(Moment at, MeetingClock clock) {
        return (clock.now().millis() - at.millis()) / clock.pace();
    }

    private boolean isLive(Fact.ActOpened opened) {
        return performance
                .scenario()
                .act(opened.act())
                .filter(Act.Live.class::isInstance)
                .isPresent();
    }

    private boolean isFailure(Fact.FaultMoved moved) {
        return performance
                .scenario()
                .fault()
                .stage(moved.stage())
                .filter(stage -> stage.standing() != Fault.Standing.CLEARED)
                .isPresent();
    }

    private void fillTheRoom() {
        fetch(() -> {
            loudspeaker.loop(Effect.ROOM_TONE).loudness(1);
            murmur = loudspeaker.loop(Effect.MURMUR);
        });
    }

    private void play(Effect effect) {
        fetch(() -> loudspeaker.play(effect));
    }

    /** What each kind of fact sounds like, and whether it does; only what happens in a live act is heard. */
    private final class Happenings extends Fact.Some<Boolean> {

        private boolean live;

        @Override
        protected Boolean otherwise(Fact fact) {
            return false;
        }

        private boolean heard(Runnable sound) {
            if (live) {
                sound.run();
            }
            return live;
        }

        @Override
        public Boolean actOpened(Fact.ActOpened opened) {
            live = isLive(opened);
            return heard(Acoustics.this::fillTheRoom);
        }

        @Override
        public Boolean actClosed(Fact.ActClosed closed) {
            boolean loud = heard(() -> fetch(() -> loudspeaker.hush()));
            live = false;
            return loud;
        }

        @Override
        public Boolean crashed(Fact.Crashed crashed) {
            return heard(() -> play(Effect.ERROR));
        }

        @Override
        public Boolean faultMoved(Fact.FaultMoved moved) {
            return isFailure(moved) && heard(() -> play(Effect.ERROR));
        }

        @Override
        public Boolean spoke(Fact.Spoke spoke) {
            return heard(() -> say(spoke));
        }

        @Override
        public Boolean left(Fact.Left left) {
            return heard(() -> play(Effect.DOOR));
        }

        @Override
        public Boolean toolUsed(Fact.ToolUsed used) {
            return heard(() -> play(Effect.KEYBOARD));
        }

        @Override
        public Boolean floorTaken(Fact.FloorTaken taken) {
            return heard(() -> loudspeaker.duck(true));
        }

        @Override
        public Boolean floorYielded(Fact.FloorYielded yielded) {
            return heard(() -> loudspeaker.duck(false));
        }

        @Override
        public Boolean floorDropped(Fact.FloorDropped dropped) {
            return heard(() -> loudspeaker.duck(false));
        }
    }

    /** Is silent at once; the loudspeaker is let go of in its own time. */
    @Override
    public void close() {
        loudspeaker.hush();
        fetch(() -> loudspeaker.close());
        fetcher.shutdown();
    }
}
