package poise.desktop.voices;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * All sounds of the game in one: any thread says what is to be heard, one thread takes the samples. As long as nothing new
 * is to be heard, nothing is allocated.
 */
final class Mixer {

    /** Voices and room while the player speaks: a fifth, so that the player is heard over them: -14 dB. */
    private static final float DUCKED = 0.2f;

    /** From here on loud samples are bent, so that none is louder than can be. */
    private static final float KNEE = 0.8f;

    private final int rate;
    private final Map<Channel, Fader> faders = new EnumMap<>(Channel.class);
    private final Fader duck;
    private final Queue<Track> fresh = new ConcurrentLinkedQueue<>();
    private final List<Track> tracks = new ArrayList<>();
    private final AtomicLong hushes = new AtomicLong();
    private long hushed;

    Mixer(int rate) {
        this.rate = rate;
        this.duck = new Fader(rate);
        for (Channel channel : Channel.values()) {
            faders.put(channel, new Fader(rate));
        }
        duck(false);
        duck.jump();
    }

    int rate() {
        return rate;
    }

    void loudness(Channel channel, float loudness) {
        fader(channel).moveTo(loudness);
    }

    /** Speaks more softly while the player has the floor. */
    void duck(boolean quiet) {
        duck.moveTo(quiet ? DUCKED : 1);
    }

    /** Begins a track; another one of the same owner fades away. */
    void add(Track track) {
        fresh.add(track);
    }

    /** Lets everything fade away that is being played. */
    void hush() {
        fresh.clear();
        hushes.incrementAndGet();
    }

    /** Fills the block with the next samples. */
    void mix(float[] block) {
        welcome();
        for (int i = 0; i < block.length; i++) {
            block[i] = bent(next());
        }
        tracks.removeIf(Track::isOver);
    }

    private void welcome() {
        if (hushed != hushes.get()) {
            hushed = hushes.get();
            for (int i = 0; i < tracks.size(); i++) {
                tracks.get(i).leave();
            }
        }
        for (Track track = fresh.poll(); track != null; track = fresh.poll()) {
            for (Track other : tracks) {
                if (other.owner().equals(track.owner())) {
                    other.leave();
                }
            }
            tracks.add(track);
        }
    }

    private float next() {
        float softer = duck.next();
        float voices = fader(Channel.VOICES).next() * softer;
        float room = fader(Channel.ROOM).next() * softer;
        float effects = fader(Channel.EFFECTS).next();
        float sum = 0;
        for (int i = 0; i < tracks.size(); i++) {
            Track track = tracks.get(i);
            sum += track.next()
                    * switch (track.channel()) {
                        case VOICES -> voices;
                        case ROOM -> room;
                        case EFFECTS -> effects;
                    };
        }
        return sum;
    }

    private Fader fader(Channel channel) {
        Fader fader = faders.get(channel);
        if (fader == null) {
            throw new IllegalStateException("No fader for " + channel);
        }
        return fader;
    }

    private static float bent(float sample) {
        float loud = Math.abs(sample);
        if (loud <= KNEE) {
            return sample;
        }
        float over = (loud - KNEE) / (1 - KNEE);
        return Math.signum(sample) * (KNEE + (1 - KNEE) * over / (1 + over));
    }
}
