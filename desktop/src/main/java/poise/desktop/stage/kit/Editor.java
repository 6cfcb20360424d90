package poise.desktop.stage.kit;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.TextArea;
import java.util.HashSet;
import java.util.Set;
import poise.desktop.stage.kit.Edits.Draft;

/**
 * Several lines to write in, as high as its text. Every change can be taken back (Ctrl+Z) and made again (Ctrl+Shift+Z
 * or Ctrl+Y), Ctrl+Backspace and Ctrl+Delete take a word away.
 */
public final class Editor extends TextArea {

    private static final int FEWEST = 3;

    // Set late, since the constructors above this one already set texts and make the listener.
    private Edits edits = new Edits();
    private Runnable whenChanged = () -> {};
    private Runnable whenAsked = () -> {};

    Editor(TextFieldStyle style) {
        super("", style);
    }

    /** Names what is to be done when the text has changed. */
    void whenChanged(Runnable deed) {
        whenChanged = deed;
    }

    /** Names what Ctrl+D does. */
    void whenAskedToListen(Runnable deed) {
        whenAsked = deed;
    }

    /** How many words there are. */
    public int words() {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    /** Puts words in place of what is selected, or at the caret, with blanks between them and their neighbours. */
    public void insert(String words) {
        Draft old = draft();
        int from = hasSelection ? Math.min(cursor, selectionStart) : cursor;
        int to = hasSelection ? Math.max(cursor, selectionStart) : cursor;
        String head = text.substring(0, from);
        String tail = text.substring(to);
        String before = head.isEmpty() || Character.isWhitespace(head.charAt(head.length() - 1)) ? "" : " ";
        String behind = tail.isEmpty() || !Character.isLetterOrDigit(tail.charAt(0)) ? "" : " ";
        String middle = before + words + behind;
        put(new Draft(head + middle + tail, from + middle.length()));
        edits.changed(old, false);
    }

    private Draft draft() {
        return new Draft(text, cursor);
    }

    private void put(Draft draft) {
        setText(draft.text());
        setCursorPosition(draft.caret());
        changed();
    }

    private void changed() {
        whenChanged.run();
        invalidateHierarchy();
        seeCaret();
    }

    private void seeCaret() {
        if (!(getParent() instanceof ScrollPane pane)) return;
        pane.validate();
        float line = getStyle().font.getLineHeight();
        pane.scrollTo(0, getHeight() + getCursorY() - line, 1, 2 * line);
    }

    @Override
    public float getPrefHeight() {
        setPrefRows(Math.max(FEWEST, getLines() + (newLineAtEnd() ? 1 : 0)));
        return super.getPrefHeight();
    }

    @Override
    protected InputListener createInputListener() {
        return new Keyboard();
    }

    /** Keys, before and after what any text area does with them. */
    private final class Keyboard extends TextAreaListener {

        private final Set<Integer> held = new HashSet<>();
        private boolean taken;

        @Override
        public boolean keyDown(InputEvent event, int key) {
            held.add(key);
            taken = isHeld(Keys.CONTROL_LEFT, Keys.CONTROL_RIGHT, Keys.SYM) && shortcut(key);
            if (taken) return true;
            Draft old = draft();
            boolean used = super.keyDown(event, key);
            note(old, false);
            if (cursor != old.caret()) {
                if (text.equals(old.text())) edits.moved();
                seeCaret();
            }
            return used;
        }

        @Override
        public boolean keyTyped(InputEvent event, char letter) {
            if (taken) return true;
            Draft old = draft();
            boolean used = super.keyTyped(event, letter);
            note(old, isWordCharacter(letter));
            return used;
        }

        @Override
        public boolean keyUp(InputEvent event, int key) {
            held.remove(key);
            taken = false;
            return super.keyUp(event, key);
        }

        private boolean isHeld(int... keys) {
            for (int key : keys) {
                if (held.contains(key)) return true;
            }
            return false;
        }

        private void note(Draft old, boolean letter) {
            if (text.equals(old.text())) return;
            edits.changed(old, letter);
            changed();
        }

        private boolean shortcut(int key) {
            switch (key) {
                case Keys.Z ->
                    (isHeld(Keys.SHIFT_LEFT, Keys.SHIFT_RIGHT) ? edits.redo(draft()) : edits.undo(draft()))
                            .ifPresent(Editor.this::put);
                case Keys.Y -> edits.redo(draft()).ifPresent(Editor.this::put);
                case Keys.D -> whenAsked.run();
                case Keys.BACKSPACE -> takeAway(wordBefore(), cursor);
                case Keys.FORWARD_DEL -> takeAway(cursor, wordBehind());
                default -> {
                    return false;
                }
            }
            return true;
        }
    }

    private void takeAway(int from, int to) {
        if (from == to) return;
        Draft old = draft();
        put(new Draft(text.substring(0, from) + text.substring(to), from));
        edits.changed(old, false);
    }

    private int wordBefore() {
        int at = cursor;
        while (at > 0 && !isWordCharacter(text.charAt(at - 1))) at--;
        while (at > 0 && isWordCharacter(text.charAt(at - 1))) at--;
        return at;
    }

    private int wordBehind() {
        int at = cursor;
        while (at < text.length() && !isWordCharacter(text.charAt(at))) at++;
        while (at < text.length() && isWordCharacter(text.charAt(at))) at++;
        return at;
    }
}
