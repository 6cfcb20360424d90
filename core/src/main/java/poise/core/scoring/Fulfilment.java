package poise.core.scoring;

import java.util.List;
import poise.core.protocol.Deed;
import poise.core.scenario.Fault;

/** The evidence that a deed was done. */
record Fulfilment(Docket docket) implements Deed.Cases<List<Evidence>> {

    @Override
    public List<Evidence> say(Deed.Say say) {
        return docket.words().said(say.labels());
    }

    @Override
    public List<Evidence> write(Deed.Write write) {
        return docket.words().written(write.in(), write.labels());
    }

    @Override
    public List<Evidence> use(Deed.Use use) {
        return docket.hands().used(use.kind());
    }

    @Override
    public List<Evidence> learn(Deed.Learn learn) {
        return docket.hands().learned(learn.topic());
    }

    @Override
    public List<Evidence> tell(Deed.Tell tell) {
        return docket.words().told(tell.topic());
    }

    @Override
    public List<Evidence> clear(Deed.Clear clear) {
        return docket.hands().stood(Fault.Standing.CLEARED);
    }
}
