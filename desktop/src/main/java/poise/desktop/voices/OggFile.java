package poise.desktop.voices;

import com.jcraft.jogg.Packet;
import com.jcraft.jogg.Page;
import com.jcraft.jogg.StreamState;
import com.jcraft.jogg.SyncState;
import com.jcraft.jorbis.Block;
import com.jcraft.jorbis.Comment;
import com.jcraft.jorbis.DspState;
import com.jcraft.jorbis.Info;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads Ogg Vorbis (one channel) by JOrbis, whose machinery is made anew for each file. */
final class OggFile {

    private static final int PIECE = 8_192;
    private static final int HEADERS = 3;

    private final InputStream file;
    private final SyncState pages = new SyncState();
    private final StreamState packets = new StreamState();
    private final Page page = new Page();
    private final Packet packet = new Packet();
    private final Info info = new Info();
    private final Comment comment = new Comment();
    private boolean begun;
    private float[] samples = new float[PIECE];
    private int length;
    /** Where the sound ends by the last page's own count; blocks are longer. */
    private long end;

    private OggFile(InputStream file) {
        this.file = file;
        pages.init();
        info.init();
        comment.init();
    }

    /** The sound of a file on the class path, if it is there; a file may be in parts. */
    static Optional<Sound> packed(String... parts) {
        List<InputStream> open = new ArrayList<>();
        try {
            for (String part : parts) {
                InputStream in = OggFile.class.getClassLoader().getResourceAsStream(part);
                if (in == null) {
                    return Optional.empty();
                }
                open.add(in);
            }
            try (InputStream whole = new SequenceInputStream(Collections.enumeration(open))) {
                return Optional.of(read(whole));
            }
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    static Sound read(InputStream file) throws IOException {
        return new OggFile(file).decoded();
    }

    private Sound decoded() throws IOException {
        for (int header = 0; header < HEADERS; header++) {
            if (!nextPacket() || info.synthesis_headerin(comment, packet) < 0) {
                throw new IOException("This is no Ogg Vorbis");
            }
        }
        if (info.channels != 1) {
            throw new IOException("A clip has one channel, not " + info.channels);
        }
        DspState decoder = new DspState();
        decoder.synthesis_init(info);
        Block block = new Block(decoder);
        float[][][] channels = new float[1][][];
        int[] offsets = new int[1];
        while (nextPacket()) {
            if (block.synthesis(packet) == 0) {
                decoder.synthesis_blockin(block);
            }
            for (int ready = decoder.synthesis_pcmout(channels, offsets);
                    ready > 0;
                    ready = decoder.synthesis_pcmout(channels, offsets)) {
                add(channels[0][0], offsets[0], ready);
                decoder.synthesis_read(ready);
            }
        }
        return new Sound(Arrays.copyOf(samples, (int) Math.min(length, end)), info.rate);
    }

    private void add(float[] fresh, int from, int count) {
        if (length + count > samples.length) {
            samples = Arrays.copyOf(samples, 2 * (length + count));
        }
        System.arraycopy(fresh, from, samples, length, count);
        length += count;
    }

    private boolean nextPacket() throws IOException {
        while (!begun || packets.packetout(packet) != 1) {
            if (!nextPage()) {
                return false;
            }
            if (!begun) {
                packets.init(page.serialno());
                begun = true;
            }
            packets.pagein(page);
            end = Math.max(end, page.granulepos());
        }
        return true;
    }

    private boolean nextPage() throws IOException {
        while (pages.pageout(page) != 1) {
            int at = pages.buffer(PIECE);
            int read = file.read(pages.data, at, PIECE);
            if (read < 0) {
                return false;
            }
            pages.wrote(read);
        }
        return true;
    }
}
