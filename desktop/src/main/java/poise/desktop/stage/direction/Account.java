package poise.desktop.stage.direction;

import java.util.List;
import java.util.stream.Stream;
import poise.core.scenario.Scenario;
import poise.core.session.Fact;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.kit.Taste;

/** All that the director knows of what happened, of which each of its witnesses keeps a part. */
record Account(Story story, Transcript transcript, Barometer barometer, Jottings jottings) {

    Account(Scenario scenario, Phrases words, Taste taste) {
        this(new Story(scenario, words, taste), new Transcript(), new Barometer(scenario), new Jottings(scenario));
    }

    void tell(List<Fact> facts) {
        facts.forEach(fact -> Stream.of(story, transcript, barometer, jottings).forEach(fact::match));
    }
}
