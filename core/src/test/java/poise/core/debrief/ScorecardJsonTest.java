package poise.core.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.gear.Line.line;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Marks.marks;
import static poise.core.kernel.Moment.at;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import poise.core.boardroom.Trust;
import poise.core.gear.Rooms;
import poise.core.kernel.Permille;
import poise.core.protocol.Ask;
import poise.core.protocol.Category;
import poise.core.protocol.Condition;
import poise.core.protocol.Contrast;
import poise.core.protocol.FailureMode;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Protocol;
import poise.core.protocol.Schedule;
import poise.core.protocol.Step;
import poise.core.protocol.Way;
import poise.core.scenario.Note;
import poise.core.scenario.Scenario;
import poise.core.scoring.Judge;
import poise.core.session.Fact;
import poise.core.session.Verdict;
import poise.core.speech.Label;

class ScorecardJsonTest {

    private static final Scenario ROOM = Rooms.with(Rooms.BUYER)
            .note("said", "buyer", new Note.Occasion.Misled())
            .build();
    private static final Protocol SHORT = new Protocol(
            id("short"),
            "Short",
            "Say it.",
            List.of(step("acknowledge", Label.ACKNOWLEDGE), step("promise", Label.COMMIT_TIMELINE)),
            List.of(),
            List.of(new FailureMode(
                    id("blame-shifter"),
                    "The Blame Shifter",
                    true,
                    "",
                    "",
                    new Condition.Enough(new Occurrence.Signals(Set.of(Label.BLAME_CUSTOMER)), 1, 0))));

    private static Step step(String id, Label label) {
        Ask ask = new Ask(
                id("say"), "Say", Category.SPEECH, marks(400), List.of(new Occurrence.Say(Set.of(label), false)), 1);
        Schedule window = Schedule.fromCrash(Duration.ZERO, Duration.ofMinutes(1));
        return new Step(id(id), "", "", "", List.of(new Way(id("aloud"), window, marks(100), List.of(ask))));
    }

    @Test
    void a_scorecard_has_exactly_the_keys_that_were_promised() {
        List<Fact> log = List.of(
                line(0, "this failed", Label.ACKNOWLEDGE).heard(),
                line(2_000, "your \"network\" <did> it", Label.BLAME_CUSTOMER).heard(),
                new Fact.Claimed(at(3_200), id("network-did-it"), Verdict.FALSE, "your network"),
                new Fact.TrustMoved(
                        at(3_200),
                        id("buyer"),
                        new Trust(Permille.permille(500)),
                        new Trust(Permille.permille(420)),
                        "misled"),
                new Fact.Noted(at(3_200), id("said")));
        assertEquals(EXPECTED, ScorecardJson.print(Judge.judge(ROOM, SHORT, log)));
    }

    @Test
    void only_a_take_in_extended_time_says_how_much_time_was_given() {
        String json = ScorecardJson.print(
                Judge.judge(ROOM, SHORT, List.of(new Fact.TakeOpened(at(0), id("tiny"), Rooms.EXTENDED, 7))));
        assertTrue(json.endsWith(",\n  \"corrected\": false,\n  \"allowance\": \"extended\"\n}\n"), json);
    }

    private static final Contrast SAYING_SO = new Contrast(
            id("saying-so"),
            "Saying so",
            new Occurrence.Say(Set.of(Label.ACKNOWLEDGE), false),
            Map.of(SHORT.id(), "Say so at once."),
            "Nothing is known.");

    @Test
    void a_debrief_adds_what_is_not_judged() {
        List<Fact> log = List.of(
                line(0, "this faded").heard(),
                line(2_000, "your network does it", Label.BLAME_CUSTOMER)
                        .sure(600)
                        .heard(),
                new Fact.Corrected(
                        at(600),
                        1,
                        line(0, "this failed").utterance(),
                        line(0, "this failed", Label.ACKNOWLEDGE).reading(),
                        List.of()));
        Phrases phrases = Phrases.in(Locale.ENGLISH);
        Debrief debrief = new Narrator(ROOM, SHORT, phrases).tell(Judge.judge(ROOM, SHORT, log), log);
        Comparison comparison = Comparison.of(ROOM, List.of(SHORT), List.of(SAYING_SO), log, phrases);
        String json = ScorecardJson.print(debrief, comparison);
        assertEquals(ADDED, json.substring(json.indexOf("  \"corrected\"")));
    }

    private static final String ADDED =
            """
              "corrected": true,
              "corrections": [
                {
                  "utterance": 1,
                  "at": 0,
                  "heard": "this faded",
                  "said": "this failed"
                }
              ],
              "questions": [
                {
                  "label": "blame-customer",
                  "asks": "Did you mean that the cause lies on their side?",
                  "utterance": 2,
                  "at": 2000,
                  "quote": "your network does it",
                  "certainty": 600,
                  "weight": 1
                }
              ],
              "delivery": {
                "words": 6,
                "typed": 0,
                "pace": null,
                "articulation": null,
                "speaking": 3200,
                "pauses": {
                  "count": 1,
                  "longest": 1400,
                  "total": 1400
                },
                "monologue": 3200,
                "deadAir": {
                  "count": 0,
                  "longest": 0,
                  "total": 0
                },
                "talkShare": 1000,
                "hesitation": {
                  "repeats": 0,
                  "stops": 0
                }
              },
              "protocols": [
                {
                  "id": "short",
                  "total": 500,
                  "band": "Mid-Level",
                  "failureModes": []
                }
              ],
              "differences": [
                {
                  "id": "saying-so",
                  "title": "Saying so",
                  "evidence": "0:00 \u201cthis failed\u201d",
                  "says": {
                    "short": "Say so at once."
                  },
                  "known": "Nothing is known."
                }
              ]
            }
            """
                    .indent(0);

    private static final String EXPECTED =
            """
            {
              "scenario": "tiny",
              "protocol": "short",
              "total": 499,
              "band": "Junior",
              "timing": 100,
              "speech": 400,
              "choices": 0,
              "failureModes": [
                {
                  "id": "blame-shifter",
                  "title": "The Blame Shifter",
                  "fatal": true,
                  "evidence": [
                    {
                      "at": 2000,
                      "quote": "your \\"network\\" <did> it"
                    }
                  ]
                }
              ],
              "steps": [
                {
                  "id": "acknowledge",
                  "status": "met",
                  "at": 0,
                  "marks": 500,
                  "outOf": 500,
                  "evidence": [
                    {
                      "at": 0,
                      "quote": "this failed"
                    }
                  ]
                },
                {
                  "id": "promise",
                  "status": "missed",
                  "at": null,
                  "marks": 0,
                  "outOf": 500,
                  "evidence": []
                }
              ],
              "claims": [
                {
                  "id": "network-did-it",
                  "verdict": "false",
                  "at": 3200,
                  "quote": "your network",
                  "truth": "The pool was too small."
                }
              ],
              "executives": [
                {
                  "id": "buyer",
                  "trust": [
                    500,
                    420
                  ]
                }
              ],
              "notes": [
                {
                  "executive": "buyer",
                  "text": "Noted: said"
                }
              ],
              "corrected": false
            }
            """;
}
