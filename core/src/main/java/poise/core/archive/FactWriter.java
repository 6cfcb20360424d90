package poise.core.archive;

import poise.core.session.Fact;

/** Each kind of fact as a line. */
final class FactWriter implements Fact.Cases<Fields> {

    @Override
    public Fields takeOpened(Fact.TakeOpened fact) {
        Fields fields = Fields.of("take-opened", fact.at())
                .put("scenario", fact.scenario())
                .put("hash", fact.edition().hash())
                .put("rules", fact.edition().rules())
                .put("reader", fact.edition().reader());
        if (fact.edition().allowance().isExtended()) {
            fields.put("allowance", fact.edition().allowance());
        }
        return fields.put("seed", fact.seed());
    }

    @Override
    public Fields actOpened(Fact.ActOpened fact) {
        return Fields.of("act-opened", fact.at()).put("act", fact.act());
    }

    @Override
    public Fields actClosed(Fact.ActClosed fact) {
        return Fields.of("act-closed", fact.at()).put("act", fact.act());
    }

    @Override
    public Fields takeClosed(Fact.TakeClosed fact) {
        return Fields.of("take-closed", fact.at()).put("ending", fact.ending());
    }

    @Override
    public Fields crashed(Fact.Crashed fact) {
        return Fields.of("crashed", fact.at());
    }

    @Override
    public Fields faultMoved(Fact.FaultMoved fact) {
        return Fields.of("fault-moved", fact.at()).put("stage", fact.stage());
    }

    @Override
    public Fields floorTaken(Fact.FloorTaken fact) {
        return Fields.of("floor-taken", fact.at());
    }

    @Override
    public Fields floorYielded(Fact.FloorYielded fact) {
        return Fields.of("floor-yielded", fact.at());
    }

    @Override
    public Fields floorDropped(Fact.FloorDropped fact) {
        return Fields.of("floor-dropped", fact.at());
    }

    @Override
    public Fields overheard(Fact.Overheard fact) {
        return Fields.of("overheard", fact.at()).put("labels", fact.labels());
    }

    @Override
    public Fields heard(Fact.Heard fact) {
        return Fields.of("heard", fact.at())
                .put("words", fact.utterance())
                .put("reading", fact.reading())
                .put("means", fact.means());
    }

    @Override
    public Fields corrected(Fact.Corrected fact) {
        return Fields.of("corrected", fact.at())
                .put("number", fact.number())
                .put("words", fact.utterance())
                .put("reading", fact.reading())
                .put("claims", fact.claims());
    }

    @Override
    public Fields fellSilent(Fact.FellSilent fact) {
        return Fields.of("fell-silent", fact.at()).put("since", fact.since());
    }

    @Override
    public Fields silenceBroken(Fact.SilenceBroken fact) {
        return Fields.of("silence-broken", fact.at()).put("since", fact.since());
    }

    @Override
    public Fields clicked(Fact.Clicked fact) {
        return Fields.of("clicked", fact.at()).put("place", fact.place());
    }

    @Override
    public Fields toolUsed(Fact.ToolUsed fact) {
        return Fields.of("tool-used", fact.at())
                .put("tool", fact.tool())
                .put("target", fact.target())
                .put("value", fact.value());
    }

    @Override
    public Fields toolFinished(Fact.ToolFinished fact) {
        return Fields.of("tool-finished", fact.at())
                .put("tool", fact.tool())
                .put("target", fact.target())
                .put("value", fact.value());
    }

    @Override
    public Fields toolRefused(Fact.ToolRefused fact) {
        return Fields.of("tool-refused", fact.at())
                .put("tool", fact.tool())
                .put("target", fact.target())
                .put("refusal", fact.refusal());
    }

    @Override
    public Fields learned(Fact.Learned fact) {
        return Fields.of("learned", fact.at()).put("truth", fact.truth());
    }

    @Override
    public Fields written(Fact.Written fact) {
        return Fields.of("written", fact.at())
                .put("tool", fact.tool())
                .put("to", fact.to())
                .put("text", fact.text())
                .put("reading", fact.reading());
    }

    @Override
    public Fields claimed(Fact.Claimed fact) {
        return Fields.of("claimed", fact.at())
                .put("claim", fact.claim())
                .put("verdict", fact.verdict())
                .put("quote", fact.quote());
    }

    @Override
    public Fields challenged(Fact.Challenged fact) {
        return Fields.of("challenged", fact.at()).put("claim", fact.claim());
    }

    @Override
    public Fields asked(Fact.Asked fact) {
        return Fields.of("asked", fact.at()).put("cue", fact.cue());
    }

    @Override
    public Fields answered(Fact.Answered fact) {
        return Fields.of("answered", fact.at()).put("cue", fact.cue());
    }

    @Override
    public Fields letDown(Fact.LetDown fact) {
        return Fields.of("let-down", fact.at()).put("cue", fact.cue());
    }

    @Override
    public Fields spoke(Fact.Spoke fact) {
        return Fields.of("spoke", fact.at())
                .put("until", fact.until())
                .put("executive", fact.executive())
                .put("line", fact.line());
    }

    @Override
    public Fields reacted(Fact.Reacted fact) {
        return Fields.of("reacted", fact.at())
                .put("executive", fact.executive())
                .put("expression", fact.expression());
    }

    @Override
    public Fields trustMoved(Fact.TrustMoved fact) {
        return Fields.of("trust-moved", fact.at())
                .put("executive", fact.executive())
                .put("from", fact.from())
                .put("to", fact.to())
                .put("because", fact.because());
    }

    @Override
    public Fields promised(Fact.Promised fact) {
        return Fields.of("promised", fact.at()).put("due", fact.due()).put("quote", fact.quote());
    }

    @Override
    public Fields kept(Fact.Kept fact) {
        return Fields.of("kept", fact.at()).put("made", fact.made()).put("due", fact.due());
    }

    @Override
    public Fields broken(Fact.Broken fact) {
        return Fields.of("broken", fact.at()).put("made", fact.made()).put("due", fact.due());
    }

    @Override
    public Fields noted(Fact.Noted fact) {
        return Fields.of("noted", fact.at()).put("note", fact.note());
    }

    @Override
    public Fields left(Fact.Left fact) {
        return Fields.of("left", fact.at()).put("executive", fact.executive());
    }
}
