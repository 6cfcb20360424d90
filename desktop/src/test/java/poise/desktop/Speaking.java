package poise.desktop;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import poise.desktop.gear.Flite;
import poise.desktop.gear.VirtualMicrophone;

/** Answers are spoken, and time passes by itself. */
final class Speaking implements Player.Mouth {

    private final Evening evening;
    private final VirtualMicrophone microphone;
    private final Flite voice;
    private long begun;

    Speaking(Evening evening, VirtualMicrophone microphone, Flite voice) {
        this.evening = evening;
        this.microphone = microphone;
        this.voice = voice;
    }

    @Override
    public void introduce(BiConsumer<String, String> press) {
        press.accept("Listening", "continue");
    }

    @Override
    public void enter() {
        begun = System.nanoTime();
    }

    @Override
    public void say(String line, Consumer<Duration> meanwhile) {
        microphone.plays(voice.says(line), meanwhile);
    }

    @Override
    public void rest() {
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    }

    @Override
    public void await(Duration entered) {
        long due = begun + entered.toNanos();
        while (System.nanoTime() < due && evening.sees("answer")) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
