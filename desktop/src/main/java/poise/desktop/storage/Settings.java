package poise.desktop.storage;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import poise.core.kernel.Allowance;

/**
 * What the player has set.
 *
 * @param player the name that the player goes by
 * @param language what the interface is written in; speech stays English
 * @param extendedTime whether takes are played with {@link Allowance#EXTENDED}; ranked apart
 * @param keys the names of the keys that were changed, by what they do
 */
public record Settings(
        Optional<String> player,
        Language language,
        boolean extendedTime,
        Hearing hearing,
        Sight sight,
        Sound sound,
        Map<String, String> keys) {

    /** Those of a player who has set nothing. */
    public static final Settings USUAL =
            new Settings(Optional.empty(), Language.ENGLISH, false, Hearing.USUAL, Sight.USUAL, Sound.USUAL, Map.of());

    public Settings {
        keys = Map.copyOf(keys);
    }

    /** How much time a take that begins now is played with. */
    public Allowance allowance() {
        return extendedTime ? Allowance.EXTENDED : Allowance.STANDARD;
    }

    /** A language of the interface. */
    public enum Language {
        ENGLISH(Locale.ENGLISH),
        GERMAN(Locale.GERMAN);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        public Locale locale() {
            return locale;
        }

        /** The language's tag, as "de". */
        public String id() {
            return locale.toLanguageTag();
        }
    }

    /**
     * How the player is heard.
     *
     * @param microphone the name of the device; empty for the system's own choice
     * @param typedOnly whether answers are always typed
     */
    public record Hearing(Optional<String> microphone, boolean typedOnly) {

        static final Hearing USUAL = new Hearing(Optional.empty(), false);

        public Hearing withMicrophone(Optional<String> other) {
            return new Hearing(other, typedOnly);
        }

        public Hearing withTypedOnly(boolean other) {
            return new Hearing(microphone, other);
        }
    }

    /**
     * How the game is seen.
     *
     * @param captions whether what executives say is written too
     * @param marks whether the words that are read as moves or signals are marked while they are said
     * @param still whether nothing moves that need not
     */
    public record Sight(TextScale textScale, Colours colours, boolean captions, boolean marks, boolean still) {

        static final Sight USUAL = new Sight(TextScale.USUAL, Colours.USUAL, true, true, false);

        public Sight withTextScale(TextScale other) {
            return new Sight(other, colours, captions, marks, still);
        }

        public Sight withColours(Colours other) {
            return new Sight(textScale, other, captions, marks, still);
        }

        public Sight withCaptions(boolean other) {
            return new Sight(textScale, colours, other, marks, still);
        }

        public Sight withMarks(boolean other) {
            return new Sight(textScale, colours, captions, other, still);
        }

        public Sight withStill(boolean other) {
            return new Sight(textScale, colours, captions, marks, other);
        }
    }

    /** The colours of good, watch and bad. */
    public enum Colours {
        /** Green, amber and red. */
        USUAL,
        /** Told apart without telling red from green (deuteranopia, protanopia). */
        RED_GREEN,
        /** Told apart without telling blue from yellow (tritanopia). */
        BLUE_YELLOW;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * How the game is heard.
     *
     * @param voices how loud executives speak
     * @param room how loud the room is: its tone, its murmur, its door
     * @param effects how loud the product and the keyboard are
     * @param headphones whether the microphone cannot hear the game
     * @param readAloud whether lines that nobody recorded are read aloud by a voice of this machine
     */
    public record Sound(Volume voices, Volume room, Volume effects, boolean headphones, boolean readAloud) {

        static final Sound USUAL = new Sound(new Volume(80), new Volume(50), new Volume(60), false, true);

        public Sound withVoices(Volume other) {
            return new Sound(other, room, effects, headphones, readAloud);
        }

        public Sound withRoom(Volume other) {
            return new Sound(voices, other, effects, headphones, readAloud);
        }

        public Sound withEffects(Volume other) {
            return new Sound(voices, room, other, headphones, readAloud);
        }

        public Sound withHeadphones(boolean other) {
            return new Sound(voices, room, effects, other, readAloud);
        }

        public Sound withReadAloud(boolean other) {
            return new Sound(voices, room, effects, headphones, other);
        }
    }

    public Settings withPlayer(Optional<String> other) {
        return new Settings(other, language, extendedTime, hearing, sight, sound, keys);
    }

    public Settings withLanguage(Language other) {
        return new Settings(player, other, extendedTime, hearing, sight, sound, keys);
    }

    public Settings withExtendedTime(boolean other) {
        return new Settings(player, language, other, hearing, sight, sound, keys);
    }

    public Settings withHearing(Hearing other) {
        return new Settings(player, language, extendedTime, other, sight, sound, keys);
    }

    public Settings withSight(Sight other) {
        return new Settings(player, language, extendedTime, hearing, other, sound, keys);
    }

    public Settings withSound(Sound other) {
        return new Settings(player, language, extendedTime, hearing, sight, other, keys);
    }

    public Settings withKeys(Map<String, String> other) {
        return new Settings(player, language, extendedTime, hearing, sight, sound, other);
    }
}
