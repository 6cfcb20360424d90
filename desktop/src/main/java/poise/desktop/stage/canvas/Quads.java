package poise.desktop.stage.canvas;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.graphics.glutils.ShaderProgram;
import com.badlogic.gdx.math.Affine2;
import com.badlogic.gdx.math.MathUtils;
import com.badlogic.gdx.math.Matrix4;

/** A batch that turns every way of drawing into quads: four corners with place, colour and texture coordinates. */
abstract class Quads implements Batch {

    /** Numbers a corner: x, y, colour, u, v. */
    static final int CORNER = 5;

    /** Numbers a quad. */
    static final int QUAD = 4 * CORNER;

    private final Color colour = new Color(Color.WHITE);
    private final Matrix4 projection = new Matrix4();
    private final Matrix4 transform = new Matrix4();
    private final float[] quad = new float[QUAD];
    private float packed = Color.WHITE_FLOAT_BITS;
    private boolean drawing;
    private boolean blending = true;
    private int source = GL20.GL_SRC_ALPHA;
    private int target = GL20.GL_ONE_MINUS_SRC_ALPHA;

    /** Takes a quad; its corners are in the order lower left, upper left, upper right, lower right. */
    protected abstract void take(Texture texture, float[] corners, int offset);

    private void place(float x, float y, float width, float height) {
        corner(0, x, y);
        corner(1, x, y + height);
        corner(2, x + width, y + height);
        corner(3, x + width, y);
    }

    /** Places a rectangle that is scaled and turned about an origin inside it. */
    private void place(Pivot pivot, float x, float y, float width, float height) {
        float left = -pivot.x * pivot.scaleX;
        float low = -pivot.y * pivot.scaleY;
        float right = (width - pivot.x) * pivot.scaleX;
        float high = (height - pivot.y) * pivot.scaleY;
        float cos = MathUtils.cosDeg(pivot.degrees);
        float sin = MathUtils.sinDeg(pivot.degrees);
        float middleX = x + pivot.x;
        float middleY = y + pivot.y;
        corner(0, middleX + cos * left - sin * low, middleY + sin * left + cos * low);
        corner(1, middleX + cos * left - sin * high, middleY + sin * left + cos * high);
        corner(2, middleX + cos * right - sin * high, middleY + sin * right + cos * high);
        corner(3, middleX + cos * right - sin * low, middleY + sin * right + cos * low);
    }

    /** About what a rectangle is scaled and turned. */
    private record Pivot(float x, float y, float scaleX, float scaleY, float degrees) {}

    private void corner(int number, float x, float y) {
        quad[CORNER * number] = x;
        quad[CORNER * number + 1] = y;
        quad[CORNER * number + 2] = packed;
    }

    private void grain(int number, float u, float v) {
        quad[CORNER * number + 3] = u;
        quad[CORNER * number + 4] = v;
    }

    private void finish(Texture texture, float u, float v, float u2, float v2) {
        grain(0, u, v);
        grain(1, u, v2);
        grain(2, u2, v2);
        grain(3, u2, v);
        take(texture, quad, 0);
    }

    private void finish(TextureRegion region) {
        finish(region.getTexture(), region.getU(), region.getV2(), region.getU2(), region.getV());
    }

    @Override
    public void draw(
            Texture texture,
            float x,
            float y,
            float originX,
            float originY,
            float width,
            float height,
            float scaleX,
            float scaleY,
            float rotation,
            int srcX,
            int srcY,
            int srcWidth,
            int srcHeight,
            boolean flipX,
            boolean flipY) {
        place(new Pivot(originX, originY, scaleX, scaleY, rotation), x, y, width, height);
        cut(texture, srcX, srcY, srcWidth, srcHeight, flipX, flipY);
    }

    private void cut(Texture texture, int x, int y, int width, int height, boolean flipX, boolean flipY) {
        float left = (float) x / texture.getWidth();
        float right = (float) (x + width) / texture.getWidth();
        float high = (float) y / texture.getHeight();
        float low = (float) (y + height) / texture.getHeight();
        finish(texture, flipX ? right : left, flipY ? high : low, flipX ? left : right, flipY ? low : high);
    }

    @Override
    public void draw(
            Texture texture,
            float x,
            float y,
            float width,
            float height,
            int srcX,
            int srcY,
            int srcWidth,
            int srcHeight,
            boolean flipX,
            boolean flipY) {
        place(x, y, width, height);
        cut(texture, srcX, srcY, srcWidth, srcHeight, flipX, flipY);
    }

    @Override
    public void draw(Texture texture, float x, float y, int srcX, int srcY, int srcWidth, int srcHeight) {
        place(x, y, srcWidth, srcHeight);
        cut(texture, srcX, srcY, srcWidth, srcHeight, false, false);
    }

    @Override
    public void draw(
            Texture texture, float x, float y, float width, float height, float u, float v, float u2, float v2) {
        place(x, y, width, height);
        finish(texture, u, v, u2, v2);
    }

    @Override
    public void draw(Texture texture, float x, float y) {
        draw(texture, x, y, texture.getWidth(), texture.getHeight());
    }

    @Override
    public void draw(Texture texture, float x, float y, float width, float height) {
        draw(texture, x, y, width, height, 0, 1, 1, 0);
    }

    @Override
    public void draw(Texture texture, float[] spriteVertices, int offset, int count) {
        for (int at = offset; at < offset + count; at += QUAD) take(texture, spriteVertices, at);
    }

    @Override
    public void draw(TextureRegion region, float x, float y) {
        draw(region, x, y, region.getRegionWidth(), region.getRegionHeight());
    }

    @Override
    public void draw(TextureRegion region, float x, float y, float width, float height) {
        place(x, y, width, height);
        finish(region);
    }

    @Override
    public void draw(
            TextureRegion region,
            float x,
            float y,
            float originX,
            float originY,
            float width,
            float height,
            float scaleX,
            float scaleY,
            float rotation) {
        place(new Pivot(originX, originY, scaleX, scaleY, rotation), x, y, width, height);
        finish(region);
    }

    @Override
    public void draw(
            TextureRegion region,
            float x,
            float y,
            float originX,
            float originY,
            float width,
            float height,
            float scaleX,
            float scaleY,
            float rotation,
            boolean clockwise) {
        place(new Pivot(originX, originY, scaleX, scaleY, rotation), x, y, width, height);
        float left = clockwise ? region.getU2() : region.getU();
        float right = clockwise ? region.getU() : region.getU2();
        float first = clockwise ? region.getV2() : region.getV();
        float second = clockwise ? region.getV() : region.getV2();
        grain(0, left, first);
        grain(1, right, first);
        grain(2, right, second);
        grain(3, left, second);
        take(region.getTexture(), quad, 0);
    }

    @Override
    public void draw(TextureRegion region, float width, float height, Affine2 by) {
        corner(0, by.m02, by.m12);
        corner(1, by.m01 * height + by.m02, by.m11 * height + by.m12);
        corner(2, by.m00 * width + by.m01 * height + by.m02, by.m10 * width + by.m11 * height + by.m12);
        corner(3, by.m00 * width + by.m02, by.m10 * width + by.m12);
        finish(region);
    }

    @Override
    public void begin() {
        drawing = true;
    }

    @Override
    public void end() {
        drawing = false;
    }

    @Override
    public boolean isDrawing() {
        return drawing;
    }

    @Override
    public void flush() {}

    @Override
    public void setColor(Color tint) {
        colour.set(tint);
        packed = tint.toFloatBits();
    }

    @Override
    public void setColor(float r, float g, float b, float a) {
        colour.set(r, g, b, a);
        packed = colour.toFloatBits();
    }

    @Override
    public Color getColor() {
        return colour;
    }

    @Override
    public void setPackedColor(float packedColor) {
        Color.abgr8888ToColor(colour, packedColor);
        packed = packedColor;
    }

    @Override
    public float getPackedColor() {
        return packed;
    }

    @Override
    public void disableBlending() {
        blending = false;
    }

    @Override
    public void enableBlending() {
        blending = true;
    }

    @Override
    public boolean isBlendingEnabled() {
        return blending;
    }

    @Override
    public void setBlendFunction(int srcFunc, int dstFunc) {
        source = srcFunc;
        target = dstFunc;
    }

    @Override
    public void setBlendFunctionSeparate(int srcFuncColor, int dstFuncColor, int srcFuncAlpha, int dstFuncAlpha) {
        if (srcFuncColor != srcFuncAlpha || dstFuncColor != dstFuncAlpha)
            throw new UnsupportedOperationException("The alpha of the canvas is not blended in a way of its own");
        setBlendFunction(srcFuncColor, dstFuncColor);
    }

    @Override
    public int getBlendSrcFunc() {
        return source;
    }

    @Override
    public int getBlendDstFunc() {
        return target;
    }

    @Override
    public int getBlendSrcFuncAlpha() {
        return source;
    }

    @Override
    public int getBlendDstFuncAlpha() {
        return target;
    }

    @Override
    public Matrix4 getProjectionMatrix() {
        return projection;
    }

    @Override
    public Matrix4 getTransformMatrix() {
        return transform;
    }

    @Override
    public void setProjectionMatrix(Matrix4 to) {
        projection.set(to);
    }

    @Override
    public void setTransformMatrix(Matrix4 to) {
        transform.set(to);
    }

    @Override
    public void setShader(ShaderProgram shader) {
        throw new UnsupportedOperationException("The canvas knows one way of shading only");
    }

    @Override
    public ShaderProgram getShader() {
        throw new UnsupportedOperationException("The canvas knows one way of shading only");
    }

    @Override
    public void dispose() {}
}
