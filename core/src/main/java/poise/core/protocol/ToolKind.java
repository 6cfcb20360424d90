package poise.core.protocol;

import java.util.Locale;

/** What a tool is for, so that a protocol can ask for it whatever a scenario calls it. */
public enum ToolKind {
    /** Shows evidence: logs, metrics, traces. */
    INSPECT,
    /** Points at one piece of evidence. */
    POINT,
    /** Changes a setting. */
    CONFIGURE,
    /** Does again what failed. */
    RETRY,
    /** A rescue without diagnosis: reload, another window, another profile. */
    REFRESH,
    /** Gives the problem to a named owner. */
    ESCALATE,
    /** Moves the session on to another success criterion. */
    ALTERNATIVE,
    /** Writes to somebody. */
    MESSAGE,
    /** Writes the report after the failure. */
    REPORT,
    /** Shows a recording. */
    PLAY,
    /** Turns the sound off. */
    MUTE,
    /** Goes on with the plan of the demo. */
    PROCEED,
    /** Takes the picture off the wall. */
    HIDE,
    /** Stops what does the harm: a test, an agent, a deployment. */
    HALT,
    /** Asks for leave or help. */
    ASK,
    /** Goes to the person who wrote what failed. */
    AUTHOR,
    /** Has the mending built. */
    HOTFIX,
    /** Proves the mending on a copy. */
    VERIFY,
    /** Lets hours pass in an aftermath. */
    WAIT,
    /** Ends the act. */
    WRAP_UP;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
