package poise.desktop.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import poise.core.session.Meaning;
import poise.core.speech.Reading;
import poise.core.speech.Text;

/** A scenario of others, about quite another subject, whose claims are found without any training. */
class ComprehensionTest {

    private static final Understanding UNDERSTANDING = Understanding.load();

    private static Spotted certificate;

    @BeforeAll
    static void the_examples_are_looked_at() throws IOException {
        assertTrue(UNDERSTANDING.condition().whole(), UNDERSTANDING.condition().sentence());
        certificate = Spotted.in("expired-certificate", UNDERSTANDING);
    }

    @ParameterizedTest
    @CsvSource({
        "certificate-expired, The gateway's certificate expired at midnight.",
        "certificate-expired, so the reason is that our tls certificate is no longer valid it expired yesterday",
        "their-clock, honestly the clock on your computers must be wrong",
        "they-were-hacked, I am afraid somebody is attacking your systems.",
        "orders-are-safe, every order is safe and waits in the queue",
        "orders-are-lost, all orders are lost",
        "certificate-expired, 'No, the certificate has expired.'",
        "they-were-hacked, 'No, somebody is attacking your systems.'",
        "orders-are-safe, Is an order lost ? All orders are safe in the queue .",
    })
    void a_claim_is_found_in_free_wording(String claim, String words) {
        assertEquals(Set.of(claim), certificate.claims(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The clock on your computer is not wrong.",
                "nobody is attacking your network",
                "it is not that your machines show the wrong date",
                "the certificate has not expired",
                "my colleague said that your machines show the wrong date",
                "have you been hacked",
                "if the certificate had expired you would see it here",
                "thank you all for coming today",
                "I am opening the log of the gateway."
            })
    void what_is_denied_asked_quoted_or_about_something_else_is_no_claim(String words) {
        assertEquals(Set.of(), certificate.claims(words));
    }

    @Test
    void each_sentence_of_a_letter_may_make_its_claim() {
        assertEquals(
                Set.of("certificate-expired", "orders-are-safe"),
                certificate.claims("The cause: the certificate of the gateway has expired. Thank you for your patience."
                        + " No order is lost, all of them are safe in the queue."));
    }

    @Test
    void the_same_words_always_mean_the_same() {
        Text text = Text.of("the certificate of the gateway has expired");
        Comprehension another =
                Understanding.load().about(certificate.scenario().claims());
        assertEquals(certificate.comprehension().read(text), another.read(text));
    }

    @Test
    void blank_words_mean_nothing() {
        assertEquals(Meaning.NOTHING, certificate.comprehension().read(Text.of(" ")));
    }

    @Test
    void where_nothing_is_claimed_words_are_only_read() {
        Text text = Text.of("the certificate has expired");
        assertEquals(List.of(), UNDERSTANDING.about(List.of()).read(text).likenesses());
        assertEquals(
                UNDERSTANDING.read(text), certificate.comprehension().read(text).reading());
    }

    @Test
    void without_the_encoder_words_find_what_is_true_and_accuse_nobody() throws IOException {
        Spotted lexical = Spotted.in("expired-certificate", Understanding.lexical("this is a test"));
        assertEquals(Set.of("certificate-expired"), lexical.claims("the certificate of the gateway has expired"));
        assertEquals(Set.of(), lexical.claims("the clock on your computer is wrong"));
    }

    @Test
    void without_anything_that_was_trained_nothing_is_claimed() throws IOException {
        Spotted bare = Spotted.in("expired-certificate", Project.byPhrases());
        assertEquals(Set.of(), bare.claims("the certificate has expired"));
        assertEquals(
                Reading.NOTHING,
                bare.comprehension().read(Text.of("hello there")).reading());
    }
}
