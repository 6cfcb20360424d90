package poise.desktop.stage.direction;

import java.time.Duration;
import poise.core.kernel.Moment;
import poise.core.session.State;
import poise.core.speech.Silence;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.BoardroomView;

/** Who speaks, in which words, and for how long nobody has. */
record Talking(Phrases words, Story story, Earshot earshot) {

    /** The room's last line, and the player's: firm once it was heard, unsure while it grows. */
    BoardroomView.Talk talk() {
        boolean growing = !earshot.growing().isEmpty();
        return new BoardroomView.Talk(
                story.caption()
                        .map(line -> firstName(story.name(line.executive())))
                        .orElse(""),
                story.caption().map(line -> line.line()).orElse(""),
                growing ? "" : story.said(),
                earshot.growing());
    }

    private static String firstName(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    BoardroomView.Voice voice(Glance glance) {
        Duration quiet = quiet(glance).dividedBy(glance.pace());
        int tenths = (int) (quiet.toMillis() / 100);
        boolean held = glance.state().floor().since().isPresent()
                && glance.state().floor().yielded().isEmpty();
        return new BoardroomView.Voice(
                earshot.state(),
                earshot.tone(),
                earshot.level().value(),
                held ? words.of("voice.floor") : words.of("voice.silence", tenths / 10, tenths % 10),
                held ? 0 : (int) Math.min(1000, quiet.toMillis() * 1000 / Silence.LONGEST_FORGIVEN.toMillis()));
    }

    /** For how long nobody has spoken since the crash. */
    private static Duration quiet(Glance glance) {
        State state = glance.state();
        if (!state.course().crashed() || state.floor().since().isPresent()) {
            return Duration.ZERO;
        }
        Moment last = Moment.later(state.floor().quietSince(), state.room().quietAt());
        Duration length = Moment.later(last, Moment.CRASH).until(glance.now());
        return length.isNegative() ? Duration.ZERO : length;
    }
}
