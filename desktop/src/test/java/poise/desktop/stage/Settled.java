package poise.desktop.stage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import poise.desktop.look.Icon;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Bindings;
import poise.desktop.stage.kit.Shortcut;
import poise.desktop.stage.view.CreditsView;
import poise.desktop.stage.view.SettingsView;
import poise.desktop.stage.view.SettingsView.Choice;
import poise.desktop.stage.view.SettingsView.Control;
import poise.desktop.stage.view.SettingsView.Group;
import poise.desktop.stage.view.SettingsView.Loudness;
import poise.desktop.stage.view.SettingsView.Option;
import poise.desktop.stage.view.SettingsView.Toggle;

/** Settings with every kind of control, and credits with long terms. */
final class Settled {

    private Settled() {}

    static SettingsView view() {
        List<Control> you = List.of(
                new SettingsView.Line(
                        "player", "Your name", "Maximiliane Featherstonehaugh", "As debriefs may call you"),
                new Choice("language", "Language", options("English", "Deutsch"), 0));
        List<Control> heard = List.of(
                new SettingsView.Door(
                        "microphone", "Microphone", "Built-in Audio Analog Stereo, front panel", "Check and change"),
                new Toggle("typed-only", "I type all my answers", "Typing is an equal way to answer.", true),
                new Loudness("voices", "Voices", 80),
                new Loudness("room", "Product and keyboard", 100));
        List<Control> looks = List.of(
                new Choice("text", "Size of text", options("100 %", "110 %", "120 %", "130 %", "140 %", "150 %"), 2),
                new Choice("colours", "Colours", options("All eyes", "Red–green", "Blue–yellow"), 1),
                new SettingsView.Sample(
                        "tones",
                        "",
                        Stream.of(Tone.GOOD, Tone.WATCH, Tone.BAD)
                                .map(tone -> new SettingsView.Chip(tone, "doubtful"))
                                .toList()),
                new Toggle("still", "Reduced motion", "Nothing moves that need not.", false));
        List<Control> keys = Arrays.stream(Shortcut.values())
                .map(each -> (Control)
                        new SettingsView.Key(each.id(), "The second tool, card or option", Bindings.USUAL.name(each)))
                .toList();
        return new SettingsView(
                List.of(
                        new Group(Icon.USER, "You", "What people say is English in either language.", you),
                        new Group(Icon.MIC, "How you are heard", "", heard),
                        new Group(Icon.EYE, "How it looks", "", looks),
                        new Group(Icon.KEYBOARD, "Keys", "Press one, then the key that shall do it.", keys)),
                "F5 is taken already: Back, or leave. Give that another key first.");
    }

    private static List<Option> options(String... titles) {
        return Arrays.stream(titles)
                .map(title -> new Option(title.replaceAll("\\W+", ""), title))
                .toList();
    }

    static CreditsView credits() {
        var long1 = new CreditsView.Credit(
                "Portraits: Avataaars",
                "Design by Pablo Stanley (avataaars.com); drawn by DiceBear 9.4.3; some hair and the earrings added by Poise",
                "The design’s licence reads: “Free for personal and commercial use”. DiceBear’s code: MIT License.");
        var short1 = new CreditsView.Credit("Gson", "Google Inc.", "Apache License 2.0");
        return new CreditsView(List.of(long1, short1, short1, long1, short1, short1, long1, short1, short1));
    }
}
