package poise.desktop.stage.view;

import java.util.List;
import poise.desktop.look.Icon;
import poise.desktop.look.Tone;

/**
 * What can be set, in groups.
 *
 * @param notice what came of the last change, if there is something to say; empty otherwise
 */
public record SettingsView(List<Group> groups, String notice) {

    public SettingsView {
        groups = List.copyOf(groups);
    }

    /** Settings that belong together, with a sentence about them; it may be empty. */
    public record Group(Icon icon, String title, String note, List<Control> controls) {
        public Group {
            controls = List.copyOf(controls);
        }
    }

    /** One thing to set. */
    public sealed interface Control {

        /** The name under which its change is told. */
        String id();

        String title();

        <R> R match(Cases<R> cases);
    }

    /** What follows from each kind of control. */
    public interface Cases<R> {
        R choice(Choice choice);

        R toggle(Toggle toggle);

        R loudness(Loudness loudness);

        R line(Line line);

        R door(Door door);

        R key(Key key);

        R sample(Sample sample);
    }

    /** One of several, the chosen one by its place. */
    public record Choice(String id, String title, List<Option> options, int chosen) implements Control {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    /** One of the things that can be chosen. */
    public record Option(String id, String title) {}

    /** On or off, with what it does. */
    public record Toggle(String id, String title, String note, boolean on) implements Control {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.toggle(this);
        }
    }

    /** How loud something is, in per cent. */
    public record Loudness(String id, String title, int percent) implements Control {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.loudness(this);
        }
    }

    /** A line to write; Enter sets it. */
    public record Line(String id, String title, String text, String hint) implements Control {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.line(this);
        }
    }

    /** What is set on another screen, how it stands, and what the button to go there says. */
    public record Door(String id, String title, String value, String button) implements Control {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.door(this);
        }
    }

    /** What a choice looks like: nothing to set. */
    public record Sample(String id, String title, List<Chip> chips) implements Control {
        public Sample {
            chips = List.copyOf(chips);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sample(this);
        }
    }

    /** A word in a colour. */
    public record Chip(Tone tone, String word) {}

    /** Which key does something. */
    public record Key(String id, String title, String key) implements Control {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.key(this);
        }
    }
}
