package poise.desktop.voices;

/** A sound that is being played, once or over and over. */
final class Track {

    private final String owner;
    private final Channel channel;
    private final Sound sound;
    private final boolean endless;
    private final Fader fader;
    private int at;
    private volatile boolean gone;

    /** The owner has one track at a time; the sound is as many samples a second as the mixer. */
    Track(String owner, Channel channel, Sound sound, boolean endless) {
        this.owner = owner;
        this.channel = channel;
        this.sound = sound;
        this.endless = endless;
        this.fader = new Fader(sound.rate());
    }

    String owner() {
        return owner;
    }

    Channel channel() {
        return channel;
    }

    /** Sets how loud this track is among those of its channel. */
    void loudness(float share) {
        if (!gone) {
            fader.moveTo(share);
        }
    }

    /** Fades away and is over then. */
    void leave() {
        gone = true;
        fader.moveTo(0);
    }

    /** Begins in the middle, as loud as it is set. */
    void from(int sample) {
        at = Math.max(0, sample);
        if (at == 0) {
            fader.jump();
        }
    }

    float next() {
        if (at >= sound.length()) {
            if (!endless) {
                return 0;
            }
            at = 0;
        }
        return sound.sample(at++) * fader.next();
    }

    boolean isOver() {
        return endless ? gone && fader.isSilent() : at >= sound.length() || (gone && fader.isSilent());
    }
}
