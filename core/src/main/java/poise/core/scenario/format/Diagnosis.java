package poise.core.scenario.format;

import java.util.Locale;

/** What can be wrong with a file that an author wrote. The code is stable; the authoring guide lists them all. */
public enum Diagnosis {
    NOT_JSON(1, "The text is not JSON at this point; everything after it is unread."),
    WRONG_TYPE(2, "A value is of another kind than its key asks for."),
    EMPTY_FILE(3, "The file holds nothing."),
    TOO_LARGE(4, "The file is larger than 1 MB, which no scenario needs."),
    NOT_UTF8(5, "The file is not encoded as UTF-8."),
    BYTE_ORDER_MARK(6, "The file begins with a byte order mark, which JSON forbids."),
    TOO_DEEP(7, "Values are nested more than 32 deep."),
    TRAILING_TEXT(8, "Something follows after the end of the JSON value."),
    NOT_AN_OBJECT(9, "The file holds another value than one object in braces."),
    DUPLICATE_KEY(10, "A key stands twice in one object."),
    UNKNOWN_KEY(11, "A key means nothing where it stands."),
    MISSING_KEY(12, "An object lacks a key that it needs."),
    OUT_OF_RANGE(13, "A number is smaller or greater than it may be."),
    UNKNOWN_WORD(14, "A word is none of those that may stand there."),
    NOT_ONE_OF(15, "An object has none, or more than one, of the keys of which it needs exactly one."),
    BAD_ID(16, "An id is not lower-case words joined by '-', '.' or '_'."),
    DUPLICATE_ID(17, "Two things of one kind have the same id."),
    DANGLING_ID(18, "An id names nothing that exists."),
    EMPTY_TEXT(19, "A text is blank."),
    LONG_TEXT(20, "A text is longer than anybody would read or say at once."),
    PLACEHOLDER(21, "A text is a placeholder that was never filled in."),
    ODD_CHARACTER(22, "A text holds a line break, a control character or half of a surrogate pair."),
    EMPTY_LIST(23, "A list has fewer entries than it needs."),
    ENDS_BEFORE_IT_BEGINS(24, "A window is over before it begins, or a range's end lies below its start."),
    MARKS_DO_NOT_SUM(25, "A protocol's marks do not come to 300 for timing, 400 for speech and 300 for choices."),
    UNEQUAL_WAYS(26, "The ways of one step are worth different marks."),
    LOSS_ABOVE_MARKS(27, "A breach would cost more than the constraint is worth."),
    UNEVEN_MARKS(28, "An ask's marks cannot be shared evenly among its times."),
    BAD_EXAMPLE(29, "An example of a claim is not 3 to 30 lower-case words as a recognizer would write them."),
    STAGE_OUT_OF_REACH(30, "No change of the fault ever leads to a stage."),
    NEVER_CLEARED(31, "No way leads from the fault's first stage to one that is cleared."),
    TOOL_IN_NO_ACT(32, "A tool is at hand in no act."),
    LIVE_AFTER_AFTERMATH(33, "A live act comes after an aftermath."),
    TWO_AFTERMATHS(34, "There is more than one aftermath."),
    VALUE_NEVER_ACCEPTED(35, "A trigger waits for a value that the setting's editor never accepts."),
    NOT_CONFIGURABLE(36, "A trigger sets a value with a tool that is not of the kind configure."),
    TRUTH_NEVER_SHOWN(37, "A truth is neither known from the start nor revealed by any target."),
    TARGETS_MISPLACED(38, "A tool has targets that its kind cannot have, or lacks those that it needs."),
    NO_SUCH_LINE(39, "A pointing tool's target is no line of any page."),
    NEEDS_IN_A_CIRCLE(40, "A tool needs itself, at once or through others."),
    PAGE_NEVER_SHOWN(41, "A page is shown by no stage and opened by no tool."),
    REPLY_TO_A_REMARK(42, "A cue that asks nothing has words for an answer."),
    TOOL_KIND_MISSING(43, "The scenario has no tool of a kind that its protocol's step cannot be taken without."),
    OUT_OF_ORDER(44, "A line of a take comes before the one above it."),
    LONG_LIST(45, "A list has more than 500 entries."),
    CRASH_OFF_TIME(46, "The failure does not show itself at moment 0."),
    DUPLICATE_EXAMPLE(47, "An example of a claim stands twice in one scenario."),
    MANY_EXAMPLES(48, "A claim has more than 12 examples."),
    BAD_LOT(49, "A lot is not a list of at least two different ids."),
    UNKNOWN_LOT(50, "An \"if\" or a \"by\" names a lot or an option that the file does not have, or lacks one."),
    MANY_DEALS(51, "The lots can fall in more than 24 ways."),
    OPENS_TWICE(52, "Not the first act alone says when it opens."),
    NO_SUCH_WAY(53, "A step is narrowed to a way that the protocol does not have."),
    MISPLACED_TAKE(54, "A take lies where a scenario is looked for."),
    UNEVEN_ROW(55, "A row of a table has more or fewer cells than the table has columns."),
    NO_SUCH_STEP(56, "A form stands at a step that it does not have."),
    TOO_MANY_LABELS(57, "A chart has more labels than values."),
    MISPLACED_BEHIND(58, "A page other than an error has a page behind it, or what lies behind an error is one too."),
    FILM_IN_A_FILM(59, "A film shows a page of the kind player or stream.");

    private final int number;
    private final String meaning;

    Diagnosis(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** Such as {@code SC002}. */
    public String code() {
        return String.format(Locale.ROOT, "SC%03d", number);
    }

    /** What it means, in a sentence. */
    public String meaning() {
        return meaning;
    }
}
