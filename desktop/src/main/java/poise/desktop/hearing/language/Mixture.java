package poise.desktop.hearing.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import poise.core.kernel.Permille;

/**
 * A general model and a domain's in given shares, as one back-off model. It has the contexts and futures of both; what
 * its own futures leave is given to those of the shorter context, so that every context's probabilities sum to 1.
 */
final class Mixture {

    private static final int TOLD_EVERY = 1024;

    /** A context never leaves less than this to the shorter one, which never has less to give. */
    private static final double LEAST = 1e-7;

    private final BackOffModel general;
    private final DomainModel domain;
    private final double share;
    private final BackOffModel mixed;

    private Mixture(BackOffModel general, DomainModel domain, Permille share) {
        this.general = general;
        this.domain = domain;
        this.share = share.value() / 1000.0;
        List<Context> contexts = domain.root().all();
        int followers = contexts.stream().mapToInt(Context::kinds).sum();
        this.mixed = new BackOffModel(general.states() + contexts.size(), general.arcs() + followers);
    }

    /**
     * Mixes the two.
     *
     * @param share the domain's
     */
    static BackOffModel of(BackOffModel general, DomainModel domain, Permille share, Consumer<Permille> progress) {
        Mixture mixture = new Mixture(general, domain, share);
        mixture.mix(progress);
        return mixture.mixed;
    }

    private void mix(Consumer<Permille> progress) {
        List<Place> places = new ArrayList<>();
        places.add(Place.root(domain));
        for (int state = 0; state < places.size(); state++) {
            Place place = places.get(state);
            for (int older : place.olderWords(general)) {
                mixed.addChild(state, older);
                places.add(place.longer(general, older));
            }
            mixed.endChildren(state);
            addFutures(state, place);
            if (state % TOLD_EVERY == 0) {
                progress.accept(Permille.clamped(1000L * state / general.states()));
            }
        }
        progress.accept(Permille.FULL);
    }

    private void addFutures(int state, Place place) {
        double own = 0;
        double shorter = 0;
        for (int word : place.futures(general)) {
            double probability = probability(place, word);
            mixed.addFuture(word, cost(probability));
            own += probability;
            shorter += inShorter(state, word);
        }
        mixed.endFutures(state);
        if (place.canEnd(general)) {
            double probability = probability(place, Vocabulary.END);
            mixed.setEnd(state, cost(probability));
            own += probability;
            shorter += inShorter(state, Vocabulary.END);
        }
        mixed.setBackOff(state, state == BackOffModel.ROOT ? general.backOff(state) : backOff(own, shorter));
    }

    private double probability(Place place, int word) {
        return share * domain.probability(place.context(), word)
                + (1 - share) * general.probability(place.state(), word);
    }

    private double inShorter(int state, int word) {
        return state == BackOffModel.ROOT ? 0 : mixed.probability(mixed.parent(state), word);
    }

    private static float backOff(double own, double shorter) {
        return cost(Math.max(1 - own, LEAST) / Math.max(1 - shorter, LEAST));
    }

    private static float cost(double probability) {
        return (float) -StrictMath.log(probability);
    }
}
