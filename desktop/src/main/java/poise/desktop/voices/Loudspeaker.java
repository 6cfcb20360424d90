package poise.desktop.voices;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * All that the game sounds like, played by one thread onto one line. That there is nothing to play by is a state with a
 * sentence, never thrown: then nothing is heard, and nothing is opened.
 */
public final class Loudspeaker implements AutoCloseable {

    /** Blocks in a second: 10 ms each. */
    private static final int BLOCKS = 100;

    private final Optional<SoundOutlet> outlet;
    private final Mixer mixer;
    private final Played played;
    private final Thread thread = new Thread(this::play, "poise-loudspeaker");
    private volatile boolean closing;

    private Loudspeaker(Optional<SoundOutlet> outlet, Played played) {
        this.outlet = outlet;
        this.mixer = new Mixer(outlet.map(SoundOutlet::rate).orElse(BLOCKS));
        this.played = played;
    }

    /** Opens the system's loudspeaker and plays silence; what is played is told, block by block. */
    public static Loudspeaker open(Played played) {
        return playing(JavaSoundOutlet.open(), played);
    }

    /** One that nobody hears. */
    public static Loudspeaker mute() {
        return playing(Optional.empty(), (samples, rate) -> {});
    }

    /** One that plays into this outlet, if there is one. */
    public static Loudspeaker playing(Optional<SoundOutlet> outlet, Played played) {
        Loudspeaker loudspeaker = new Loudspeaker(outlet, played);
        loudspeaker.thread.setDaemon(true);
        if (outlet.isPresent()) {
            loudspeaker.thread.start();
        }
        return loudspeaker;
    }

    /** Why nothing is heard on this computer, and what to do about it; opens nothing. */
    public static Optional<String> trouble() {
        return JavaSoundOutlet.isThere() ? Optional.empty() : Optional.of(Wording.of("loudspeaker.none"));
    }

    /** Whether anybody can hear it. */
    public boolean isHeard() {
        return outlet.isPresent();
    }

    private void play() {
        outlet.ifPresent(line -> {
            float[] block = new float[line.rate() / BLOCKS];
            boolean open = true;
            while (open && !closing) {
                mixer.mix(block);
                played.played(block, line.rate());
                open = line.play(block);
            }
            line.close();
        });
    }

    /** How loud a channel is, in per cent. */
    public void loudness(Channel channel, int percent) {
        mixer.loudness(channel, percent / 100f);
    }

    /** A person says something from so many milliseconds of it on; what the same person was saying fades away. */
    public void say(String person, Sound line, long from) {
        if (isHeard()) {
            Track track = track("says " + person, Channel.VOICES, line, false);
            track.loudness(1);
            track.from((int) (from * mixer.rate() / 1000));
            mixer.add(track);
        }
    }

    /** Plays an effect once. */
    public void play(Effect effect) {
        if (isHeard()) {
            effect.sound().ifPresent(sound -> {
                Track track = track(effect.id(), effect.channel(), sound, false);
                track.loudness(1);
                track.from(0);
                mixer.add(track);
            });
        }
    }

    /** Plays an effect over and over; at first nobody hears it. */
    public Loop loop(Effect effect) {
        if (!isHeard()) {
            return share -> {};
        }
        return effect.sound()
                .map(sound -> {
                    Track track = track(effect.id(), effect.channel(), sound, true);
                    mixer.add(track);
                    return (Loop) track::loudness;
                })
                .orElse(share -> {});
    }

    /** A sound that goes on and on. */
    @FunctionalInterface
    public interface Loop {

        /** From 0 to 1. */
        void loudness(float share);
    }

    private Track track(String owner, Channel channel, Sound sound, boolean endless) {
        return new Track(owner, channel, sound.at(mixer.rate()), endless);
    }

    /** Whether the player has the floor: voices and room are softer then. */
    public void duck(boolean quiet) {
        mixer.duck(quiet);
    }

    /** Lets everything fade away. */
    public void hush() {
        mixer.hush();
    }

    /** Stops playing at once, and returns when nothing is played any more, unless that takes too long. */
    @Override
    public void close() {
        closing = true;
        outlet.ifPresent(SoundOutlet::close);
        try {
            thread.join(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
