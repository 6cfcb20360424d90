package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.utils.FocusListener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import poise.desktop.stage.kit.Editor;
import poise.desktop.stage.kit.Writing;

/** What is being written in a scene: drafts that were put aside, and the text that dictated words go to. */
final class Paperwork {

    private final Map<String, String> drafts = new HashMap<>();
    private String writing = "";

    /** Lays a draft on the page as it was left, and remembers it whenever it changes. */
    void lay(Writing page, String draft) {
        writing = page.editor().getName();
        page.editor().setText(drafts.getOrDefault(draft, ""));
        page.editor().setCursorPosition(page.editor().getText().length());
        page.whenChanged(text -> drafts.put(draft, text));
        follow(page);
    }

    /** The draft was sent. */
    void done(String draft) {
        drafts.remove(draft);
    }

    /** Dictated words go to this page once it has had the keyboard, or if there is no other. */
    void follow(Writing page) {
        String name = page.editor().getName();
        if (writing.isEmpty()) writing = name;
        page.editor().addListener(new FocusListener() {
            @Override
            public void keyboardFocusChanged(FocusEvent event, @Nullable Actor actor, boolean focused) {
                if (focused) writing = name;
            }
        });
    }

    /** Writes down what was dictated; says whether there was a page for it. */
    boolean write(Stage stage, String words) {
        List<Editor> pages = new ArrayList<>();
        gather(stage.getRoot(), pages);
        Optional<Editor> page = pages.stream()
                .filter(each -> each.getName().equals(writing))
                .findFirst()
                .or(() -> pages.stream().findFirst());
        page.ifPresent(editor -> editor.insert(words));
        return page.isPresent();
    }

    private static void gather(Group group, List<Editor> pages) {
        for (Actor actor : group.getChildren()) {
            if (actor instanceof Editor page) pages.add(page);
            else if (actor instanceof Group inner) gather(inner, pages);
        }
    }
}
