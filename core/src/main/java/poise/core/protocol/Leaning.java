package poise.core.protocol;

import java.util.Locale;

/** What a listener attends to, in the roles that a buying room has. */
public enum Leaning {
    /** Signs the contract: impact, time, straightness. */
    ECONOMIC_BUYER,
    /** Will run the product: evidence. */
    ENGINEER,
    /** Watches cost and minutes. */
    FINANCE,
    /** Compares vendors: commitments in writing. */
    PROCUREMENT,
    /** Wants the project to succeed. */
    SPONSOR,
    /** Sits on the player's own side: sells, plans or builds. */
    COLLEAGUE;

    /** Whether such a listener belongs to the customer. */
    public boolean isCustomer() {
        return this != COLLEAGUE;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
