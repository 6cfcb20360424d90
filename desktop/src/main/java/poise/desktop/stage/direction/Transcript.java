package poise.desktop.stage.direction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Executive;
import poise.core.session.Fact;

/** What was said so far: the room's lines, the player's last words, and what was promised in them. */
final class Transcript extends Witness {

    private final List<Fact.Spoke> lines = new ArrayList<>();
    private final List<Agenda.Word> promises = new ArrayList<>();
    private int before = 0;
    private Optional<Fact.Heard> said = Optional.empty();
    private OptionalInt pace = OptionalInt.empty();

    /** The line that an executive said last. */
    Optional<Fact.Spoke> caption() {
        return lines.stream().reduce((earlier, later) -> later);
    }

    /** The executive who is speaking just now. */
    Optional<Id<Executive>> speaker(Moment now) {
        return caption()
                .filter(line -> now.isBefore(line.until()) && !now.isBefore(line.at()))
                .map(Fact.Spoke::executive);
    }

    /** What executives have said or written since this act began, newest first. */
    List<Fact.Spoke> linesOfAct() {
        List<Fact.Spoke> ofAct = new ArrayList<>(lines.subList(before, lines.size()));
        Collections.reverse(ofAct);
        return ofAct;
    }

    /** What the player said last. */
    Optional<Fact.Heard> said() {
        return said;
    }

    /** The times that were promised, and what became of them. */
    List<Agenda.Word> promises() {
        return List.copyOf(promises);
    }

    /** How fast the player speaks, in words a minute; nothing before there is enough to tell. */
    OptionalInt pace() {
        return pace;
    }

    void spokenAt(OptionalInt wordsPerMinute) {
        pace = wordsPerMinute;
    }

    @Override
    public Void actOpened(Fact.ActOpened fact) {
        before = lines.size();
        return null;
    }

    @Override
    public Void heard(Fact.Heard fact) {
        said = Optional.of(fact);
        return null;
    }

    @Override
    public Void spoke(Fact.Spoke fact) {
        lines.add(fact);
        return null;
    }

    @Override
    public Void promised(Fact.Promised fact) {
        promises.add(new Agenda.Word(fact, Optional.empty()));
        return null;
    }

    @Override
    public Void kept(Fact.Kept fact) {
        promises.replaceAll(each -> each.settled(fact.made(), fact.due(), true));
        return null;
    }

    @Override
    public Void broken(Fact.Broken fact) {
        promises.replaceAll(each -> each.settled(fact.made(), fact.due(), false));
        return null;
    }
}
