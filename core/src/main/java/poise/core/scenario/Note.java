package poise.core.scenario;

import poise.core.kernel.Id;
import poise.core.kernel.Permille;

/** What an executive writes about the player, to be read at the end. */
public record Note(Id<Note> id, Id<Executive> executive, Occasion occasion, String text) {

    /** What makes an executive write. */
    public sealed interface Occasion {

        <R> R match(Cases<R> cases);

        /** An event came about. */
        record Happened(Event.Nth event) implements Occasion {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.happened(this);
            }
        }

        /** The fault reaches a stage of this standing for the first time. */
        record Stood(Fault.Standing standing) implements Occasion {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.stood(this);
            }
        }

        /** The room has fallen silent this often. */
        record Silent(int times) implements Occasion {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.silent(this);
            }
        }

        /** A false claim was made. */
        record Misled() implements Occasion {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.misled(this);
            }
        }

        /** The take ends with trust from {@code least} to {@code most}. */
        record Parted(Permille least, Permille most) implements Occasion {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.parted(this);
            }
        }

        /** One answer for each kind of occasion. */
        interface Cases<R> {
            R happened(Happened happened);

            R stood(Stood stood);

            R silent(Silent silent);

            R misled(Misled misled);

            R parted(Parted parted);
        }
    }
}
