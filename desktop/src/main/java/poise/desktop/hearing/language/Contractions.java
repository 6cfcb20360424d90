package poise.desktop.hearing.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How two words are said as one. */
final class Contractions {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("can not", "can't"),
            Map.entry("will not", "won't"),
            Map.entry("do not", "don't"),
            Map.entry("does not", "doesn't"),
            Map.entry("did not", "didn't"),
            Map.entry("is not", "isn't"),
            Map.entry("are not", "aren't"),
            Map.entry("was not", "wasn't"),
            Map.entry("were not", "weren't"),
            Map.entry("have not", "haven't"),
            Map.entry("has not", "hasn't"),
            Map.entry("would not", "wouldn't"),
            Map.entry("could not", "couldn't"),
            Map.entry("should not", "shouldn't"),
            Map.entry("i am", "i'm"),
            Map.entry("i have", "i've"),
            Map.entry("i will", "i'll"),
            Map.entry("i would", "i'd"),
            Map.entry("you are", "you're"),
            Map.entry("you will", "you'll"),
            Map.entry("you have", "you've"),
            Map.entry("we are", "we're"),
            Map.entry("we have", "we've"),
            Map.entry("we will", "we'll"),
            Map.entry("they are", "they're"),
            Map.entry("it is", "it's"),
            Map.entry("it will", "it'll"),
            Map.entry("that is", "that's"),
            Map.entry("there is", "there's"),
            Map.entry("here is", "here's"),
            Map.entry("what is", "what's"),
            Map.entry("he is", "he's"),
            Map.entry("she is", "she's"),
            Map.entry("let us", "let's"));

    private Contractions() {}

    static List<String> of(List<String> words) {
        List<String> contracted = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String pair = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : "";
            if (SHORT.containsKey(pair)) {
                contracted.add(SHORT.getOrDefault(pair, pair));
                i++;
            } else {
                contracted.add(words.get(i).equals("cannot") ? "can't" : words.get(i));
            }
        }
        return contracted;
    }
}
