package poise.core.scenario.format;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import poise.core.protocol.Category;
import poise.core.protocol.Leaning;
import poise.core.protocol.Occurrence;
import poise.core.protocol.ToolKind;
import poise.core.protocol.Topic;
import poise.core.scenario.Fault;
import poise.core.scenario.Level;
import poise.core.scenario.Page;
import poise.core.scenario.Product;
import poise.core.scenario.Widgets;
import poise.core.speech.Label;

/**
 * The words of which one may stand somewhere, and what each means.
 *
 * @param noun what a sentence calls one of them
 */
record Words<E>(String noun, Map<String, E> meanings) {

    static final Words<Label> LABELS = of("a label", List.of(Label.values()), Label::id);
    static final Words<ToolKind> TOOL_KINDS = of("a kind of tool", List.of(ToolKind.values()), ToolKind::id);
    static final Words<ToolKind> LETTERS =
            of("message or report", List.of(ToolKind.MESSAGE, ToolKind.REPORT), ToolKind::id);
    static final Words<Topic> TOPICS = of("a topic", List.of(Topic.values()), Topic::id);
    static final Words<Category> CATEGORIES = of("a category", List.of(Category.values()), Category::id);
    static final Words<Category> ASKED =
            of("speech or choices", List.of(Category.SPEECH, Category.CHOICES), Category::id);
    static final Words<Leaning> LEANINGS = of("a leaning", List.of(Leaning.values()), Leaning::id);
    static final Words<Level> LEVELS = of("a level", List.of(Level.values()), Level::id);
    static final Words<Page.Kind> PAGE_KINDS = of("a kind of page", List.of(Page.Kind.values()), Page.Kind::id);
    static final Words<Product.Accent> ACCENTS = of("an accent", List.of(Product.Accent.values()), Product.Accent::id);
    static final Words<Widgets.Chart.Draw> DRAWN =
            of("line or bars", List.of(Widgets.Chart.Draw.values()), each -> each.name()
                    .toLowerCase(Locale.ROOT));
    static final Words<Fault.Standing> STANDINGS = of(
            "a standing", List.of(Fault.Standing.values()), each -> each.name().toLowerCase(Locale.ROOT));

    static final Words<Occurrence.Choice> CHOICES =
            of("good, poor or any", List.of(Occurrence.Choice.values()), each -> each.name()
                    .toLowerCase(Locale.ROOT));

    private static <E> Words<E> of(String noun, List<E> all, Function<E, String> id) {
        Map<String, E> meanings = new LinkedHashMap<>();
        all.forEach(each -> meanings.put(id.apply(each), each));
        return new Words<>(noun, meanings);
    }

    /** What stands in for a word that could not be read, so that reading can go on. */
    E standIn() {
        return meanings.values().iterator().next();
    }

    /** The keys that set a line's tone. */
    static List<String> tones() {
        return Arrays.stream(Page.Tone.values()).map(Page.Tone::id).toList();
    }
}
