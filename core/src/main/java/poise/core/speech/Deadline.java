package poise.core.speech;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import poise.core.kernel.WallClock;

/**
 * The time that somebody names in words: "within the hour", "by half past four", "tomorrow morning", "Thursday at ten". A
 * bare hour is the next one that the clock will show; on another day, one between seven and seven.
 */
public final class Deadline {

    private static final Pattern LENGTH = Pattern.compile("\\b(?:in|within|after|every|another|next|than)"
            + "(?: (?:the|next|about|at|most|less|than|just|under|roughly))*"
            + " ?(half an|an|a|the|\\d+)? ?(minute|hour|day|week)s?\\b( and a half)?");

    private static final String PART = "(?: (?:in the|this|at))? ?(morning|afternoon|evening|night|tonight|am|pm)?";

    private static final Pattern HOUR = Pattern.compile("\\b(?:by|at|before|until|till|around|than|"
            + "tomorrow|" + days() + ")(?: (?:morning|afternoon|evening))?(?: (?:by|at|around|about|latest))*"
            + " (?:a )?(?:(half past|quarter past|quarter to) )?(noon|midday|midnight|\\d{1,2}+)(?:[: ](\\d{2}+))?+"
            + "(?! (?:minute|hour|day|week|percent|people|second|line|row|of)s?\\b)(?: o'?clock)?" + PART);

    private static final Pattern DAY = Pattern.compile("\\b(today|tomorrow|tonight|" + days() + ")\\b");

    private static final Pattern PART_OF_DAY =
            Pattern.compile("\\b(first thing|morning|noon|afternoon|evening|tonight|night|"
                    + "(?:end|close) of (?:the |this |business |my )?(?:day|business|week))\\b");

    private final String words;
    private final WallClock now;

    private Deadline(String words, WallClock now) {
        this.words = words;
        this.now = now;
    }

    /**
     * How long it is from now until the time that the words name, if they name one.
     *
     * @param now what the clock on the wall shows; without it only lengths such as "in twenty minutes" can be told
     */
    public static Optional<Duration> in(String text, Optional<WallClock> now) {
        String words = Numbers.inDigits(text);
        return length(words).or(() -> now.flatMap(clock -> new Deadline(words, clock).onTheClock()));
    }

    /** The length in "within so long", wherever in a text it stands: whoever says so names a time to come. */
    public static Optional<Duration> within(String text) {
        String words = Numbers.inDigits(text);
        int at = words.indexOf("within ");
        return at < 0 ? Optional.empty() : length(words.substring(at));
    }

    private static Optional<Duration> length(String words) {
        Matcher found = LENGTH.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        Duration unit =
                switch (found.group(2)) {
                    case "minute" -> Duration.ofMinutes(1);
                    case "hour" -> Duration.ofHours(1);
                    case "day" -> Duration.ofDays(1);
                    default -> Duration.ofDays(7);
                };
        String count = Optional.ofNullable(found.group(1)).orElse("the");
        Duration whole =
                switch (count) {
                    case "half an" -> unit.dividedBy(2);
                    case "an", "a", "the" -> unit;
                    default -> unit.multipliedBy(Integer.parseInt(count));
                };
        return Optional.of(found.group(3) == null ? whole : whole.plus(unit.dividedBy(2)));
    }

    private Optional<Duration> onTheClock() {
        Matcher hour = HOUR.matcher(words);
        if (hour.find()) {
            return time(hour).map(time -> until(time, hour));
        }
        Optional<LocalTime> byThen = partOfDay();
        return byThen.isEmpty() && day().isEmpty()
                ? Optional.empty()
                : Optional.of(onDay(byThen.orElse(LocalTime.of(18, 0))));
    }

    private static Optional<LocalTime> time(Matcher found) {
        String hour = found.group(2);
        if (!Character.isDigit(hour.charAt(0))) {
            return Optional.of(hour.equals("midnight") ? LocalTime.MIDNIGHT : LocalTime.NOON);
        }
        int hours = Integer.parseInt(hour);
        int minutes = Optional.ofNullable(found.group(3)).map(Integer::parseInt).orElse(0);
        if (hours > 24 || minutes > 59) {
            return Optional.empty();
        }
        LocalTime whole = LocalTime.of(hours % 24, minutes);
        String turn = Optional.ofNullable(found.group(1)).orElse("");
        return Optional.of(
                switch (turn) {
                    case "half past" -> whole.plusMinutes(30);
                    case "quarter past" -> whole.plusMinutes(15);
                    case "quarter to" -> whole.minusMinutes(15);
                    default -> whole;
                });
    }

    /** A time of day may be meant before or after noon. */
    private Duration until(LocalTime time, Matcher found) {
        String part = Optional.ofNullable(found.group(4)).orElseGet(this::part);
        boolean isPlain = !Character.isDigit(found.group(2).charAt(0))
                || time.getHour() > 12
                || found.group(2).startsWith("0");
        if (isPlain) {
            return onDay(time);
        }
        LocalTime early = LocalTime.of(time.getHour() % 12, time.getMinute());
        LocalTime late = early.plusHours(12);
        return switch (part) {
            case "morning", "am" -> onDay(early);
            case "afternoon", "evening", "night", "tonight", "pm" -> onDay(late);
            default ->
                day().isPresent() && !words.contains("today")
                        ? onDay(early.getHour() < 7 ? late : early)
                        : sooner(onDay(early), onDay(late));
        };
    }

    private static Duration sooner(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private String part() {
        Matcher found = PART_OF_DAY.matcher(words);
        return found.find() ? found.group(1) : "";
    }

    private Optional<LocalTime> partOfDay() {
        String part = part();
        return part.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        switch (part) {
                            case "first thing" -> LocalTime.of(10, 0);
                            case "morning", "noon" -> LocalTime.NOON;
                            case "evening" -> LocalTime.of(21, 0);
                            case "tonight", "night" -> LocalTime.of(23, 0);
                            default -> LocalTime.of(18, 0);
                        });
    }

    private Optional<String> day() {
        Matcher found = DAY.matcher(words);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** How long it is until that time on the day that is named; without a day, until it comes next. */
    private Duration onDay(LocalTime time) {
        String day =
                day().orElseGet(() -> words.contains("of the week") || words.contains("of this week") ? "friday" : "");
        DayOfWeek named =
                switch (day) {
                    case "tomorrow" -> now.day().plus(1);
                    case "today", "tonight", "" -> now.day();
                    default -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT));
                };
        Duration until = now.until(named, time);
        boolean isPast = named == now.day() && time.isBefore(now.time());
        return isPast && !isWeekday(day) ? until.minusDays(6) : until;
    }

    private static boolean isWeekday(String day) {
        return Arrays.stream(DayOfWeek.values())
                .anyMatch(each -> each.name().toLowerCase(Locale.ROOT).equals(day));
    }

    private static String days() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("|"));
    }
}
