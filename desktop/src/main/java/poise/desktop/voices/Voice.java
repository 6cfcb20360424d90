package poise.desktop.voices;

import java.nio.charset.StandardCharsets;
import poise.core.kernel.Sha256;

/**
 * How a person of the cast speaks.
 *
 * @param speaker the synthetic speaker that lends its voice
 * @param melody how high the voice lies, in per cent of the speaker's own
 * @param size how small the speaker's head is made, in cents by which everything is raised
 * @param pace how quickly it speaks, in per cent of the speaker's own
 * @param treble how much brighter than the speaker it sounds, in decibels
 */
public record Voice(String speaker, int melody, int size, int pace, int treble) {

    /** Beyond these a voice is no longer taken for a person's. */
    private static final int WIDEST_MELODY = 30;

    private static final int WIDEST_SIZE = 250;
    private static final int WIDEST_PACE = 20;
    private static final int WIDEST_TINT = 150;
    private static final double CENTS = 1200;
    private static final int DIGITS = 20;

    public Voice {
        if (Math.abs(melody - 100) > WIDEST_MELODY
                || Math.abs(size) > WIDEST_SIZE
                || Math.abs(pace - 100) > WIDEST_PACE) {
            throw new IllegalArgumentException("Nobody speaks like that: " + speaker + " " + melody + " " + size);
        }
    }

    /** Whether a woman speaks: of the synthetic speakers one is. */
    public boolean isWoman() {
        return speaker.equals("slt");
    }

    /** The factor by which the speaker's head is smaller. */
    public double raised() {
        return raised(size);
    }

    /** The factor that so many cents make. */
    public static double raised(int cents) {
        return Math.pow(2, cents / CENTS);
    }

    /** By how many cents everything is raised that a foreign speaker says, whose pitch cannot be set alone. */
    public int tint() {
        return (int) Math.round(Math.max(
                -WIDEST_TINT, Math.min(WIDEST_TINT, size / 2.0 + CENTS / 2 * Math.log(melody / 100.0) / Math.log(2))));
    }

    /** Which of several foreign speakers lends its voice, counted from 0 on and on. */
    public int number() {
        return melody + pace + WIDEST_SIZE + size;
    }

    /** Where the clip of a line lies on the class path: another line, or another voice, has another clip. */
    public String clip(String text) {
        byte[] recipe = "%s %d %d %d %d%n%s"
                .formatted(speaker, melody, size, pace, treble, text)
                .replace("\r", "")
                .getBytes(StandardCharsets.UTF_8);
        return Cast.FOLDER + Sha256.of(recipe).substring(0, DIGITS) + ".ogg";
    }
}
