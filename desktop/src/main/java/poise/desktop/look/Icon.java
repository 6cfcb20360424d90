package poise.desktop.look;

import java.util.Locale;

/** A line drawing; {@code assets/icons/names.txt} says where it lies on the sheets. */
public enum Icon {
    ACTIVITY,
    ARROW_LEFT,
    ARROW_RIGHT,
    BELL,
    BOOK_OPEN,
    BRIEFCASE,
    CALENDAR,
    CHART_LINE,
    CHECK,
    CHEVRON_RIGHT,
    CIRCLE_ALERT,
    CIRCLE_CHECK,
    CIRCLE_X,
    CLOCK,
    DATABASE,
    EYE,
    FILE_TEXT,
    FLAG,
    GAUGE,
    GRADUATION_CAP,
    HAND,
    HEADPHONES,
    HISTORY,
    HOURGLASS,
    HOUSE,
    INFO,
    KEYBOARD,
    LAYOUT_DASHBOARD,
    LIFE_BUOY,
    LIST_CHECKS,
    LOCK,
    LOG_OUT,
    MAIL,
    MESSAGE_SQUARE,
    MIC,
    MIC_OFF,
    MONITOR,
    MOUSE_POINTER_CLICK,
    PAUSE,
    PENCIL,
    PHONE_FORWARDED,
    PLAY,
    REFRESH_CW,
    ROTATE_CCW,
    SCROLL_TEXT,
    SEARCH,
    SEND,
    SERVER,
    SETTINGS,
    SHIELD_ALERT,
    SLIDERS_HORIZONTAL,
    STAR,
    TARGET,
    TERMINAL,
    THUMBS_DOWN,
    THUMBS_UP,
    TIMER,
    TRENDING_DOWN,
    TRENDING_UP,
    TRIANGLE_ALERT,
    TROPHY,
    USER,
    USERS,
    VOLUME_2,
    WIFI,
    X,
    ZAP;

    /** The name under which Lucide knows the drawing. */
    public String drawing() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How large an icon stands, in stage units. */
    public enum Size {
        SMALL(16),
        MEDIUM(20),
        LARGE(28);

        private final int units;

        Size(int units) {
            this.units = units;
        }

        public int units() {
            return units;
        }
    }
}
