package poise.desktop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import poise.desktop.gear.Tools;
import poise.desktop.voices.Cast;
import poise.desktop.voices.Clips;
import poise.desktop.voices.Sound;
import poise.desktop.voices.SpokenLine;

/**
 * The sounds of the room, made of noise, tones and packed voices; those that are there already are left. Loops are made in a
 * circle, every filter going around it twice, so that their end leads into their beginning.
 */
final class RoomSounds {

    private static final int RATE = 32_000;
    private static final int TALKERS = 14;

    private final Random random = new Random(20_261_122);

    private RoomSounds() {}

    static void make(Path folder) throws IOException {
        RoomSounds room = new RoomSounds();
        Files.createDirectories(folder);
        room.keep(folder.resolve("room-tone.ogg"), room.tone(), 0.02);
        room.keep(folder.resolve("murmur.ogg"), room.murmur(), 0.05);
        room.keep(folder.resolve("keyboard.ogg"), room.keyboard(), 0.04);
        room.keep(folder.resolve("error.ogg"), room.error(), 0.08);
        room.keep(folder.resolve("door.ogg"), room.door(), 0.06);
    }

    /** Air from a vent and, hardly to be heard, the hum of a projector: ten seconds in a circle. */
    private float[] tone() {
        float[] air = noise(10 * RATE);
        lowPass(air, 420);
        lowPass(air, 900);
        highPass(air, 60);
        level(air, 1);
        float[] hiss = noise(air.length);
        lowPass(hiss, 3_200);
        highPass(hiss, 900);
        level(hiss, 0.12);
        for (int i = 0; i < air.length; i++) {
            double second = i / (double) RATE;
            double breath =
                    1 + 0.12 * Math.sin(2 * Math.PI * 0.2 * second) + 0.07 * Math.sin(2 * Math.PI * 0.7 * second);
            double hum = 0.05 * Math.sin(2 * Math.PI * 100 * second) + 0.03 * Math.sin(2 * Math.PI * 200 * second);
            air[i] = (float) (air[i] * breath + hiss[i] + hum);
        }
        return air;
    }

    /** Many people of the cast at once behind a closed hand: no word can be made out. Twelve seconds in a circle. */
    private float[] murmur() {
        float[] circle = new float[12 * RATE];
        List<SpokenLine> lines = List.copyOf(VoiceBooth.lines().values());
        for (int talker = 0; talker < TALKERS; talker++) {
            int at = random.nextInt(circle.length);
            double near = 0.4 + 0.6 * random.nextDouble();
            for (int said = 0; said < circle.length * 3 / 4; ) {
                SpokenLine line = lines.get(random.nextInt(lines.size()));
                Sound clip = Clips.of(line, Cast.packed()).orElseThrow().at(RATE);
                for (int i = 0; i < clip.length(); i++) {
                    circle[(at + i) % circle.length] += (float) (near * clip.sample(i));
                }
                said += clip.length();
                at += clip.length() + random.nextInt(RATE);
            }
        }
        echo(circle, 0.031, 0.5);
        echo(circle, 0.047, 0.45);
        echo(circle, 0.083, 0.35);
        lowPass(circle, 700);
        lowPass(circle, 1_100);
        highPass(circle, 110);
        return circle;
    }

    /** Seven keys, pressed and let go by a quick hand. */
    private float[] keyboard() {
        float[] sound = new float[RATE * 11 / 10];
        double second = 0.02;
        for (int key = 0; key < 7; key++) {
            double strength = 0.7 + 0.5 * random.nextDouble();
            strike(sound, second, strength, 1_900 + random.nextInt(900), 0.006);
            strike(sound, second, 0.8 * strength, 190 + random.nextInt(60), 0.014);
            strike(
                    sound,
                    second + 0.06 + 0.03 * random.nextDouble(),
                    0.35 * strength,
                    2_600 + random.nextInt(900),
                    0.004);
            second += 0.10 + 0.07 * random.nextDouble();
        }
        return sound;
    }

    /** Two soft tones, the second lower: something did not work. */
    private float[] error() {
        float[] sound = new float[RATE * 9 / 10];
        bell(sound, 0, 493.9);
        bell(sound, 0.15, 370);
        return sound;
    }

    /** A handle, air, the leaf in its frame, and the latch. */
    private float[] door() {
        float[] sound = new float[RATE * 17 / 10];
        strike(sound, 0.05, 0.5, 1_500, 0.012);
        strike(sound, 0.11, 0.35, 2_300, 0.008);
        float[] air = noise(sound.length);
        lowPass(air, 500);
        highPass(air, 120);
        level(air, 1);
        for (int i = 0; i < sound.length; i++) {
            double swing = (i / (double) RATE - 0.15) / 0.85;
            sound[i] += swing > 0 && swing < 1 ? (float) (0.13 * Math.pow(Math.sin(Math.PI * swing), 2) * air[i]) : 0;
        }
        float[] leaf = new float[sound.length];
        strike(leaf, 1.02, 3.2, 74, 0.09);
        strike(leaf, 1.02, 1.6, 142, 0.05);
        strike(leaf, 1.03, 0.7, 410, 0.03);
        lowPass(leaf, 320);
        lowPass(leaf, 900);
        for (int i = 0; i < sound.length; i++) {
            sound[i] += leaf[i];
        }
        strike(sound, 1.07, 0.25, 1_700, 0.008);
        echo(sound, 0.027, 0.25);
        echo(sound, 0.059, 0.15);
        return sound;
    }

    /** A thing that is hit: its own tone under noise, dying away within a few times so many seconds. */
    private void strike(float[] sound, double second, double strength, double hertz, double dies) {
        int from = (int) (second * RATE);
        for (int i = 0; i < 8 * dies * RATE && from + i < sound.length; i++) {
            double time = i / (double) RATE;
            double rises = Math.min(1, time / 0.0008);
            double body = Math.sin(2 * Math.PI * hertz * time) + 0.5 * random.nextGaussian() * Math.exp(-time / dies);
            sound[from + i] += (float) (strength * rises * Math.exp(-time / dies) * body);
        }
    }

    private static void bell(float[] sound, double second, double hertz) {
        int from = (int) (second * RATE);
        for (int i = 0; from + i < sound.length; i++) {
            double time = i / (double) RATE;
            double rises = Math.min(1, time / 0.004);
            double left = Math.min(1, (sound.length - from - i) / (0.1 * RATE));
            double tone = Math.sin(2 * Math.PI * hertz * time) * Math.exp(-time / 0.17)
                    + 0.35 * Math.sin(2 * Math.PI * 2 * hertz * time) * Math.exp(-time / 0.08)
                    + 0.12 * Math.sin(2 * Math.PI * 3.93 * hertz * time) * Math.exp(-time / 0.03);
            sound[from + i] += (float) (rises * left * tone);
        }
    }

    private float[] noise(int length) {
        float[] noise = new float[length];
        for (int i = 0; i < length; i++) {
            noise[i] = (float) random.nextGaussian();
        }
        return noise;
    }

    private static void lowPass(float[] circle, double hertz) {
        float share = (float) (1 - Math.exp(-2 * Math.PI * hertz / RATE));
        float state = 0;
        for (int i = 0; i < 2 * circle.length; i++) {
            int at = i % circle.length;
            state += share * (circle[at] - state);
            if (i >= circle.length) {
                circle[at] = state;
            }
        }
    }

    private static void highPass(float[] circle, double hertz) {
        float[] low = circle.clone();
        lowPass(low, hertz);
        for (int i = 0; i < circle.length; i++) {
            circle[i] -= low[i];
        }
    }

    private static void echo(float[] circle, double seconds, double share) {
        float[] dry = circle.clone();
        int late = (int) (seconds * RATE);
        for (int i = 0; i < circle.length; i++) {
            circle[(i + late) % circle.length] += (float) (share * dry[i]);
        }
    }

    /** Scales to this root mean square. */
    private static void level(float[] sound, double to) {
        double power = 0;
        for (float sample : sound) {
            power += (double) sample * sample;
        }
        float gain = (float) (to / Math.sqrt(power / sound.length));
        for (int i = 0; i < sound.length; i++) {
            sound[i] *= gain;
        }
    }

    private void keep(Path ogg, float[] sound, double loudness) throws IOException {
        if (Files.exists(ogg)) {
            return;
        }
        level(sound, loudness);
        byte[] bytes = new byte[sound.length * 2];
        short[] whole = new Sound(sound, RATE).whole();
        for (int i = 0; i < whole.length; i++) {
            bytes[2 * i] = (byte) whole[i];
            bytes[2 * i + 1] = (byte) (whole[i] >> 8);
        }
        Path wav = Files.createTempFile("sound", ".wav");
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(bytes), format, whole.length),
                AudioFileFormat.Type.WAVE,
                wav.toFile());
        Tools.run(List.of(("ffmpeg -y -loglevel error -i " + wav
                        + " -map_metadata -1 -fflags +bitexact -flags:a +bitexact" + " -c:a libvorbis -q:a 3 " + ogg)
                .split(" ")));
        Files.delete(wav);
    }
}
