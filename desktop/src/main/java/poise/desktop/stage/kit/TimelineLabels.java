package poise.desktop.stage.kit;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.view.TimelineView;

/** Everything on a timeline that is read: names, times, titles and icons, each shown where there is room for it. */
final class TimelineLabels {

    private static final float BESIDE = 12;
    private static final float ICON = 16;

    private final Kit kit;
    private final TimelineView view;
    private final List<Label> names;
    private final List<Label> acts;
    private final List<Label> ticks;
    private final Label crash;
    private final List<Label> airs;
    private final List<Image> deeds;
    private final List<Image> signs;
    private final List<Label> titles;

    TimelineLabels(Kit kit, TimelineView view) {
        this.kit = kit;
        this.view = view;
        names = Stream.of("you", "room", "tools", "trust", "protocol")
                .map(each -> label(Palette.SOFT, kit.words().of("timeline." + each)))
                .toList();
        acts = view.ruler().acts().stream()
                .map(each -> label(Palette.FAINT, each.title()))
                .toList();
        ticks = view.ruler().ticks().stream()
                .map(each -> label(Palette.FAINT, each.label()))
                .toList();
        crash = label(kit.colour(Tone.BAD), kit.words().of("timeline.crash"));
        airs = view.voices().silences().stream()
                .map(each -> label(kit.colour(Tone.BAD), kit.words().of("moment.dead-air")))
                .toList();
        deeds = view.deeds().stream()
                .map(each -> icon(each.icon(), Palette.ACCENT))
                .toList();
        signs = view.dues().stream()
                .map(each -> icon(each.icon(), kit.colour(each.tone())))
                .toList();
        titles = view.dues().stream()
                .map(each -> label(Palette.TEXT, each.title()))
                .toList();
    }

    private Label label(Color colour, String words) {
        Label label = kit.line(Typeface.CAPTION, colour, words);
        label.setTouchable(Touchable.disabled);
        return label;
    }

    private Image icon(Icon icon, Color colour) {
        return kit.icon(icon, Size.SMALL, colour);
    }

    List<Actor> all() {
        List<Actor> all = new ArrayList<>();
        Stream.of(names, acts, ticks, List.of(crash), airs, deeds, signs, titles)
                .forEach(all::addAll);
        return all;
    }

    float height() {
        int rows = view.dues().stream().mapToInt(TimelineView.Due::row).max().orElse(-1) + 1;
        return TimelineRows.height(text(), rows);
    }

    private float text() {
        return crash.getPrefHeight();
    }

    TimelineRows rows(float width, float height) {
        float name = names.stream().map(Label::getPrefWidth).reduce(0f, Math::max);
        return new TimelineRows(name + BESIDE, width - 1, height, text(), 0);
    }

    void lay(TimelineRows rows) {
        names(rows);
        heads(rows);
        ticks(rows);
        airs(rows);
        deeds(rows);
        dues(rows);
    }

    /** Leaves out the times between these, where something else is read. */
    void leaveOut(float left, float right) {
        for (Label tick : ticks)
            if (tick.getX() < right + 3 && tick.getX() + tick.getWidth() > left - 3) tick.setVisible(false);
    }

    private void airs(TimelineRows rows) {
        for (int i = 0; i < airs.size(); i++) {
            TimelineView.Bar air = view.voices().silences().get(i);
            Label name = airs.get(i);
            name.setVisible(rows.x(air.to()) - rows.x(air.from()) > name.getPrefWidth() + 6);
            put(name, rows.x(air.from()) + 3, rows.you());
        }
    }

    private void names(TimelineRows rows) {
        float[] middles = {
            rows.you() + rows.voice() / 2,
            rows.room() + rows.voice() / 2,
            rows.tools() + TimelineRows.TOOL / 2,
            rows.trust() + TimelineRows.TRUST / 2,
            rows.due(0) + rows.due() / 2
        };
        for (int i = 0; i < middles.length; i++) put(names.get(i), 0, middles[i] - rows.text() / 2);
        names.get(4).setVisible(!view.dues().isEmpty());
    }

    /** The crash by its name, and the titles of the acts around it. */
    private void heads(TimelineRows rows) {
        float middle = rows.x(Math.max(0, view.ruler().crash())) - crash.getPrefWidth() / 2;
        float left = Math.max(rows.left(), Math.min(rows.right() - crash.getPrefWidth(), middle));
        crash.setVisible(view.ruler().crash() >= 0);
        put(crash, left, rows.acts());
        float right = crash.isVisible() ? left + crash.getPrefWidth() + BESIDE : rows.left();
        for (int i = 0; i < acts.size(); i++) {
            TimelineView.Stretch act = view.ruler().acts().get(i);
            Label title = acts.get(i);
            boolean crashed = crash.isVisible()
                    && view.ruler().crash() < act.to()
                    && view.ruler().crash() >= act.from();
            float from = crashed ? right : rows.x(act.from()) + (i == 0 ? 0 : 6);
            float room = rows.x(act.to()) - from - 4;
            title.setVisible(room > 30);
            title.setBounds(from, rows.acts(), Math.min(room, title.getPrefWidth()), rows.text());
        }
    }

    /** The last time first, since it says how long the take was; then from the left as many as do not collide. */
    private void ticks(TimelineRows rows) {
        float free = rows.left();
        Label last = ticks.get(ticks.size() - 1);
        last.setVisible(true);
        put(last, rows.right() - last.getPrefWidth(), 0);
        for (int i = 0; i < ticks.size() - 1; i++) {
            Label tick = ticks.get(i);
            float x = rows.x(view.ruler().ticks().get(i).at()) - tick.getPrefWidth() / 2;
            tick.setVisible(x >= free && x + tick.getPrefWidth() + BESIDE < last.getX());
            put(tick, x, 0);
            free = tick.isVisible() ? x + tick.getPrefWidth() + BESIDE : free;
        }
    }

    private void deeds(TimelineRows rows) {
        float free = 0;
        for (int i = 0; i < deeds.size(); i++) {
            float x = Math.min(rows.right() - ICON, rows.x(view.deeds().get(i).from()) - ICON / 2);
            deeds.get(i).setVisible(x >= free);
            deeds.get(i).setBounds(x, rows.tools() + 2, ICON, ICON);
            free = deeds.get(i).isVisible() ? x + ICON - 2 : free;
        }
    }

    private void dues(TimelineRows rows) {
        for (int i = 0; i < titles.size(); i++) {
            TimelineView.Due due = view.dues().get(i);
            float x = Math.min(rows.x(due.from()) + 1, rows.right() - ICON);
            float y = rows.due(due.row()) + (rows.due() - ICON) / 2;
            float room = rows.x(end(due)) - x - ICON - 8;
            Label title = titles.get(i);
            signs.get(i).setVisible(isFirstThere(i));
            signs.get(i).setBounds(x, y, ICON, ICON);
            title.setVisible(signs.get(i).isVisible() && room >= Math.min(60, title.getPrefWidth()));
            title.setBounds(
                    x + ICON + 4,
                    rows.due(due.row()) + (rows.due() - rows.text()) / 2,
                    Math.min(room, title.getPrefWidth()),
                    rows.text());
        }
    }

    /** Where its row belongs to the next one, or it is over. */
    private int end(TimelineView.Due due) {
        return view.dues().stream()
                .filter(each -> each.row() == due.row() && each.from() > due.from())
                .mapToInt(TimelineView.Due::from)
                .reduce(due.to(), Math::min);
    }

    /** Of several that begin at one place of one row only the first is named. */
    private boolean isFirstThere(int number) {
        TimelineView.Due due = view.dues().get(number);
        return view.dues().subList(0, number).stream()
                .noneMatch(each -> each.row() == due.row() && Math.abs(each.from() - due.from()) < 150);
    }

    private static void put(Label label, float x, float y) {
        label.setBounds(x, y, label.getPrefWidth(), label.getPrefHeight());
    }
}
