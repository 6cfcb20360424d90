package poise.desktop;

import java.time.Duration;
import poise.core.kernel.Moment;

/**
 * The clock of a live act.
 *
 * @param opened the moment at which it was started
 * @param since what the ticker showed then
 * @param pace how many seconds of the meeting pass in one of the player's
 */
record MeetingClock(Ticker ticker, Moment opened, Duration since, int pace) {

    static MeetingClock startedAt(Moment opened, int pace, Ticker ticker) {
        return new MeetingClock(ticker, opened, ticker.elapsed(), pace);
    }

    Moment now() {
        return opened.plus(ticker.elapsed().minus(since).multipliedBy(pace));
    }
}
