package poise.desktop.stage.view;

import java.util.List;
import poise.desktop.look.Tone;

/**
 * The microphone check: a sentence that says how it stands, the level in permille, what was heard so far, and the
 * devices, of which one is chosen (-1 for none).
 */
public record MicrophoneView(
        String state, Tone tone, int level, String line, String heard, List<String> devices, int chosen) {

    public MicrophoneView {
        devices = List.copyOf(devices);
    }
}
