package poise.core.session;

import java.util.List;
import java.util.OptionalInt;
import poise.core.kernel.Moment;
import poise.core.scenario.Act;
import poise.core.scenario.Executive;
import poise.core.speech.Reading;
import poise.core.speech.Text;

/** What comes of each kind of intent, once all that was due before it is settled. */
final class Response implements Intent.Cases<Void> {

    private final Turn turn;
    private final Agenda agenda;
    private final Moment at;

    Response(Turn turn, Agenda agenda, Moment at) {
        this.turn = turn;
        this.agenda = agenda;
        this.at = at;
    }

    @Override
    public Void advance(Intent.Advance advance) {
        return settled();
    }

    @Override
    public Void takeFloor(Intent.TakeFloor takeFloor) {
        if (turn.act() instanceof Act.Live) {
            turn.add(new Fact.FloorTaken(Moment.earlier(takeFloor.since(), at)));
        }
        return settled();
    }

    @Override
    public Void overhear(Intent.Overhear overhear) {
        if (turn.state().floor().since().isPresent()
                && !turn.state().floor().overheard().equals(overhear.labels())) {
            turn.add(new Fact.Overheard(at, overhear.labels()));
        }
        return settled();
    }

    @Override
    public Void yieldFloor(Intent.YieldFloor yieldFloor) {
        if (turn.state().floor().since().isPresent()) {
            turn.add(new Fact.FloorYielded(Moment.earlier(yieldFloor.until(), at)));
        }
        return settled();
    }

    @Override
    public Void dropFloor(Intent.DropFloor dropFloor) {
        if (turn.state().floor().since().isPresent()) {
            turn.add(new Fact.FloorDropped(at));
        }
        return settled();
    }

    @Override
    public Void say(Intent.Say say) {
        if (turn.act() instanceof Act.Live) {
            breakSilence(say);
            Moment end = say.utterance().span().to();
            Reading reading = new Plausibility(turn, say.utterance().span())
                    .of(say.meaning().reading());
            List<Executive> room = turn.audience().inTheRoom();
            Impression impression = new Impression(turn, say.meaning().with(reading), end, room);
            turn.add(new Fact.Heard(end, say.utterance(), reading, say.means()));
            if (turn.state().course().crashed()) {
                impression.sway();
                impression.claims(say.utterance().said().words());
                impression.answers(say.utterance().span());
                Promises.note(turn, reading, say.utterance().said(), end, room);
            }
        }
        return settled();
    }

    private void breakSilence(Intent.Say say) {
        Conversation.breakSilence(turn, say.utterance().span().from());
    }

    @Override
    public Void click(Intent.Click click) {
        turn.add(new Fact.Clicked(at, click.place()));
        return settled();
    }

    @Override
    public Void useTool(Intent.UseTool use) {
        Admission.of(turn)
                .refuses(use)
                .ifPresentOrElse(
                        refusal -> turn.add(new Fact.ToolRefused(at, use.tool(), use.target(), refusal)),
                        () -> Handwork.begin(turn, new Fact.ToolUsed(at, use.tool(), use.target(), use.value())));
        return worked();
    }

    @Override
    public Void write(Intent.Write write) {
        Admission.of(turn)
                .refuses(write)
                .ifPresentOrElse(
                        refusal -> turn.add(new Fact.ToolRefused(at, write.tool(), write.to(), refusal)),
                        () -> send(write));
        return worked();
    }

    /** A letter goes out when it is written; one that the act's end interrupts never does. */
    private void send(Intent.Write write) {
        turn.add(new Fact.ToolUsed(at, write.tool(), write.to(), OptionalInt.empty()));
        Moment sent = Handwork.isAftermath(turn) ? Handwork.workEnds(turn) : at;
        if (Handwork.isAftermath(turn) && sent.isAfter(turn.state().course().closes(turn.act()))) {
            return;
        }
        List<Executive> readers = turn.scenario().readers(write.tool(), write.to());
        turn.disclose(readers, sent);
        Impression impression = new Impression(turn, write.meaning(), sent, readers);
        turn.add(new Fact.Written(
                sent, write.tool(), write.to(), write.text(), write.meaning().reading()));
        impression.sway();
        impression.claims(Text.of(write.text()).words());
        impression.answersInWriting();
        Promises.note(turn, write.meaning().reading(), Text.of(write.text()), sent, readers);
    }

    @Override
    public Void leave(Intent.Leave leave) {
        turn.closeAct(at, Ending.ABANDONED);
        return settled();
    }

    /** In an aftermath a tool's hours pass at once. */
    private Void worked() {
        agenda.settle(turn, Handwork.isAftermath(turn) ? Handwork.workEnds(turn) : at);
        return settled();
    }

    private Void settled() {
        agenda.settle(turn, at);
        return null;
    }
}
