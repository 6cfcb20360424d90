package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Act;
import poise.core.scenario.Scenario;
import poise.core.scenario.Setting;
import poise.core.scenario.TakeFile;
import poise.core.scenario.Tool;
import poise.core.session.Fact;

/** Plays the lines of a take in the window, from the lobby to the debrief. */
final class Player implements TakeFile.Cases<Void> {

    private static final List<String> SECTIONS = List.of("section-cause", "section-resolution", "section-prevention");

    /** In seconds; tools are busy for as long at most. */
    private static final int LONGEST_REST = 120;

    /** How long a line has been said when an onlooker looks. */
    private static final Duration SIGHT = Duration.ofSeconds(2);

    /** Tools that ask for a word, a value or a second press. */
    private static final Set<ToolKind> ASKING =
            EnumSet.of(ToolKind.CONFIGURE, ToolKind.MESSAGE, ToolKind.REPORT, ToolKind.WRAP_UP);

    private final Evening evening;
    private final Scenario scenario;
    private final Fingers fingers;
    private final Mouth mouth;

    private Consumer<Sight> onlooker = sight -> {};
    private int said;

    /** Those that are to come. */
    private final List<TakeFile.Line> lines = new ArrayList<>();

    Player(Evening evening, Scenario scenario, Fingers fingers, Mouth mouth) {
        this.evening = evening;
        this.scenario = scenario;
        this.fingers = fingers;
        this.mouth = mouth;
    }

    /** How lines are said, and how one waits for the time of the next. */
    interface Mouth {

        /** Chooses how answers are given, where the game does not remember it. */
        void introduce(BiConsumer<String, String> press);

        /** The room has been entered. */
        void enter();

        /** Says a line, and tells at every second of it how long it has lasted. */
        void say(String line, Consumer<Duration> meanwhile);

        /** Waits until so much time has passed since the room was entered. */
        void await(Duration entered);

        /** Lets a second pass. */
        void rest();
    }

    /** What an onlooker may see: a place on the way from the lobby to the debrief. */
    enum Place {
        LOBBY,
        INTRODUCTION,
        BRIEFING,
        /** The room, while a line is said. */
        ROOM,
        /** A turn after the meeting, before anything is done in it. */
        TURN,
        /** The editor, full, before what is in it is sent. */
        EDITOR,
        DEBRIEF
    }

    /** @param line how many lines have been begun */
    record Sight(Place place, int line) {}

    /** Has somebody look at what is seen, and wait until he has. */
    Player watchedBy(Consumer<Sight> other) {
        onlooker = other;
        return this;
    }

    private void look(Place place) {
        onlooker.accept(new Sight(place, said));
    }

    /** From the lobby to what came of it. */
    void play(TakeFile take) {
        String card = "play-" + scenario.id();
        evening.until(card);
        look(Place.LOBBY);
        fingers.press(evening, card);
        mouth.introduce((seen, name) -> {
            if (evening.untilEither(name, "begin").equals(name)) {
                evening.untilRead(seen);
                look(Place.INTRODUCTION);
                fingers.press(evening, name);
            }
        });
        evening.until("begin");
        look(Place.BRIEFING);
        fingers.press(evening, "begin");
        evening.until("answer");
        mouth.enter();
        lines.addAll(take.lines());
        while (!lines.isEmpty()) {
            next().match(this);
        }
        restUntil(() -> evening.reads("of 1000 marks"), "the debrief");
        look(Place.DEBRIEF);
    }

    /** Waits for a moment of the meeting; after it, when time does not pass by itself, for nothing. */
    private void await(Moment moment) {
        if (!evening.sees("section-cause") && !isOver()) {
            mouth.await(((Act.Live) scenario.acts().get(0)).opens().until(moment));
        }
    }

    private boolean isOver() {
        return evening.log().isEmpty();
    }

    /** The next line, or the sentence after it while a tool has to be waited for. */
    private TakeFile.Line next() {
        await(lines.get(0).at());
        boolean waits = lines.get(0) instanceof TakeFile.Do act && evening.sees("answer") && !isOpen(act);
        int sentence = 0;
        while (waits && sentence < lines.size() - 1 && !(lines.get(sentence) instanceof TakeFile.Say)) {
            sentence++;
        }
        return lines.remove(lines.get(sentence) instanceof TakeFile.Say ? sentence : 0);
    }

    private boolean isOpen(TakeFile.Do act) {
        return evening.window().isOpen("tool-" + act.tool());
    }

    /** Does what is due in the middle of a sentence, if one press does it. */
    private void meanwhile(Moment now) {
        while (!lines.isEmpty()
                && lines.get(0) instanceof TakeFile.Do act
                && !act.at().isAfter(now)
                && isOnePress(act)
                && isOpen(act)) {
            lines.remove(0).match(this);
        }
    }

    private boolean isOnePress(TakeFile.Do act) {
        Tool tool = scenario.tool(act.tool()).orElseThrow();
        return !ASKING.contains(tool.kind())
                && tool.targets().size() < 2
                && evening.window().digit("tool-" + tool.id()).isPresent();
    }

    private void restUntil(BooleanSupplier so, String what) {
        for (int i = 0; !so.getAsBoolean(); i++) {
            assertTrue(i < LONGEST_REST, () -> what + " does not come; instead: " + evening.texts());
            mouth.rest();
        }
    }

    @Override
    public Void say(TakeFile.Say say) {
        await(say.at());
        if (evening.sees("answer")) {
            said++;
            mouth.say(say.text(), elapsed -> {
                meanwhile(say.at().plus(elapsed));
                if (elapsed.equals(SIGHT)) {
                    look(Place.ROOM);
                }
            });
        }
        return null;
    }

    @Override
    public Void hear(TakeFile.Hear hear) {
        throw new AssertionError("Such takes hold no clips");
    }

    @Override
    public Void click(TakeFile.Click click) {
        throw new AssertionError("Such takes hold no clicks");
    }

    @Override
    public Void act(TakeFile.Do act) {
        Tool tool = scenario.tool(act.tool()).orElseThrow();
        if (isOver() || isMissed(tool)) {
            return null;
        }
        switch (tool.kind()) {
            case CONFIGURE -> configure(tool, act);
            case REPORT -> report(tool, act.text().orElseThrow());
            default -> use(tool, act);
        }
        return null;
    }

    /** Whether the meeting is over and this was a tool of it: whoever speaks slowly is left by the room before the take's end. */
    private boolean isMissed(Tool tool) {
        return evening.sees(SECTIONS.get(0))
                && scenario.acts().stream()
                        .filter(Act.Aftermath.class::isInstance)
                        .noneMatch(act -> act.tools().contains(tool.id()));
    }

    private void use(Tool tool, TakeFile.Do act) {
        String button = "tool-" + tool.id();
        restUntil(() -> evening.window().isOpen(button) || isMissed(tool), button);
        if (isMissed(tool)) {
            return;
        }
        int before = evening.log().size();
        fingers.press(evening, button);
        Optional<String> option = tool.kind() == ToolKind.WRAP_UP
                ? Optional.of(tool.id().name())
                : act.target()
                        .filter(target -> tool.isLetter() || tool.targets().size() > 1);
        option.ifPresent(name -> {
            evening.until("option-" + name);
            fingers.press(evening, "option-" + name);
        });
        act.text().ifPresent(text -> {
            evening.until("draft");
            fingers.enter(evening, "draft", text);
            look(Place.EDITOR);
            fingers.press(evening, "send");
        });
        evening.untilLogged(before, new Concerns(tool));
    }

    /** Facts that say what became of a tool's use. */
    private record Concerns(Tool tool) implements Predicate<Fact> {
        @Override
        public boolean test(Fact fact) {
            return (fact instanceof Fact.ToolUsed used && used.tool().equals(tool.id()))
                    || (fact instanceof Fact.ToolRefused refused
                            && refused.tool().equals(tool.id()))
                    || (fact instanceof Fact.Written written && written.tool().equals(tool.id()));
        }
    }

    private void configure(Tool tool, TakeFile.Do act) {
        Setting setting =
                scenario.product().setting(Id.id(act.target().orElseThrow())).orElseThrow();
        String field = "set-" + setting.id();
        fingers.press(evening, "tool-" + tool.id());
        evening.until(field);
        fingers.enter(evening, field, "\b\b\b\b\b\b" + act.value().orElseThrow());
        evening.window().key(Keys.ENTER);
    }

    private void report(Tool tool, String text) {
        int before = evening.log().size();
        String[] paragraphs = text.split("\n\n", SECTIONS.size());
        evening.until(SECTIONS.get(0));
        look(Place.TURN);
        for (int i = 0; i < paragraphs.length; i++) {
            fingers.enter(evening, SECTIONS.get(i), paragraphs[i]);
        }
        look(Place.EDITOR);
        fingers.press(evening, "send");
        evening.untilLogged(before, new Concerns(tool));
    }
}
