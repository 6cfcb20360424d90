package poise.desktop.hearing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import poise.core.kernel.Moment;

/** A microphone that an ear listens to. That there is none, or none any more, is told as an event, never thrown. */
public final class Microphone implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Optional<Capture> capture;

    private Microphone(Optional<Capture> capture) {
        this.capture = capture;
    }

    /** The names of all microphones, the system's own choice first. */
    public static List<String> names() {
        return JavaSoundLine.names();
    }

    /**
     * Opens the microphone of that name, else any; its first sample is heard at the origin. The sink is fed by a thread of
     * this microphone, levels are told by another: the listener must bear both, as an {@link Inbox} does.
     */
    public static Microphone start(Optional<String> name, Moment origin, SoundSink sink, Consumer<EarEvent> listener) {
        Capture.Hookup hookup = new Capture.Hookup(new AudioClock(origin), sink, listener);
        return listening(JavaSoundLine.open(name), hookup, name);
    }

    static Microphone listening(Optional<SoundLine> line, Capture.Hookup hookup, Optional<String> name) {
        Optional<Capture> capture = line.map(open -> new Capture(open, hookup, PATIENCE));
        capture.ifPresentOrElse(Capture::start, () -> {
            String sentence =
                    name.map(wanted -> Wording.of("microphone.unknown", wanted)).orElse(Wording.of("microphone.none"));
            hookup.sink().finish();
            hookup.listener().accept(new EarEvent.MicrophoneLost(hookup.clock().origin(), sentence));
        });
        return new Microphone(capture);
    }

    /** Whether nothing feeds the sink any more, as it should be once this is closed. */
    public boolean isOver() {
        return capture.map(Capture::isOver).orElse(true);
    }

    /** Stops listening; all that was said is told, and the sink's end too, before this returns if it is not stuck. */
    @Override
    public void close() {
        capture.ifPresent(Capture::close);
    }
}
