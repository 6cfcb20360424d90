package poise.desktop.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import poise.core.kernel.Moment;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Utterance;
import poise.core.speech.WordRange;

class UnderstandingTest {

    private static final Understanding UNDERSTANDING = Understanding.load();

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static Reading read(String text) {
        return UNDERSTANDING.read(words(text));
    }

    private static String quote(String text, Label label) {
        WordRange evidence = read(text).said(label).orElseThrow().evidence();
        return String.join(" ", words(text).subList(evidence.from(), evidence.to()));
    }

    static List<Exemplar> poolExhaustion() throws IOException {
        InputStream in = UnderstandingTest.class.getResourceAsStream("pool-exhaustion.tsv");
        return Exemplar.read(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8), "pool-exhaustion.tsv");
    }

    @BeforeAll
    static void the_encoder_is_there() {
        assertTrue(UNDERSTANDING.condition().whole(), UNDERSTANDING.condition().sentence());
    }

    @ParameterizedTest
    @MethodSource("poolExhaustion")
    void in_an_incident_nobody_is_accused_of_what_was_not_said(Exemplar line) {
        Reading reading = read(line.text());
        Set<Label> accused = EnumSet.noneOf(Label.class);
        accused.addAll(reading.labels());
        accused.removeIf(label -> !label.isSignal());
        accused.removeAll(line.labels());
        assertEquals(Set.of(), accused, reading.toString());
    }

    /** Thresholds move a little with every exemplar that is added: a few lines may be on the wrong side of one. */
    @Test
    void an_incident_with_a_connection_pool_is_read_right() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Exemplar line : poolExhaustion()) {
            Set<Label> labels = read(line.text()).labels();
            if (!labels.equals(line.labels())) {
                wrong.add(line + " was read as " + labels);
            }
        }
        assertTrue(wrong.size() <= 3, wrong.toString());
    }

    @Test
    void the_development_set_stays_well_read() throws IOException {
        Tally tally = new Tally();
        for (Exemplar example : Project.english().development()) {
            tally.add(example.labels(), read(example.text()).labels());
        }
        assertTrue(tally.micro() > 0.82 && tally.macro() > 0.82, tally.line());
        assertTrue(tally.falseAccusations() < 0.02, tally.line());
    }

    @Test
    void mentions_of_failure_seldom_cost_marks() throws IOException {
        List<String> accused = new ArrayList<>();
        for (Exemplar mention : Project.english().mentions()) {
            Reading reading = read(mention.text());
            boolean costs = reading.labels().stream()
                    .anyMatch(label -> label.isSignal() && reading.surely(label).isPresent());
            if (costs && !mention.accuses()) {
                accused.add(mention.text());
            }
        }
        assertTrue(accused.size() <= 3, accused.toString());
    }

    @Test
    void the_evidence_is_the_clause_that_says_it() {
        String text = "okay so the report page is still loading over here and this is your firewall blocking us"
                + " and in the meantime we could look at the calendar";
        assertTrue(quote(text, Label.BLAME_CUSTOMER).contains("your firewall"), quote(text, Label.BLAME_CUSTOMER));
    }

    @Test
    void typed_text_is_read_like_spoken_text_and_proved_by_its_own_words() {
        Utterance typed = Utterance.typed("Well — I'm SO sorry about this!", Moment.CRASH);
        Reading reading = UNDERSTANDING.read(typed);
        assertEquals(Set.of(Label.APOLOGY), reading.labels());
        assertTrue(typed.quote(reading.said(Label.APOLOGY).orElseThrow().evidence())
                .contains("SO sorry"));
    }

    @Test
    void a_written_report_is_read_sentence_by_sentence() {
        String report = "Dear Ms. Okoye, this is the report that I promised you. "
                + "The cause was a connection pool of ten that the nightly report job emptied. "
                + "We raised the pool to fifty and restarted the service at 7:40 this morning. "
                + "From now on an alarm fires when eight of ten connections are in use. "
                + "Kind regards from all of us here.";
        Reading reading = read(report);
        assertTrue(
                reading.labels().containsAll(Set.of(Label.ROOT_CAUSE, Label.RESOLUTION, Label.PREVENTION)),
                reading.toString());
        assertTrue(reading.labels().stream().noneMatch(Label::isSignal), reading.toString());
        assertTrue(quote(report, Label.PREVENTION).contains("alarm"), quote(report, Label.PREVENTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "😀 🎉", "—", "\u0000\u0001", "a", "the"})
    void next_to_nothing_says_nothing(String text) {
        assertEquals(Set.of(), read(text).labels());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "прости пожалуйста это ошибка",
                "数据库 连接 失败",
                "quelle belle journée aujourd'hui",
                "xqzt vlor 9999999999999 ßß"
            })
    void other_languages_are_no_accusation(String text) {
        assertTrue(
                read(text).labels().stream().noneMatch(Label::isSignal),
                read(text).toString());
    }

    @Test
    void ten_thousand_words_are_read_and_the_needle_is_found() {
        List<String> many = new ArrayList<>(Collections.nCopies(10_000, "report"));
        List<String> needle = words("i am so sorry about this failure");
        for (int i = 0; i < needle.size(); i++) {
            many.set(7_000 + i, needle.get(i));
        }
        WordRange found =
                UNDERSTANDING.read(many).said(Label.APOLOGY).orElseThrow().evidence();
        assertTrue(found.from() >= 6_990 && found.to() <= 7_020, found.toString());
    }

    @Test
    void a_growing_utterance_shows_what_is_sure_already() {
        assertEquals(Set.of(), UNDERSTANDING.readSoFar(words("we are")));
        assertEquals(Set.of(Label.APOLOGY), UNDERSTANDING.readSoFar(words("we are so sorry about this failure")));
    }

    @Test
    void many_threads_read_the_same() throws IOException {
        List<String> texts = Project.english().development().subList(0, 100).stream()
                .map(Exemplar::text)
                .toList();
        List<Reading> alone = texts.stream().map(UnderstandingTest::read).toList();
        Understanding another = Understanding.load();
        List<Reading> together =
                texts.parallelStream().map(text -> another.read(words(text))).toList();
        assertEquals(alone, together);
    }

    @Test
    void the_json_names_labels_evidence_and_certainty_in_the_order_of_the_labels() {
        Reading reading = read("we are so sorry please bear with us this never happens");
        assertEquals(
                List.of("labels", "evidence", "certainty"),
                List.copyOf(ReadingJson.of(reading).keySet()));
        assertEquals(
                "[\"apology\",\"pleading\",\"denial\"]",
                ReadingJson.of(reading).get("labels").toString());
        assertEquals(
                "{\"labels\":[],\"evidence\":{},\"certainty\":{}}",
                ReadingJson.of(Reading.NOTHING).toString());
    }

    private static Encoder noEncoder() throws IOException {
        throw new IOException("ONNX Runtime does not start here");
    }

    private static InputStream trained(String name) {
        return Objects.requireNonNull(Understanding.class.getResourceAsStream(name));
    }

    private static final Understanding BY_WORDS =
            Understanding.load(UnderstandingTest::noEncoder, UnderstandingTest::trained);

    private static final Understanding BY_PHRASES =
            Understanding.load(UnderstandingTest::noEncoder, name -> InputStream.nullInputStream());

    static Stream<Understanding> fallbacks() {
        return Stream.of(BY_WORDS, BY_PHRASES);
    }

    @ParameterizedTest
    @MethodSource("fallbacks")
    void without_the_encoder_it_reads_by_words_and_says_so(Understanding fallen) {
        assertFalse(fallen.condition().whole());
        assertEquals(
                "The encoder could not be loaded: ONNX Runtime does not start here. Sentences are read by their words"
                        + " instead, which misses some and never costs marks; install Poise anew to get the encoder"
                        + " back.",
                fallen.condition().sentence());
        assertEquals(Set.of(Label.APOLOGY), fallen.read(words("i am so sorry")).labels());
        assertEquals(Set.of(), fallen.read(words("")).labels());
    }

    @ParameterizedTest
    @MethodSource("fallbacks")
    void a_fallback_never_costs_marks(Understanding fallen) throws IOException {
        for (Exemplar example : Project.english().development()) {
            Reading reading = fallen.read(words(example.text()));
            assertTrue(
                    reading.labels().stream()
                            .noneMatch(label ->
                                    label.isSignal() && reading.surely(label).isPresent()),
                    example.text());
        }
    }

    @Test
    void words_alone_read_worse_but_well() throws IOException {
        Tally words = new Tally();
        Tally phrases = new Tally();
        for (Exemplar example : Project.english().development()) {
            words.add(example.labels(), BY_WORDS.read(words(example.text())).labels());
            phrases.add(example.labels(), BY_PHRASES.read(words(example.text())).labels());
        }
        assertTrue(words.micro() > 0.75, words.line());
        assertTrue(phrases.micro() > 0.2, phrases.line());
    }

    @Test
    void phrases_obey_the_guard() {
        assertEquals(
                Set.of(),
                BY_PHRASES.read(words("he said that bear with us is a song")).labels());
    }
}
