package poise.desktop.understanding;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.WordRange;

/** Prints how often the evidence lies in the right one of two utterances that were joined. */
@Tag("eval")
class EvidenceEvaluation {

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    @Test
    void the_evidence_of_joined_utterances_is_measured() throws IOException {
        Understanding understanding = Understanding.load();
        List<Exemplar> single = Project.english().development().stream()
                .filter(each -> each.labels().size() == 1 && words(each.text()).size() <= 18)
                .toList();
        int right = 0;
        int all = 0;
        for (int i = 0; i + 1 < single.size(); i++) {
            Label label = single.get(i).labels().iterator().next();
            int border = words(single.get(i).text()).size();
            Reading reading = single.get(i + 1).labels().contains(label)
                    ? Reading.NOTHING
                    : understanding.read(
                            words(single.get(i).text() + " " + single.get(i + 1).text()));
            if (reading.said(label).isPresent()) {
                WordRange evidence = reading.said(label).orElseThrow().evidence();
                all++;
                right += evidence.from() + evidence.to() <= 2 * border ? 1 : 0;
            }
        }
        System.out.printf("evidence in the right utterance: %d of %d%n", right, all);
    }
}
