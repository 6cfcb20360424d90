package poise.core.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import poise.core.boardroom.Trust;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Act;
import poise.core.scenario.Executive;
import poise.core.scenario.Note;
import poise.core.scenario.Scenario;
import poise.core.session.Ending;
import poise.core.session.Fact;

/** The facts of a take, sorted by what the rules ask of them. Each fact is looked at once. */
final class Docket extends Fact.Some<Boolean> {

    private final Scenario scenario;
    private final Transcript words;
    private final Handiwork hands;
    private final RoomRecord room;
    private final Meanwhile meanwhile;
    private final Lulls lulls = new Lulls();
    private final Map<Id<Executive>, Trust> trust = new LinkedHashMap<>();
    private final List<Id<Executive>> gone = new ArrayList<>();
    private final List<Id<Note>> notes = new ArrayList<>();
    private Allowance allowance = Allowance.STANDARD;
    private Moment latest = Moment.CRASH;
    private Moment liveUntil = Moment.CRASH;
    private boolean live;
    private boolean complete;
    private int count;

    Docket(Scenario scenario) {
        this.scenario = scenario;
        this.words = new Transcript(scenario);
        this.hands = new Handiwork(scenario);
        this.room = new RoomRecord(scenario);
        this.meanwhile = new Meanwhile(scenario);
    }

    void add(Fact fact) {
        latest = Moment.later(latest, fact.at());
        liveUntil = live ? latest : liveUntil;
        fact.match(this);
        count++;
    }

    Transcript words() {
        return words;
    }

    Handiwork hands() {
        return hands;
    }

    RoomRecord room() {
        return room;
    }

    Meanwhile meanwhile() {
        return meanwhile;
    }

    /** How much time the player was given. */
    Allowance allowance() {
        return allowance;
    }

    /** The latest moment of any fact; the crash before that. */
    Moment latest() {
        return latest;
    }

    /** How long the live acts have gone on so far. */
    Moment liveUntil() {
        return liveUntil;
    }

    /** The dead air so far; what still lasts ends with the latest fact. */
    List<Lulls.Lull> lulls() {
        return lulls.until(latest);
    }

    Trust trust(Executive executive) {
        return trust.getOrDefault(executive.id(), new Trust(executive.trust()));
    }

    boolean hasLeft(Executive executive) {
        return gone.contains(executive.id());
    }

    List<Id<Note>> notes() {
        return Collections.unmodifiableList(notes);
    }

    boolean isComplete() {
        return complete;
    }

    @Override
    protected Boolean otherwise(Fact fact) {
        return false;
    }

    @Override
    public Boolean takeOpened(Fact.TakeOpened fact) {
        allowance = fact.edition().allowance();
        return true;
    }

    @Override
    public Boolean heard(Fact.Heard fact) {
        words.hear(count, fact);
        meanwhile.say(fact.utterance().span());
        return true;
    }

    @Override
    public Boolean written(Fact.Written fact) {
        words.write(count, fact);
        return true;
    }

    @Override
    public Boolean claimed(Fact.Claimed fact) {
        words.claim(count, fact);
        return true;
    }

    @Override
    public Boolean toolUsed(Fact.ToolUsed fact) {
        hands.use(count, fact);
        meanwhile.use(count, fact);
        return true;
    }

    @Override
    public Boolean toolFinished(Fact.ToolFinished fact) {
        meanwhile.finish(fact.tool(), fact.at());
        return true;
    }

    @Override
    public Boolean toolRefused(Fact.ToolRefused fact) {
        hands.click(count, fact.tool(), fact.at());
        return true;
    }

    @Override
    public Boolean clicked(Fact.Clicked fact) {
        hands.touch(count, fact);
        return true;
    }

    @Override
    public Boolean learned(Fact.Learned fact) {
        hands.learn(count, fact);
        return true;
    }

    @Override
    public Boolean faultMoved(Fact.FaultMoved fact) {
        hands.move(count, fact);
        return true;
    }

    @Override
    public Boolean actOpened(Fact.ActOpened fact) {
        scenario.act(fact.act()).ifPresent(lulls::enter);
        live = scenario.act(fact.act()).filter(Act.Live.class::isInstance).isPresent();
        return true;
    }

    @Override
    public Boolean fellSilent(Fact.FellSilent fact) {
        lulls.begin(count, fact);
        return true;
    }

    @Override
    public Boolean silenceBroken(Fact.SilenceBroken fact) {
        lulls.end(fact.at());
        return true;
    }

    @Override
    public Boolean actClosed(Fact.ActClosed fact) {
        lulls.end(fact.at());
        meanwhile.end(fact.at());
        return true;
    }

    @Override
    public Boolean asked(Fact.Asked fact) {
        room.ask(count, fact);
        return true;
    }

    @Override
    public Boolean letDown(Fact.LetDown fact) {
        room.letDown(count, fact);
        return true;
    }

    @Override
    public Boolean spoke(Fact.Spoke fact) {
        meanwhile.speak(count, fact);
        return true;
    }

    @Override
    public Boolean promised(Fact.Promised fact) {
        words.promise(count, fact);
        return true;
    }

    @Override
    public Boolean kept(Fact.Kept fact) {
        words.keep(count, fact);
        return true;
    }

    @Override
    public Boolean broken(Fact.Broken fact) {
        words.breakWord(count, fact);
        return true;
    }

    @Override
    public Boolean trustMoved(Fact.TrustMoved fact) {
        trust.put(fact.executive(), fact.to());
        return true;
    }

    @Override
    public Boolean left(Fact.Left fact) {
        gone.add(fact.executive());
        return true;
    }

    @Override
    public Boolean noted(Fact.Noted fact) {
        notes.add(fact.note());
        return true;
    }

    @Override
    public Boolean takeClosed(Fact.TakeClosed fact) {
        complete = fact.ending() != Ending.ABANDONED;
        return true;
    }
}
