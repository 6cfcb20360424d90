package poise.desktop;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import poise.desktop.look.Icon;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Bindings;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.kit.Shortcut;
import poise.desktop.stage.view.SettingsView;
import poise.desktop.stage.view.SettingsView.Chip;
import poise.desktop.stage.view.SettingsView.Choice;
import poise.desktop.stage.view.SettingsView.Control;
import poise.desktop.stage.view.SettingsView.Group;
import poise.desktop.stage.view.SettingsView.Loudness;
import poise.desktop.stage.view.SettingsView.Option;
import poise.desktop.stage.view.SettingsView.Toggle;
import poise.desktop.storage.Settings;
import poise.desktop.storage.Settings.Colours;
import poise.desktop.storage.Settings.Language;
import poise.desktop.storage.Settings.Sight;
import poise.desktop.storage.Settings.Sound;

/** The settings as a player reads them. */
record Choices(Phrases words, Settings settings) {

    static final String PLAYER = "player";
    static final String LANGUAGE = "language";
    static final String MICROPHONE = "microphone";
    static final String EXTENDED = "extended-time";
    static final String TYPED = "typed-only";
    static final String VOICES = "voices";
    static final String ROOM = "room";
    static final String EFFECTS = "effects";
    static final String HEADPHONES = "headphones";
    static final String READ_ALOUD = "read-aloud";
    static final String TEXT = "text-scale";
    static final String COLOURS = "colours";
    static final String STILL = "still";
    static final String CAPTIONS = "captions";
    static final String MARKS = "marks";

    private static final int STEP = 10;

    List<Group> groups() {
        return List.of(you(), heard(), sounds(), looks(), keys());
    }

    private Group group(Icon icon, String key, List<Control> controls) {
        return new Group(icon, words.of("settings." + key), words.of("settings." + key + ".note"), controls);
    }

    private String title(String id) {
        return words.of("setting." + id);
    }

    private Group you() {
        Choice language = new Choice(
                LANGUAGE,
                title(LANGUAGE),
                Arrays.stream(Language.values()).map(this::option).toList(),
                List.of(Language.values()).indexOf(settings.language()));
        String name = settings.player().orElse("");
        return group(
                Icon.USER,
                "you",
                List.of(
                        new SettingsView.Line(PLAYER, title(PLAYER), name, words.of("setting.player.hint")),
                        language,
                        toggle(EXTENDED, settings.extendedTime())));
    }

    private Option option(Enum<?> value) {
        return new Option(value.name(), words.of("option." + value.name().toLowerCase(Locale.ROOT)));
    }

    private Group heard() {
        String microphone = settings.hearing().microphone().orElse(words.of("setting.microphone.usual"));
        return group(
                Icon.MIC,
                "heard",
                List.of(
                        new SettingsView.Door(
                                MICROPHONE, title(MICROPHONE), microphone, words.of("setting.microphone.other")),
                        toggle(TYPED, settings.hearing().typedOnly())));
    }

    private Group sounds() {
        Sound sound = settings.sound();
        return group(
                Icon.VOLUME_2,
                "sounds",
                List.of(
                        new Loudness(VOICES, title(VOICES), sound.voices().percent()),
                        new Loudness(ROOM, title(ROOM), sound.room().percent()),
                        new Loudness(EFFECTS, title(EFFECTS), sound.effects().percent()),
                        toggle(READ_ALOUD, sound.readAloud()),
                        toggle(HEADPHONES, sound.headphones())));
    }

    private Group looks() {
        Sight sight = settings.sight();
        List<Chip> tones = List.of(
                new Chip(Tone.GOOD, words.of("tone.good")),
                new Chip(Tone.WATCH, words.of("tone.watch")),
                new Chip(Tone.BAD, words.of("tone.bad")));
        return group(
                Icon.EYE,
                "looks",
                List.of(
                        text(sight.textScale().percent()),
                        new Choice(
                                COLOURS,
                                title(COLOURS),
                                Arrays.stream(Colours.values())
                                        .map(this::option)
                                        .toList(),
                                List.of(Colours.values()).indexOf(sight.colours())),
                        new SettingsView.Sample("tones", "", tones),
                        toggle(STILL, sight.still()),
                        toggle(CAPTIONS, sight.captions()),
                        toggle(MARKS, sight.marks())));
    }

    private Choice text(int percent) {
        List<Option> sizes = IntStream.rangeClosed(0, 5)
                .map(step -> 100 + step * STEP)
                .mapToObj(size -> new Option(Integer.toString(size), words.of("settings.percent", size)))
                .toList();
        return new Choice(TEXT, title(TEXT), sizes, percent % STEP == 0 ? (percent - 100) / STEP : -1);
    }

    private Group keys() {
        Bindings keys = Tastes.keys(settings);
        return group(
                Icon.KEYBOARD,
                "keys",
                Arrays.stream(Shortcut.values())
                        .map(each -> (Control)
                                new SettingsView.Key(each.id(), words.of("shortcut." + each.id()), keys.name(each)))
                        .toList());
    }

    private Toggle toggle(String id, boolean on) {
        return new Toggle(id, title(id), words.of("setting." + id + ".note"), on);
    }
}
