package poise.core.debrief;

import java.util.List;

/** A debrief as plain text, for terminals and for the approved files beside the takes. */
public final class DebriefText {

    private final Phrases phrases;
    private final StringBuilder text = new StringBuilder();

    private DebriefText(Phrases phrases) {
        this.phrases = phrases;
    }

    public static String print(Debrief debrief, Phrases phrases) {
        return new DebriefText(phrases).print(debrief);
    }

    private String print(Debrief debrief) {
        line(debrief.title()).line("").line(debrief.verdict());
        debrief.sums().forEach(this::item);
        corrections(debrief.corrections());
        flags(debrief.flags());
        heading("text.praise");
        if (debrief.praise().isEmpty()) {
            item(phrases.say("text.praise.none"));
        }
        debrief.praise().forEach(this::item);
        advice(debrief.advice());
        listed("text.claims", debrief.contradictions());
        listed("text.claims.true", debrief.confirmations());
        questions(debrief.questions());
        measures(debrief.measures());
        opinions(debrief.opinions());
        timeline(debrief.timeline());
        line("").line(debrief.next());
        return text.toString();
    }

    private void corrections(List<Debrief.Correction> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        heading("text.corrections");
        item(phrases.say("text.corrections.note"));
        for (Debrief.Correction each : corrections) {
            item(phrases.say("text.correction", each.number(), each.at(), each.said()));
            detail(phrases.say("text.correction.heard", each.heard()));
        }
    }

    private void questions(List<Debrief.Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        heading("text.questions");
        for (Debrief.Question each : questions) {
            String number = each.utterance().isPresent()
                    ? phrases.say("text.number", each.utterance().getAsInt())
                    : "";
            item(phrases.say(
                    "text.question", each.asks(), each.doubt().evidence().at(), number, each.quote()));
            detail(each.note());
        }
    }

    private void measures(List<Debrief.Measure> measures) {
        heading("text.delivery");
        for (Debrief.Measure each : measures) {
            item(phrases.say("text.measure", each.name(), each.value()));
            if (!each.hint().isEmpty()) {
                detail(each.hint());
            }
        }
    }

    private void flags(List<Debrief.Card> cards) {
        if (cards.isEmpty()) {
            return;
        }
        heading("text.flags");
        for (Debrief.Card card : cards) {
            item(card.fatal() ? phrases.say("text.flag.fatal", card.title()) : card.title());
            detail(card.idea());
            card.evidence().forEach(this::detail);
            detail(phrases.say("text.drill", card.drill()));
        }
    }

    private void advice(List<Debrief.Advice> advice) {
        if (advice.isEmpty()) {
            return;
        }
        heading("text.advice");
        int number = 1;
        for (Debrief.Advice each : advice) {
            item(phrases.say("text.advice.line", number++, each.title(), "+" + each.lost()));
            detail(each.what());
            detail(phrases.say("text.why", each.idea()));
            detail(phrases.say("text.example", each.example()));
        }
    }

    private void opinions(List<Debrief.Opinion> opinions) {
        heading("text.opinions");
        for (Debrief.Opinion each : opinions) {
            String left = each.left() ? phrases.say("text.opinion.left") : "";
            item(phrases.say("text.opinion", each.name(), each.role(), each.trustFrom(), each.trustTo(), left));
            each.notes().forEach(note -> detail(phrases.say("text.note", note)));
        }
    }

    private void timeline(List<Debrief.Entry> entries) {
        heading("text.timeline");
        for (Debrief.Entry each : entries) {
            String number = each.saying().map(this::number).orElse("");
            String speaker = each.speaker().map(name -> name + number + ": ").orElse("");
            line(String.format("%9s  %s%s", each.at(), speaker, each.text().replaceAll("\\s+", " ")));
        }
        if (entries.stream().anyMatch(each -> each.saying().isPresent())) {
            item(phrases.say("text.timeline.hint"));
        }
    }

    private String number(Debrief.Saying saying) {
        return phrases.say(saying.heard().isPresent() ? "text.number.corrected" : "text.number", saying.number());
    }

    private void listed(String headingKey, List<String> items) {
        if (!items.isEmpty()) {
            heading(headingKey);
            items.forEach(this::item);
        }
    }

    private void heading(String key) {
        line("").line(phrases.say(key));
    }

    private void item(String item) {
        line("  " + item);
    }

    private void detail(String detail) {
        line("      " + detail);
    }

    private DebriefText line(String line) {
        text.append(line).append('\n');
        return this;
    }
}
