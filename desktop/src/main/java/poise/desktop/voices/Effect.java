package poise.desktop.voices;

import java.util.Locale;
import java.util.Optional;

/** A sound of the room or of what stands in it. */
public enum Effect {
    ROOM_TONE(Channel.ROOM),
    /** Many people, none of whom can be understood. */
    MURMUR(Channel.ROOM),
    /** Somebody leaves. */
    DOOR(Channel.ROOM),
    KEYBOARD(Channel.EFFECTS),
    /** The product could not do something. */
    ERROR(Channel.EFFECTS);

    private final Channel channel;

    Effect(Channel channel) {
        this.channel = channel;
    }

    Channel channel() {
        return channel;
    }

    /** Where it lies on the class path. */
    String path() {
        return "assets/sounds/" + id() + ".ogg";
    }

    /** Its name, such as "room-tone". */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sound, unless this copy of the game lacks it. */
    public Optional<Sound> sound() {
        return OggFile.packed(path());
    }
}
