package poise.core.session;

import poise.core.kernel.Allowance;

/**
 * What a take was played with. Marks of two takes may only be compared if theirs are equal.
 *
 * @param hash the SHA-256 of the scenario's file, in hexadecimal
 * @param rules the version of the rules
 * @param reader the fingerprint of what read the words; empty in takes from before it was kept
 * @param allowance how much time the player was given
 */
public record Edition(String hash, int rules, String reader, Allowance allowance) {

    /** That of a take by the rules as they are now. */
    public static Edition now(String hash, String reader, Allowance allowance) {
        return new Edition(hash, Session.RULES, reader, allowance);
    }
}
