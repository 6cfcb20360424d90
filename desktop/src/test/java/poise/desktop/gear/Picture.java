package poise.desktop.gear;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Stage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import poise.desktop.stage.PoiseGame;

/** What a window shows, without alpha. */
record Picture(BufferedImage pixels) {

    /** Draws the stage and reads it back; on the thread that draws. */
    static Picture of(PoiseGame game) {
        game.draw();
        int width = Gdx.graphics.getBackBufferWidth();
        int height = Gdx.graphics.getBackBufferHeight();
        Pixmap frame = Pixmap.createFromFrameBuffer(0, 0, width, height);
        var pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) pixels.setRGB(x, height - 1 - y, frame.getPixel(x, y) >>> 8);
        }
        frame.dispose();
        return new Picture(pixels);
    }

    /** The colour at a point of the stage. */
    int at(Stage stage, float x, float y) {
        Vector2 point = stage.stageToScreenCoordinates(new Vector2(x, y));
        return pixels.getRGB(Math.round(point.x), Math.round(point.y));
    }

    Path save(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(pixels, "png", file.toFile());
            return file;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
