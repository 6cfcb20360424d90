package poise.desktop.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import poise.core.kernel.Id;
import poise.core.kernel.Permille;
import poise.core.scenario.Claim;
import poise.core.session.Likeness;
import poise.core.speech.WordRange;

/**
 * Finds the words that are most like each claim of a scenario, a few words at a time. Questions are left out, and for
 * false claims what the guard finds unmeant and what follows a denial.
 */
final class ClaimFinder {

    /** How many words are looked at together: about as many as an example has. */
    private static final int WIDTH = 8;

    /** How many words after a denial may still be denied. */
    private static final int REACH_OF_NOT = 3;

    private final Gists gists;
    private final List<Likened> claims;

    /** Looks at all examples once, which takes some milliseconds each. Without meanings nobody is accused. */
    ClaimFinder(Gists gists, List<Claim> claims) {
        this.gists = gists;
        this.claims = claims.stream()
                .filter(claim -> gists.knowMeanings() || claim.holds())
                .map(this::likened)
                .toList();
    }

    private Likened likened(Claim claim) {
        return new Likened(
                claim,
                claim.examples().stream().map(Wording::tokens).map(gists::of).toList());
    }

    /** For each claim that any of the words are alike to those that are most so. */
    List<Likeness> find(List<Token> tokens) {
        Map<Id<Claim>, Likeness> found = new LinkedHashMap<>();
        if (!claims.isEmpty()) {
            Stretches.of(tokens).stream()
                    .filter(stretch -> !Manner.asks(stretch))
                    .forEach(stretch -> look(stretch, found));
        }
        return new ArrayList<>(found.values());
    }

    private void look(List<Token> stretch, Map<Id<Claim>, Likeness> found) {
        List<Gist> windows = gists.windows(stretch, WIDTH);
        for (int from = 0; from < windows.size(); from++) {
            int to = Math.min(stretch.size(), from + WIDTH);
            boolean isMeant = isMeant(stretch, from, to);
            WordRange words =
                    new WordRange(stretch.get(from).word(), stretch.get(to - 1).word() + 1);
            for (Likened each : claims) {
                Permille likeness = each.claim().holds() || isMeant ? each.likeness(windows.get(from)) : Permille.NONE;
                if (likeness.atLeast(Likeness.ALIKE)) {
                    found.merge(
                            each.claim().id(),
                            new Likeness(each.claim().id(), words, likeness),
                            (one, other) -> other.certainty().compareTo(one.certainty()) > 0 ? other : one);
                }
            }
        }
    }

    private static boolean isMeant(List<Token> stretch, int from, int to) {
        long meant = stretch.subList(from, to).stream().filter(Token::isMeant).count();
        return 2 * meant >= to - from && !Manner.denies(stretch, Math.max(0, from - REACH_OF_NOT), from);
    }
}
