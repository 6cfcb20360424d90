package poise.desktop;

import java.util.Optional;
import poise.desktop.stage.PoiseGame;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.DebriefView;
import poise.desktop.storage.Settings;
import poise.desktop.storage.TakeId;

/** The game from the first frame to the last: which chapter is on, and which one follows. */
final class Game implements AutoCloseable {

    private static final Chapter NOTHING = () -> {};

    private final House house;
    private final PoiseGame window;
    private final Frames frames;
    private final Preparation preparation;
    private Chapter chapter = NOTHING;
    private Settings suited = Settings.USUAL;
    private boolean soundChecked;

    Game(House house, PoiseGame window) {
        this.house = house;
        this.window = window;
        this.frames = new Frames(window::call);
        this.preparation = new Preparation(house, frames::ask);
    }

    /** Begins with the loading screen, and prepares the rest once that is seen; on the thread that draws. */
    void begin() {
        window.atEachBeat(this::beat);
        window.whenClosed(this::close);
        turnTo(new Loading(this));
        window.soon(preparation::begin);
    }

    private void beat() {
        frames.come();
        suit();
        chapter.beat();
    }

    /** Other settings change the look of whatever is on, at once. */
    private void suit() {
        Settings settings = preparation.settings();
        if (settings.equals(suited)) return;
        suited = settings;
        window.suit(Tastes.of(settings));
    }

    private void turnTo(Chapter next) {
        chapter.close();
        chapter = next;
        next.open();
        frames.ask();
    }

    /** What is on now. */
    Chapter chapter() {
        return chapter;
    }

    House house() {
        return house;
    }

    PoiseGame window() {
        return window;
    }

    Frames frames() {
        return frames;
    }

    Preparation preparation() {
        return preparation;
    }

    /** The words of the window, in the player's language. */
    Phrases words() {
        return preparation.words();
    }

    void lobby() {
        turnTo(new Lobby(this));
    }

    /** The microphone check, from which it goes on to the lobby. */
    void soundCheck() {
        turnTo(new SoundCheck(this, this::lobby, this::lobby));
    }

    void preferences() {
        turnTo(new Preferences(this));
    }

    /** The microphone check, from which it goes back to the settings. */
    void otherMicrophone() {
        turnTo(new SoundCheck(this, this::preferences, this::preferences));
    }

    /** Whose work is in the game. */
    void credits() {
        turnTo(new Credits(this));
    }

    /** A scenario, after a microphone check if the player means to speak and none was made yet. */
    void play(Shelf.Volume volume) {
        if (soundChecked || preparation.settings().hearing().typedOnly()) {
            briefing(volume);
        } else {
            turnTo(new SoundCheck(this, () -> briefing(volume), this::lobby));
        }
    }

    /** The player has been heard, or has chosen to type. */
    void soundChecked() {
        soundChecked = true;
    }

    void briefing(Shelf.Volume volume) {
        turnTo(new Preface(this, volume));
    }

    void meeting(TakeId id, Shelf.Volume dealt) {
        turnTo(new Meeting(this, id, dealt));
    }

    /** What came of a take. */
    void debrief(Past past) {
        turnTo(new Afterword(this, past, DebriefView.Way.LOBBY));
    }

    /** What was played so far. */
    void history() {
        turnTo(new Logbook(this));
    }

    /** What came of a take of the history, to which it goes back. */
    void remember(Past past) {
        turnTo(new Afterword(this, past, DebriefView.Way.HISTORY));
    }

    /** The understanding and the keeping are ready whenever a chapter after the loading is on. */
    static <T> T ready(Optional<T> prepared) {
        return prepared.orElseThrow(() -> new IllegalStateException("The game is not ready yet"));
    }

    void quit() {
        window.close();
    }

    @Override
    public void close() {
        chapter.close();
        chapter = NOTHING;
        frames.close();
        preparation.close();
    }
}
