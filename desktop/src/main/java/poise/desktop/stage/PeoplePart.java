package poise.desktop.stage;

import java.util.List;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.room.Gathering;
import poise.desktop.stage.view.BoardroomView.Person;

/** The people around the table, in the light of their trust. */
final class PeoplePart extends Part<List<Person>> {

    private final Gathering gathering;

    PeoplePart(Kit kit) {
        super(kit);
        gathering = new Gathering(kit);
    }

    @Override
    protected void build(List<Person> people) {
        gathering.show(people, trust(people));
        add(gathering).grow();
    }

    /** What those who are still there trust on the average, in permille. */
    private static int trust(List<Person> people) {
        return (int) people.stream()
                .filter(Person::present)
                .mapToInt(Person::trust)
                .average()
                .orElse(0);
    }
}
