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

    /** Why a microphone that hears the game cannot ignore it on this computer, and what to do about it. */
    public static Optional<String> echoTrouble() {
        return EchoCanceller.runs() ? Optional.empty() : Optional.of(Wording.of("echo.none"));
    }

    /**
     * Opens the microphone of that name, else any; its first sample is heard at the origin. The sink is fed by a thread of
     * this microphone, levels are told by another: the listener must bear both, as an {@link Inbox} does.
     */
    public static Microphone start(Optional<String> name, Moment origin, SoundSink sink, Consumer<EarEvent> listener) {
        return start(new Source(name, Optional.empty()), origin, sink, listener);
    }

    /** The same, ignoring what the source says is to be ignored. */
    public static Microphone start(Source source, Moment origin, SoundSink sink, Consumer<EarEvent> listener) {
        Capture.Hookup hookup = new Capture.Hookup(new AudioClock(origin), sink, listener);
        return listening(JavaSoundLine.open(source.name()).map(source::cleaned), hookup, source.name());
    }

    /**
     * Where sound comes from.
     *
     * @param name that of the device; empty for any
     * @param own what the game itself plays, which is to be ignored; empty if it cannot be heard, as by headphones
     */
    public record Source(Optional<String> name, Optional<OwnSound> own) {

        private SoundLine cleaned(SoundLine line) {
            return own.flatMap(played -> EchoCanceller.create(played)
                            .<SoundLine>map(canceller -> new CleanedLine(line, played, canceller)))
                    .orElse(line);
        }
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
