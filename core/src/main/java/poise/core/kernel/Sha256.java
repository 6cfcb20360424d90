package poise.core.kernel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** SHA-256 (FIPS 180-4) in 64 hexadecimal digits: the same content always has the same, other content another. */
public final class Sha256 {

    private Sha256() {}

    public static String of(byte[] content) {
        return of(Stream.of(content));
    }

    /** The hash of parts, one after the other, as if they were one. */
    public static String of(Stream<byte[]> parts) {
        MessageDigest digest = digest();
        parts.forEachOrdered(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
