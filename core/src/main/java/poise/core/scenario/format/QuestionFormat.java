package poise.core.scenario.format;

import java.util.List;
import poise.core.kernel.Marks;
import poise.core.protocol.Protocol;
import poise.core.scenario.Question;

/** Questions of an interview as files. */
public final class QuestionFormat {

    /** Fewer examples than this do not show what an answer's wordings have in common. */
    private static final int LEAST_EXAMPLES = 5;

    private QuestionFormat() {}

    /**
     * Reads a question, or finds all that is wrong with it.
     *
     * @param file what problems call the file
     */
    public static Parsed<Question> read(String file, byte[] content, List<Protocol> protocols) {
        Problems problems = new Problems(file);
        return problems.judge(JsonTree.of(content, problems).map(top -> {
            Names names = new Names(problems);
            names.outside(
                    "protocol", protocols.stream().map(each -> each.id().name()).toList());
            names.outside(
                    "failure mode",
                    protocols.stream()
                            .flatMap(each -> each.failureModes().stream())
                            .map(mode -> mode.id().name())
                            .toList());
            Values values = new Values(problems, names);
            Question question =
                    values.object(top, fields -> question(fields, new ExampleReader(values, LEAST_EXAMPLES)));
            names.settle();
            checkSum(question, top, problems);
            return question;
        }));
    }

    private static void checkSum(Question question, Node top, Problems problems) {
        int sum = question.elements().stream()
                .mapToInt(element -> element.marks().count())
                .sum();
        if (problems.noneIn(top, "elements") && sum != Question.WORTH) {
            problems.add(
                    Diagnosis.MARKS_DO_NOT_SUM,
                    top.find("elements").orElse(top),
                    "must be worth " + Question.WORTH + " marks in all, not " + sum);
        }
    }

    private static Question question(Fields fields, ExampleReader examples) {
        return new Question(
                fields.newId("id", "question"),
                fields.text("title"),
                fields.reference("protocol", "protocol"),
                fields.word("level", Words.LEVELS),
                fields.object("asked-by", QuestionFormat::interviewer).orElseGet(QuestionFormat::nobody),
                fields.object("probed-by", QuestionFormat::interviewer).orElseGet(QuestionFormat::nobody),
                fields.text("question"),
                fields.objects("elements", element -> element(element, examples)),
                fields.objects("failures", failure -> failure(failure, examples)),
                fields.object("answers", QuestionFormat::answers)
                        .orElseGet(() -> new Question.Answers(Values.NO_TEXT, Values.NO_TEXT, Values.NO_TEXT)));
    }

    private static Question.Interviewer interviewer(Fields fields) {
        return new Question.Interviewer(fields.text("name"), fields.text("role"));
    }

    private static Question.Interviewer nobody() {
        return new Question.Interviewer(Values.NO_TEXT, Values.NO_TEXT);
    }

    private static Question.Element element(Fields fields, ExampleReader examples) {
        return new Question.Element(
                fields.newId("id", "element"),
                fields.text("title"),
                Marks.marks(fields.whole("marks", Limits.POSITIVE_MARKS)),
                fields.text("why"),
                fields.text("probe"),
                fields.required("examples").map(examples::examples).orElse(List.of()));
    }

    private static Question.Failure failure(Fields fields, ExampleReader examples) {
        return new Question.Failure(
                fields.reference("mode", "failure mode"),
                fields.text("title"),
                fields.required("examples").map(examples::examples).orElse(List.of()));
    }

    private static Question.Answers answers(Fields fields) {
        return new Question.Answers(fields.letter("strong"), fields.letter("mediocre"), fields.letter("failing"));
    }
}
