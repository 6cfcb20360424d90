package poise.desktop.stage.view;

import java.util.List;

/** A question that is laid over the meeting: nothing, a choice, or a message to write. */
public sealed interface Ask {

    /** Nothing is asked. */
    Ask NOTHING = new Nothing();

    <R> R match(Cases<R> cases);

    /** One answer for each kind of question. */
    interface Cases<R> {
        R nothing();

        R choice(Choice choice);

        R draft(Draft draft);
    }

    /** The meeting alone is seen. */
    record Nothing() implements Ask {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothing();
        }
    }

    /** A list to choose one from, such as the people to escalate to. */
    record Choice(String id, String title, String explanation, List<Option> options) implements Ask {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    /** Something that can be chosen. */
    record Option(String id, String title, String note) {}

    /** A message to write. */
    record Draft(String id, String title, String to, String hint) implements Ask {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.draft(this);
        }
    }
}
