package poise.desktop.gear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordErrorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the pool is full|the pool is full|0",
                "the pool is full|the pool was|2",
                "the pool is full|uh the pool is full|1",
                "it is not our hotfix|it's not our hot fix|0",
                "we cannot fail over|we can't failover|0",
                "Look, I'm here!|look i am hear|1",
                "the kubernetes cluster|the cube or net ease cluster|4",
                "one two|''|2",
            })
    void only_words_count_and_not_their_spelling(String said, String heard, int errors) {
        assertEquals(errors, WordErrors.between(said, heard).errors());
    }
}
