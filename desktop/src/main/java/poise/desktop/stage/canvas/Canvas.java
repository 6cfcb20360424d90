package poise.desktop.stage.canvas;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.graphics.glutils.FrameBuffer;
import com.badlogic.gdx.graphics.glutils.GLFrameBuffer.FrameBufferBuilder;
import com.badlogic.gdx.math.Matrix4;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.Disposable;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GL12;
import org.lwjgl.opengl.GL30;
import org.lwjgl.opengl.GLCapabilities;

/**
 * The picture of the stage in a frame buffer of our own. The stage is drawn into a sketch; where that differs from the
 * one before, and only there, the picture is painted anew. A texture that was drawn from must keep its pixels. The
 * picture is kept upside down, as software renderers keep windows, so that its copy need not be turned.
 */
public final class Canvas implements Disposable {

    /** Quads that are sent to the graphics card at once. */
    private static final int HANDFUL = 4000;

    private final GL20 gl;
    private final Color ground;
    private final SpriteBatch brush = new SpriteBatch(HANDFUL);
    private final Sketch sketch = new Sketch();
    private final Areas changes = new Areas();
    private final Area stroke = new Area();
    private final Matrix4 flip = new Matrix4();
    private final boolean copies = canCopy();
    private FrameBuffer buffer;
    private Mosaic mosaic;

    /** Needs the thread that draws; it is empty and of the ground's colour, and as small as can be. */
    public Canvas(GL20 gl, Color ground) {
        this.gl = gl;
        this.ground = ground;
        this.buffer = made(1, 1);
        this.mosaic = new Mosaic(1, 1);
    }

    /** Its pixels are in the order that windows have, so that a copy is a plain one. */
    private static FrameBuffer made(int width, int height) {
        var pixels = new FrameBufferBuilder(width, height);
        pixels.addColorTextureAttachment(GL20.GL_RGBA, GL12.GL_BGRA, GL12.GL_UNSIGNED_INT_8_8_8_8_REV);
        return pixels.build();
    }

    private static boolean canCopy() {
        GLCapabilities card = GL.getCapabilities();
        return card.OpenGL30 || card.GL_ARB_framebuffer_object;
    }

    /** With what the stage is to be drawn. */
    public Batch batch() {
        return sketch;
    }

    /** Makes it as large as the window: so many pixels, and so many of them for each unit of the window. */
    public void resize(int width, int height, float pixels) {
        sketch.resize(width, height, pixels);
        if (buffer.getWidth() == width && buffer.getHeight() == height) return;
        buffer.dispose();
        buffer = made(width, height);
        mosaic = new Mosaic(width, height);
    }

    /** Lets everything be painted anew, with textures that may be others. */
    public void forget() {
        sketch.forget();
        mosaic.forget();
    }

    /** Paints what has changed on the stage; says whether anything had. */
    public boolean paint(Stage stage) {
        sketch.clear();
        stage.draw();
        mosaic.begin();
        for (int quad = 0; quad < sketch.count(); quad++) mosaic.lay(sketch.box(quad), sketch.hash(quad));
        mosaic.changes(changes);
        if (changes.count() > 0) repaint();
        return changes.count() > 0;
    }

    private void repaint() {
        buffer.begin();
        gl.glEnable(GL20.GL_SCISSOR_TEST);
        brush.setProjectionMatrix(flip.idt().scl(1, -1, 1).mul(sketch.getProjectionMatrix()));
        brush.begin();
        for (int i = 0; i < changes.count(); i++) repaint(changes.get(i));
        brush.end();
        gl.glDisable(GL20.GL_SCISSOR_TEST);
        buffer.end();
    }

    private void repaint(Area place) {
        cut(place);
        gl.glClearColor(ground.r, ground.g, ground.b, 1);
        gl.glClear(GL20.GL_COLOR_BUFFER_BIT);
        Area clip = place;
        for (int quad = 0; quad < sketch.count(); quad++) {
            if (!sketch.box(quad).meets(place)) continue;
            if (sketch.clip(quad) != clip) {
                clip = sketch.clip(quad);
                brush.flush();
                cut(stroke.set(clip).within(place));
            }
            sketch.ink(quad).dip(brush);
            brush.draw(sketch.ink(quad).texture(), sketch.corners(), quad * Quads.QUAD, Quads.QUAD);
        }
        brush.flush();
    }

    private void cut(Area to) {
        gl.glScissor(to.left, buffer.getHeight() - to.high, to.width(), to.height());
    }

    /** Copies the picture into the window. */
    public void show() {
        if (copies) copy();
        else cover();
    }

    private void copy() {
        int width = buffer.getWidth();
        int height = buffer.getHeight();
        GL30.glBindFramebuffer(GL30.GL_READ_FRAMEBUFFER, buffer.getFramebufferHandle());
        GL30.glBlitFramebuffer(0, 0, width, height, 0, height, width, 0, GL20.GL_COLOR_BUFFER_BIT, GL20.GL_NEAREST);
        GL30.glBindFramebuffer(GL30.GL_READ_FRAMEBUFFER, 0);
    }

    /** Where a card cannot copy, the window is one quad. */
    public void cover() {
        brush.getProjectionMatrix().setToOrtho2D(0, 0, 1, 1);
        brush.disableBlending();
        brush.begin();
        brush.draw(buffer.getColorBufferTexture(), 0, 0, 1, 1, 0, 1, 1, 0);
        brush.end();
        brush.enableBlending();
    }

    @Override
    public void dispose() {
        buffer.dispose();
        brush.dispose();
    }
}
