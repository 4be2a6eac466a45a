package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Said.Understanding;
import dev.docent.answer.grounding.Term.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts a claim that says several things, so that each may be borne out by a sentence of its own.
final class Parts {

    private static final Pattern JOINT = Pattern.compile("\\s*(?:;|,?\\s(?:and|but|while|whereas)\\s)\\s*");
    private static final int LEAST = 2;

    private final Understanding understanding;
    private final Optional<LocalDate> published;

    Parts(Understanding understanding, Optional<LocalDate> published) {
        this.understanding = understanding;
        this.published = published;
    }

    /// @return the ways to part it in two, each part with the words that both share; none if it says one thing
    List<List<Claim>> of(Claim claim) {
        var ways = new ArrayList<List<Claim>>();
        String text = claim.said().text();
        Matcher joint = JOINT.matcher(text);
        while (joint.find()) {
            Claim first = claim(text.substring(0, joint.start()));
            Claim second = claim(text.substring(joint.end()));
            if (saysEnough(first) && saysEnough(second)) {
                ways.add(List.of(first, claim(completed(first, second))));
            }
        }
        return ways;
    }

    private Claim claim(String words) {
        return Claim.of(words, published, understanding);
    }

    private static boolean saysEnough(Claim part) {
        boolean strict = !part.said().dates().isEmpty()
                || part.content().stream().anyMatch(i -> !part.term(i).is(Kind.WORD))
                || part.verb() < part.said().terms().size();
        return strict && part.content().size() + part.said().dates().size() >= LEAST;
    }

    /// "125 in Lisbon" is said of what the first part is said of.
    private static String completed(Claim first, Claim second) {
        List<Term> terms = first.said().terms();
        int verb = second.verb();
        int own = first.verb();
        if (verb == 0 && own < terms.size()) {
            return first.said().text().substring(0, terms.get(own).start())
                    + second.said().text();
        }
        if (verb == second.said().terms().size() && own < terms.size()) {
            return first.said().text().substring(0, terms.get(own).end()) + " "
                    + second.said().text();
        }
        return second.said().text();
    }
}
