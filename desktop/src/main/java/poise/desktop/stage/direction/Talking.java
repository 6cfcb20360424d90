package poise.desktop.stage.direction;

import java.time.Duration;
import java.util.Map;
import poise.core.debrief.Delivery;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.session.Fact;
import poise.core.session.State;
import poise.core.speech.Reading;
import poise.core.speech.Silence;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.kit.Taste;
import poise.desktop.stage.kit.Taste.Omission;
import poise.desktop.stage.view.BoardroomView;
import poise.desktop.stage.view.Marked;

/** Who speaks, in which words, and for how long nobody has. */
record Talking(Phrases words, Account account, Earshot earshot, Taste taste) {

    /** The room's last line, and the player's. */
    BoardroomView.Talk talk() {
        boolean growing = !earshot.growing().isEmpty();
        return new BoardroomView.Talk(
                account.transcript()
                        .caption()
                        .map(line -> firstName(account.story().name(line.executive())))
                        .orElse(""),
                taste.omits(Omission.CAPTIONS)
                        ? ""
                        : account.transcript().caption().map(Fact.Spoke::line).orElse(""),
                growing ? growing() : said(),
                growing);
    }

    private Marked growing() {
        Growing growing = earshot.growing();
        return new Marking(words).of(growing.words(), taste.omits(Omission.MARKS) ? Map.of() : growing.read());
    }

    private Marked said() {
        return account.transcript()
                .said()
                .map(heard -> new Marking(words)
                        .of(
                                heard.utterance().said().words(),
                                taste.omits(Omission.MARKS) ? Reading.NOTHING : heard.reading()))
                .orElse(Marked.NOTHING);
    }

    private static String firstName(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    BoardroomView.Voice voice(Glance glance) {
        Duration quiet = quiet(glance).dividedBy(glance.pace());
        Duration forgiven = Silence.forgiven(glance.state().course().allowance());
        int tenths = (int) (quiet.toMillis() / 100);
        boolean held = glance.state().floor().since().isPresent()
                && glance.state().floor().yielded().isEmpty();
        return new BoardroomView.Voice(
                earshot.state(),
                earshot.tone(),
                earshot.loudness().lately().stream().map(Permille::value).toList(),
                held ? words.of("voice.floor") : words.of("voice.silence", tenths / 10, tenths % 10),
                held ? 0 : (int) Math.min(1000, quiet.toMillis() * 1000 / forgiven.toMillis()),
                pace(),
                isEasyToFollow() ? Tone.PLAIN : Tone.WATCH);
    }

    /** Coached, and never judged. */
    private String pace() {
        return account.transcript().pace().isEmpty()
                ? ""
                : words.of("voice.pace", account.transcript().pace().getAsInt());
    }

    private boolean isEasyToFollow() {
        int pace = account.transcript().pace().orElse(Delivery.SLOWEST);
        return pace >= Delivery.SLOWEST && pace <= Delivery.FASTEST;
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
