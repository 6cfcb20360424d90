package poise.desktop.storage;

import java.util.Optional;

/**
 * What the player has set.
 *
 * @param microphone the name of the device; empty for the system's own choice
 * @param typedOnly whether answers are always typed
 * @param keepAudio whether the player asked that sound be kept beside a take
 * @param player the name that the player goes by
 */
public record Settings(
        Optional<String> microphone,
        boolean typedOnly,
        TextScale textScale,
        boolean captions,
        boolean keepAudio,
        Optional<String> player) {

    /** Those of a player who has set nothing. */
    public static final Settings USUAL =
            new Settings(Optional.empty(), false, TextScale.USUAL, true, false, Optional.empty());

    public Settings withMicrophone(Optional<String> other) {
        return new Settings(other, typedOnly, textScale, captions, keepAudio, player);
    }

    public Settings withTypedOnly(boolean other) {
        return new Settings(microphone, other, textScale, captions, keepAudio, player);
    }

    public Settings withTextScale(TextScale other) {
        return new Settings(microphone, typedOnly, other, captions, keepAudio, player);
    }

    public Settings withCaptions(boolean other) {
        return new Settings(microphone, typedOnly, textScale, other, keepAudio, player);
    }

    public Settings withKeepAudio(boolean other) {
        return new Settings(microphone, typedOnly, textScale, captions, other, player);
    }

    public Settings withPlayer(Optional<String> other) {
        return new Settings(microphone, typedOnly, textScale, captions, keepAudio, other);
    }
}
