package poise.desktop.stage.direction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;
import poise.core.session.Fact;
import poise.desktop.stage.view.BoardroomView.Course;
import poise.desktop.stage.view.BoardroomView.Point;

/** The room's trust from the beginning on: the mean of those who are still there. */
final class Barometer extends Witness {

    /** The course is told anew so often, so that the screen does not change with every second. */
    private static final long PATIENCE = 5_000;

    private static final int WHOLE = 1000;

    private final Map<Id<Executive>, Integer> levels = new HashMap<>();
    private final List<Reading> readings = new ArrayList<>();
    private boolean crashed;

    /** What the room trusted from this moment on. */
    private record Reading(Moment at, int trust) {}

    Barometer(Scenario scenario) {
        scenario.executives().forEach(each -> levels.put(each.id(), each.trust().value()));
    }

    @Override
    public Void actOpened(Fact.ActOpened fact) {
        return read(fact.at());
    }

    @Override
    public Void crashed(Fact.Crashed fact) {
        crashed = true;
        return read(fact.at());
    }

    @Override
    public Void trustMoved(Fact.TrustMoved fact) {
        levels.replace(fact.executive(), fact.to().level().value());
        return read(fact.at());
    }

    @Override
    public Void left(Fact.Left fact) {
        levels.remove(fact.executive());
        return read(fact.at());
    }

    private Void read(Moment at) {
        int trust = (int)
                levels.values().stream().mapToInt(Integer::intValue).average().orElse(0);
        Moment due = readings.isEmpty() ? at : Moment.later(at, last().at());
        if (!readings.isEmpty() && last().at().equals(due)) readings.remove(readings.size() - 1);
        readings.add(new Reading(due, trust));
        return null;
    }

    private Reading last() {
        return readings.get(readings.size() - 1);
    }

    /** What the room has trusted up to now. */
    Course course(Moment now) {
        if (readings.isEmpty()) return Course.NONE;
        Moment began = readings.get(0).at();
        long length =
                Math.max(PATIENCE, began.until(Moment.later(now, last().at())).toMillis());
        Duration shown = Duration.ofMillis((length + PATIENCE - 1) / PATIENCE * PATIENCE);
        List<Point> points = new ArrayList<>();
        for (Reading reading : readings) {
            Point point = new Point(part(began.until(reading.at()), shown), reading.trust());
            if (!points.isEmpty() && points.get(points.size() - 1).time() == point.time())
                points.remove(points.size() - 1);
            points.add(point);
        }
        return new Course(
                points, crashed ? OptionalInt.of(part(began.until(Moment.CRASH), shown)) : OptionalInt.empty());
    }

    private static int part(Duration length, Duration whole) {
        return (int) Math.min(WHOLE, Math.max(0, length.toMillis() * WHOLE / whole.toMillis()));
    }
}
