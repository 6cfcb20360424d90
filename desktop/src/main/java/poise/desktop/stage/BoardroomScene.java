package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.ui.Value;
import com.badlogic.gdx.scenes.scene2d.utils.FocusListener;
import org.jspecify.annotations.Nullable;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Travel;
import poise.desktop.stage.view.BoardroomView;

/** The meeting: the product, the people, the talk, and what the player can do. */
public final class BoardroomScene extends TakeScene<BoardroomView> {

    private static final float SIDE = 384;
    private static final float LARGE_SIDE = 430;

    /** What happened needs no more than this; it takes what the tools leave. */
    private static final float FEED = 110;

    /** What happened is seen at least as high as this. */
    private static final float LEAST_FEED = 74;

    private static final float TALK = 166;
    private static final float LARGE_TALK = 146;
    private static final float VOICE = 206;

    /** So much of the stage's height belongs to the people, or more if they need it. */
    private static final float PEOPLE = 0.285f;

    /** The same where text is large. */
    private static final float LARGE_PEOPLE = 0.22f;

    private final BoardroomWishes wishes;
    private @Nullable TextField answer;

    public BoardroomScene(BoardroomView view, BoardroomWishes wishes) {
        super(view, wishes);
        this.wishes = wishes;
    }

    @Override
    protected void build(Table ground, BoardroomView view, Kit kit) {
        var made = new BoardroomParts(kit, wishes, paperwork());
        made.show(view);
        shownBy(made::show);
        var meeting = new Table();
        meeting.pad(10, 14, 12, 14);
        meeting.add(made.head()).growX().padBottom(10).row();
        var columns = new Table();
        columns.add(left(made, kit)).grow().padRight(12);
        columns.add(right(made, kit)).width(kit.large() ? LARGE_SIDE : SIDE).growY();
        meeting.add(columns).grow();
        ground.add(new Stack(meeting, made.ask())).grow();
        ground.addCaptureListener(new Presses(wishes::click));
    }

    private Table left(BoardroomParts made, Kit kit) {
        var left = new Table();
        left.add(made.browser()).grow().row();
        left.add(made.people())
                .growX()
                .height(new Share(kit.large() ? LARGE_PEOPLE : PEOPLE))
                .padTop(8)
                .row();
        left.add(talk(made, kit))
                .growX()
                .height(kit.grown(kit.large() ? LARGE_TALK : TALK))
                .padTop(8);
        return left;
    }

    private static Table right(BoardroomParts made, Kit kit) {
        var right = new Table();
        right.add(made.room()).growX().row();
        right.add(made.tools()).growX().padTop(8).row();
        right.add(made.due()).growX().padTop(8).row();
        right.add(made.feed())
                .grow()
                .minHeight(kit.grown(LEAST_FEED))
                .prefHeight(kit.grown(FEED))
                .padTop(8);
        return right;
    }

    private Table talk(BoardroomParts made, Kit kit) {
        Table panel = kit.panel(
                Surface.of(Palette.PANEL, Round.WIDE).bordered(Palette.LINE).padded(16, 6));
        panel.add(made.voice()).width(kit.grown(VOICE)).growY().padRight(18);
        var right = new Table();
        right.add(made.talk()).grow().row();
        right.add(answer(kit)).growX().padTop(4);
        panel.add(right).grow();
        return panel;
    }

    private Table answer(Kit kit) {
        var row = new Table();
        TextField field = kit.field(Travel.ANSWER, kit.words().of("talk.type"), this::say);
        answer = field;
        field.setTextFieldListener((self, letter) -> wishes.typing(self.getText()));
        field.addListener(new TurningAway());
        row.add(field).growX();
        if (!kit.large())
            row.add(kit.line(Typeface.CAPTION, Palette.FAINT, kit.words().of("talk.hint")))
                    .padLeft(10);
        return row;
    }

    private void say(String line) {
        if (line.isBlank()) return;
        if (answer != null) answer.setText("");
        wishes.say(line.strip());
    }

    /** A part of the height of the stage, and never less than an actor needs. */
    private static final class Share extends Value {
        private final float part;

        Share(float part) {
            this.part = part;
        }

        @Override
        public float get(@Nullable Actor actor) {
            if (actor == null) return 0;
            float needed = Value.prefHeight.get(actor);
            return actor.getStage() == null
                    ? needed
                    : Math.max(needed, part * actor.getStage().getHeight());
        }
    }

    /** The player has left the line that was being typed. */
    private final class TurningAway extends FocusListener {
        @Override
        public void keyboardFocusChanged(FocusEvent event, Actor actor, boolean focused) {
            if (!focused) wishes.typing("");
        }
    }
}
