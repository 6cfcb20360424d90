package poise.core.scenario.format;

import java.util.List;
import java.util.stream.IntStream;
import poise.core.scenario.Deck;
import poise.core.scenario.Scenario;

/** Scenarios as files. */
public final class ScenarioFormat {

    /** The most bytes that a file may have; a caller need not read more than one byte beyond them. */
    public static final int LARGEST_FILE = 1_000_000;

    private ScenarioFormat() {}

    /**
     * Reads a scenario, once for each way in which its lots can fall, or finds all that is wrong with it.
     *
     * @param file what problems call the file
     */
    public static Parsed<Deck> read(String file, byte[] content, Surroundings around) {
        Problems problems = new Problems(file);
        return problems.judge(JsonTree.of(content, problems)
                .filter(top -> !isTake(top, problems))
                .map(top -> {
                    Lots lots = new Lots(top, problems);
                    List<Node> dealt = IntStream.range(0, lots.deals())
                            .mapToObj(deal -> lots.dealt(top, deal))
                            .toList();
                    List<Problems> found =
                            dealt.stream().map(deal -> problems.copy()).toList();
                    List<Scenario> deals = IntStream.range(0, dealt.size())
                            .mapToObj(deal -> scenario(dealt.get(deal), found.get(deal), around))
                            .toList();
                    problems.gather(found, lots::told);
                    return new Deck(deals.size(), deals::get, lots::told);
                }));
    }

    /** A take that lies in the wrong folder would have all the problems that a file can have. */
    private static boolean isTake(Node top, Problems problems) {
        boolean take = top.find("scenario").isPresent() && top.find("lines").isPresent();
        if (take) {
            problems.add(
                    Diagnosis.MISPLACED_TAKE,
                    top,
                    "is a take, and a scenario is looked for here; put it into the folder takes beside its scenario");
        }
        return take;
    }

    /**
     * Reads a scenario that {@link #read} has found sound, much faster: a deal is read when it is asked for, and only the
     * first is checked here.
     *
     * @param file what problems call the file
     */
    public static Parsed<Deck> readSound(String file, byte[] content, Surroundings around) {
        Problems problems = new Problems(file);
        return problems.judge(JsonTree.of(content, problems).map(top -> {
            Lots lots = new Lots(top, problems);
            return new Deck(lots.deals(), deal -> scenario(lots.dealt(top, deal), problems, around), lots::told);
        }));
    }

    private static Scenario scenario(Node top, Problems problems, Surroundings around) {
        Names names = new Names(problems);
        names.outside(
                "protocol",
                around.protocols().stream().map(each -> each.id().name()).toList());
        names.outside("set of portraits", around.portraits());
        Values values = new Values(problems, names);
        Scenario scenario = values.object(top, new ScenarioReader(values)::scenario);
        names.settle();
        new ScenarioChecks(top, problems).check(scenario, around);
        return scenario;
    }
}
