package poise.desktop;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import poise.core.debrief.Phrases;
import poise.desktop.hearing.CacheFolder;
import poise.desktop.hearing.Ear;
import poise.desktop.hearing.EarState;
import poise.desktop.hearing.Microphone;
import poise.desktop.hearing.SpeechModel;
import poise.desktop.hearing.language.Lessons;
import poise.desktop.stage.PoiseGame;
import poise.desktop.stage.PoiseWindow;
import poise.desktop.storage.Folders;
import poise.desktop.storage.TakeId;
import poise.desktop.understanding.Understanding;
import poise.desktop.voices.Loudspeaker;
import poise.desktop.voices.synthesis.Prompter;
import poise.desktop.voices.synthesis.Speakers;

/** The one place that connects the rooms. Everything is made when it is first asked for, and once. */
public final class Wiring {

    private final Lazy<Shelf> packed = new Lazy<>(Shelf::packed);
    private final Lazy<Library> library =
            new Lazy<>(() -> new Library(packed::get, folders().scenarios(), Ticker.ofThisMachine()));
    private final Lazy<Understanding> understanding = new Lazy<>(Understanding::load);
    private final Lazy<SpeechModel> model = new Lazy<>(this::opened);
    private final PrintWriter errors;
    private volatile Ear ear = Ear.TAUGHT;

    public Wiring(PrintWriter errors) {
        this.errors = errors;
    }

    /** The scenarios of the program and those of the user's own folders, as they are now. */
    public Shelf shelf() {
        return library.get().shelf();
    }

    /** Looks for scenarios in this folder as well. */
    public void scenariosIn(Path folder) {
        library.get().add(folder);
    }

    private void tell(String sentence) {
        errors.println(sentence);
        errors.flush();
    }

    /** What reads utterances; says once on the error stream if it had to fall back. */
    public Understanding understanding() {
        boolean first = !understanding.isMade();
        Understanding made = understanding.get();
        if (first && !made.condition().whole()) {
            tell(made.condition().sentence());
        }
        return made;
    }

    public Phrases phrases() {
        return Phrases.in(Locale.ENGLISH);
    }

    /** Where models are unpacked to. */
    public Path cache() {
        return System.getenv("POISE_HOME") == null
                ? CacheFolder.ofUser()
                : folders().cache();
    }

    /** Hears by this ear from now on; by the taught one if nobody says otherwise. */
    public void hearBy(Ear other) {
        ear = other;
    }

    /** Opens the speech model, unpacking and teaching it on the first start; tells its progress. */
    public EarState ear(Consumer<EarState> told) {
        Optional<Lessons> lessons = ear == Ear.TAUGHT ? Optional.of(shelf().lessons()) : Optional.empty();
        return SpeechModel.open(cache(), lessons, told);
    }

    /** The same for the terminal, which is told what takes long. */
    public EarState patientEar() {
        return ear(new Patience(errors));
    }

    /** The speech model, or a complaint that says what is missing. */
    public SpeechModel speechModel() {
        return model.get();
    }

    private SpeechModel opened() {
        EarState state = patientEar();
        if (state instanceof EarState.Ready ready) {
            ready.model().caveat().ifPresent(errors::println);
            return ready.model();
        }
        if (state instanceof EarState.Missing missing) {
            throw new Complaint(missing.sentence());
        }
        throw new Complaint(Wording.of("model.busy"));
    }

    public Folders folders() {
        return Folders.ofThisMachine();
    }

    /** What is kept of takes; whoever asks for it closes it. */
    public Keeping keeping() {
        return Keeping.open(folders(), shelf());
    }

    /** The take of the history that this file is, if it is one. */
    public Optional<TakeId> kept(Path log) {
        Path folder = folders().takes().toAbsolutePath().normalize();
        Path file = log.toAbsolutePath().normalize();
        return Optional.of(file)
                .filter(each -> folder.equals(each.getParent()))
                .flatMap(each -> TakeId.ofFile(String.valueOf(each.getFileName())));
    }

    /** Whether a window can be opened here. */
    public boolean hasDisplay() {
        return PoiseWindow.isPossible();
    }

    /** Opens the game's window and stays until it is closed; complains if there is no display. */
    public void openGame() {
        try (Prompter prompter =
                Prompter.in(cache().resolve("speech"), Speakers.ofThisMachine(this::tell), this::tell)) {
            openGame(prompter);
        }
    }

    private void openGame(Prompter prompter) {
        House house = new House(
                this::shelf,
                folders(),
                Ticker.ofThisMachine(),
                Keeping::newTake,
                this::understanding,
                Microphone::names,
                this::ear,
                Loudspeaker::open,
                prompter);
        PoiseWindow.open(new PoiseGame(window -> new Game(house, window).begin()))
                .ifPresent(sentence -> {
                    throw new Complaint(sentence);
                });
    }
}
