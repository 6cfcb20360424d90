package poise.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import poise.core.kernel.Id;
import poise.core.scenario.Scenario;
import poise.core.scenario.TakeFile;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.session.Intent;
import poise.core.speech.Text;
import poise.desktop.hearing.FileHearing;
import poise.desktop.hearing.SpeechModel;
import poise.desktop.hearing.Unhearable;
import poise.desktop.hearing.WavFile;
import poise.desktop.understanding.Comprehension;
import poise.desktop.understanding.Understanding;

/** A take file as intents: typed lines are read, clips are heard through the ear. */
public final class Script implements TakeFile.Cases<List<Intent>> {

    private final Scenario scenario;
    private final Comprehension comprehension;
    private final Supplier<SpeechModel> model;
    private final Path folder;

    /**
     * A reader of takes.
     *
     * @param model asked for only when a clip has to be heard
     * @param folder where the clips lie
     */
    public Script(Scenario scenario, Understanding understanding, Supplier<SpeechModel> model, Path folder) {
        this.scenario = scenario;
        this.comprehension = understanding.about(scenario.claims());
        this.model = model;
        this.folder = folder;
    }

    /** All intents of the take in the order in which they reach the session. */
    public List<Intent> intents(TakeFile take) {
        return take.lines().stream()
                .flatMap(line -> line.match(this).stream())
                .sorted(Comparator.comparing(Intent::at))
                .toList();
    }

    @Override
    public List<Intent> say(TakeFile.Say say) {
        return new Interpreter(comprehension).typed(say.text(), say.at());
    }

    @Override
    public List<Intent> hear(TakeFile.Hear hear) {
        try {
            WavFile clip = WavFile.read(folder.resolve(hear.clip()));
            Interpreter interpreter = new Interpreter(comprehension);
            List<Intent> intents = new ArrayList<>();
            new FileHearing(model.get(), hear.at()).tell(clip, event -> intents.addAll(interpreter.heard(event)));
            return intents;
        } catch (Unhearable broken) {
            throw new Complaint(broken.sentence(), broken);
        }
    }

    @Override
    public List<Intent> click(TakeFile.Click click) {
        return List.of(new Intent.Click(click.at(), Id.id(click.place())));
    }

    @Override
    public List<Intent> act(TakeFile.Do act) {
        Optional<Id<Target>> target = act.target().map(Id::id);
        if (scenario.tool(act.tool()).filter(Tool::isLetter).isPresent()) {
            String text = act.text().orElse("");
            return List.of(new Intent.Write(act.at(), act.tool(), target, text, comprehension.read(Text.of(text))));
        }
        OptionalInt value = act.value().map(Script::number).orElse(OptionalInt.empty());
        return List.of(new Intent.UseTool(act.at(), act.tool(), target, value));
    }

    private static OptionalInt number(String value) {
        try {
            return OptionalInt.of(Integer.parseInt(value.strip()));
        } catch (NumberFormatException notWhole) {
            throw new Complaint(Wording.of("setting.whole", value), notWhole);
        }
    }
}
