package poise.core.scoring;

import java.util.List;
import poise.core.protocol.Deed;

/** The evidence that a deed was done. */
record Fulfilment(Docket docket) implements Deed.Cases<List<Evidence>> {

    @Override
    public List<Evidence> say(Deed.Say say) {
        return docket.said(say.labels());
    }

    @Override
    public List<Evidence> write(Deed.Write write) {
        return docket.written(write.in(), write.labels());
    }

    @Override
    public List<Evidence> use(Deed.Use use) {
        return docket.used(use.kind());
    }

    @Override
    public List<Evidence> learn(Deed.Learn learn) {
        return docket.learned(learn.topic());
    }

    @Override
    public List<Evidence> tell(Deed.Tell tell) {
        return docket.told(tell.topic());
    }

    @Override
    public List<Evidence> clear(Deed.Clear clear) {
        return docket.cleared();
    }
}
