package poise.desktop.hearing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The promise that a WAV file's header makes about its length, held against the file: decoders forgive a broken one. */
final class WavHeader {

    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;

    private WavHeader() {}

    static void check(Path file) throws IOException, Unhearable {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            if (channel.size() == 0) {
                throw new Unhearable(Wording.of("wav.empty", file));
            }
            byte[] riff = read(channel, RIFF_HEADER);
            if (!tag(riff, 0).equals("RIFF") || !tag(riff, 8).equals("WAVE")) {
                throw new Unhearable(Wording.of("wav.no-wav", file));
            }
            checkData(channel, file);
        }
    }

    private static void checkData(SeekableByteChannel channel, Path file) throws IOException, Unhearable {
        while (true) {
            byte[] chunk = read(channel, CHUNK_HEADER);
            if (chunk.length < CHUNK_HEADER) {
                throw new Unhearable(Wording.of("wav.no-sound", file));
            }
            long length = Integer.toUnsignedLong(
                    ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
            if (tag(chunk, 0).equals("data")) {
                checkLength(length, channel.size() - channel.position(), file);
                return;
            }
            channel.position(channel.position() + length + length % 2);
        }
    }

    private static void checkLength(long promised, long there, Path file) throws Unhearable {
        if (promised == 0) {
            throw new Unhearable(Wording.of("wav.no-sound", file));
        }
        if (promised > there) {
            throw new Unhearable(Wording.of("wav.truncated", file, promised, there));
        }
    }

    /** As many bytes as there are, at most those asked for. */
    private static byte[] read(SeekableByteChannel channel, int count) throws IOException {
        return Channels.newInputStream(channel).readNBytes(count);
    }

    private static String tag(byte[] bytes, int offset) {
        return bytes.length < offset + 4 ? "" : new String(bytes, offset, 4, StandardCharsets.US_ASCII);
    }
}
