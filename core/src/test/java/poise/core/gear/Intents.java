package poise.core.gear;

import static poise.core.kernel.Id.id;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.session.Intent;
import poise.core.session.Meaning;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Text;
import poise.core.speech.WordRange;

/** Intents in few words; times in milliseconds from the crash. */
public final class Intents {

    private Intents() {}

    public static Intent advance(long at) {
        return new Intent.Advance(new Moment(at));
    }

    public static Intent takeFloor(long at) {
        return new Intent.TakeFloor(new Moment(at), new Moment(at));
    }

    public static Intent takeFloor(long at, long since) {
        return new Intent.TakeFloor(new Moment(at), new Moment(since));
    }

    public static Intent overhear(long at, Label... labels) {
        return new Intent.Overhear(new Moment(at), Set.of(labels));
    }

    public static Intent yieldFloor(long at) {
        return new Intent.YieldFloor(new Moment(at), new Moment(at));
    }

    public static Intent dropFloor(long at) {
        return new Intent.DropFloor(new Moment(at));
    }

    public static Intent click(long at, String place) {
        return new Intent.Click(new Moment(at), id(place));
    }

    public static Intent use(long at, String tool) {
        return new Intent.UseTool(new Moment(at), id(tool), Optional.empty(), OptionalInt.empty());
    }

    public static Intent use(long at, String tool, String target) {
        return new Intent.UseTool(new Moment(at), id(tool), Optional.of(id(target)), OptionalInt.empty());
    }

    public static Intent set(long at, String setting, int value) {
        return new Intent.UseTool(new Moment(at), id("set-config"), Optional.of(id(setting)), OptionalInt.of(value));
    }

    public static Intent message(long at, String text) {
        return new Intent.Write(new Moment(at), id("message"), Optional.of(id("buyer")), text, Meaning.NOTHING);
    }

    /** A message that means its label for certain. */
    public static Intent message(long at, String to, String text, Label label) {
        Reading.Proof all =
                new Reading.Proof(new WordRange(0, Text.of(text).words().size()), Permille.FULL);
        Meaning meaning = new Meaning(new Reading(Map.of(label, all)), Rooms.alike(Text.of(text)));
        return new Intent.Write(new Moment(at), id("message"), Optional.of(id(to)), text, meaning);
    }

    public static Intent report(long at, String text, Label label) {
        Reading reading = new Reading(Map.of(label, new Reading.Proof(new WordRange(0, 2), Permille.FULL)));
        return new Intent.Write(
                new Moment(at), id("report"), Optional.empty(), text, new Meaning(reading, Rooms.alike(Text.of(text))));
    }

    public static Intent leave(long at) {
        return new Intent.Leave(new Moment(at));
    }

    public static long hours(int hours) {
        return Duration.ofHours(hours).toMillis();
    }
}
