package poise.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static poise.core.gear.Line.line;
import static poise.core.gear.SessionSpec.in;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Moment.at;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import poise.core.gear.Rooms;
import poise.core.gear.SessionSpec;
import poise.core.kernel.Moment;
import poise.core.scenario.Scenario;
import poise.core.speech.Label;
import poise.core.speech.Reading;

class PlausibilityTest {

    private static final Scenario ASKING = Rooms.with(Rooms.BUYER)
            .cue(Rooms.question("when", "buyer", 10, Label.COMMIT_TIMELINE))
            .build();
    private static final Fact CRASHED = new Fact.Crashed(Moment.CRASH);
    private static final Fact ASKED = new Fact.Asked(at(20_000), id("when"));

    private static Intent.Say doubtful(Label label, int millis, int certainty) {
        return line(millis, "yes by four", label).sure(certainty).say();
    }

    private static int certainty(SessionSpec spec, Label label) {
        Reading reading = spec.only(Fact.Heard.class).reading();
        return Objects.requireNonNull(reading.proofs().get(label)).certainty().value();
    }

    @Test
    void what_was_asked_for_is_a_little_surer() {
        SessionSpec spec = in(ASKING).given(CRASHED, ASKED).when(doubtful(Label.COMMIT_TIMELINE, 25_000, 430));
        assertEquals(530, certainty(spec, Label.COMMIT_TIMELINE));
        spec.only(Fact.Answered.class);
    }

    @Test
    void what_was_not_asked_for_stays_as_it_was_read() {
        assertEquals(
                430,
                certainty(in(ASKING).given(CRASHED, ASKED).when(doubtful(Label.NARRATE, 25_000, 430)), Label.NARRATE));
        assertEquals(
                430,
                certainty(
                        in(ASKING).given(CRASHED).when(doubtful(Label.COMMIT_TIMELINE, 5_000, 430)),
                        Label.COMMIT_TIMELINE));
    }

    @Test
    void a_fix_before_anybody_has_looked_is_a_little_less_sure() {
        assertEquals(
                460,
                certainty(in(ASKING).given(CRASHED).when(doubtful(Label.RESOLUTION, 5_000, 560)), Label.RESOLUTION));
        assertEquals(
                560,
                certainty(in(ASKING).given(CRASHED).when(doubtful(Label.RESOLUTION, 16_000, 560)), Label.RESOLUTION));
    }

    @Test
    void a_clear_reading_is_not_overruled() {
        assertEquals(
                850,
                certainty(in(ASKING).given(CRASHED).when(doubtful(Label.RESOLUTION, 5_000, 950)), Label.RESOLUTION));
    }

    @Test
    void a_failure_signal_is_never_shifted() {
        for (Label label : Label.values()) {
            if (label.isSignal()) {
                Scenario asked = Rooms.with(Rooms.BUYER)
                        .cue(Rooms.question("when", "buyer", 10, label))
                        .build();
                SessionSpec spec = in(asked).given(CRASHED, ASKED).when(doubtful(label, 25_000, 600));
                assertEquals(600, certainty(spec, label), label.id());
            }
        }
    }
}
