package poise.desktop.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import poise.core.kernel.Moment;
import poise.core.speech.Utterance;
import poise.core.speech.Word;
import poise.desktop.Complaint;
import poise.desktop.Wiring;
import poise.desktop.hearing.Ear;
import poise.desktop.hearing.FileHearing;
import poise.desktop.hearing.Unhearable;
import poise.desktop.hearing.WavFile;

/** Says what the ear makes of a file. */
@Command(
        name = "hear",
        mixinStandardHelpOptions = true,
        description = "Prints the words of a WAV file with their times.")
final class HearCommand implements Runnable {

    private final Wiring wiring;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE.wav", description = "A WAV file of any rate, mono or stereo.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print JSON, times in milliseconds.")
    private boolean json;

    @Option(
            names = "--ear",
            paramLabel = "EAR",
            description = "Hear by the ear that was taught the words of these meetings, or by the stock one:"
                    + " ${COMPLETION-CANDIDATES}; the default is ${DEFAULT-VALUE}.")
    private Ear ear = Ear.TAUGHT;

    HearCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        wiring.hearBy(ear);
        try {
            WavFile sound = WavFile.read(file);
            List<Utterance> heard = new FileHearing(wiring.speechModel(), Moment.at(0)).utterances(sound);
            if (json) {
                Console.of(spec).say(tree(heard));
            } else {
                heard.stream().flatMap(utterance -> utterance.words().stream()).forEach(word -> Console.of(spec)
                        .say(line(word)));
            }
        } catch (Unhearable broken) {
            throw new Complaint(broken.sentence(), broken);
        }
    }

    private static String line(Word word) {
        return String.format(
                Locale.ROOT,
                "%8.2f %8.2f  %s",
                word.span().from().millis() / 1000.0,
                word.span().to().millis() / 1000.0,
                word.text());
    }

    private static JsonObject tree(List<Utterance> heard) {
        JsonArray utterances = new JsonArray();
        for (Utterance utterance : heard) {
            JsonArray words = new JsonArray();
            utterance.words().forEach(word -> words.add(tree(word)));
            JsonObject object = new JsonObject();
            object.addProperty("text", utterance.text());
            object.add("words", words);
            utterances.add(object);
        }
        JsonObject tree = new JsonObject();
        tree.add("utterances", utterances);
        return tree;
    }

    private static JsonObject tree(Word word) {
        JsonObject object = new JsonObject();
        object.addProperty("word", word.text());
        object.addProperty("start", word.span().from().millis());
        object.addProperty("end", word.span().to().millis());
        object.addProperty("confidence", word.confidence().value());
        return object;
    }
}
