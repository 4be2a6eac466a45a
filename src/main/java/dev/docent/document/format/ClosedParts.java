package dev.docent.document.format;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Parts of a page that are shown once a reader asks for them, like the answer below a question or what lies behind a
/// tab. What is hidden and what is a button besides is no text, unless it is most of the page, which a script shows.
final class ClosedParts {

    private static final String HIDDEN = "[hidden], [style~=(?i)display:\\s*none]";
    private static final String NAMING = "h1, h2, h3, h4, h5, h6, summary, dt";
    private static final int FEWEST_WORDS = 3;
    private static final double MOST_OF_IT = 0.5;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// The names of what the page's buttons and tabs show.
    private final Set<String> controlled = new HashSet<>();

    private ClosedParts(Document page) {
        page.select("[aria-controls], [data-target], [data-bs-target]").stream()
                .flatMap(ClosedParts::targets)
                .forEach(controlled::add);
    }

    /// Leaves what can be shown as if it were shown, and takes out the rest.
    static void open(Document page) {
        ClosedParts parts = new ClosedParts(page);
        double most = MOST_OF_IT * page.body().text().length();
        page.select(HIDDEN).stream()
                .filter(part -> !parts.canBeShown(part) && part.text().length() < most)
                .forEach(Element::remove);
        parts.controlled.retainAll(page.select("[id]").eachAttr("id"));
        page.select("button").stream().filter(button -> !parts.isName(button)).forEach(Element::remove);
        page.select("button").stream()
                .filter(button -> button.closest(NAMING) != null)
                .forEach(Element::unwrap);
    }

    private static Stream<String> targets(Element control) {
        return Stream.of("aria-controls", "data-target", "data-bs-target")
                .flatMap(name -> Arrays.stream(SPACE.split(control.attr(name), -1)))
                .map(target -> target.startsWith("#") ? target.substring(1) : target)
                .filter(target -> !target.isEmpty());
    }

    /// A menu is opened by a button, too.
    private boolean canBeShown(Element part) {
        boolean isShown = controlled.contains(part.id())
                || part.attr("role").equals("tabpanel")
                || part.attr("hidden").equalsIgnoreCase("until-found");
        return isShown
                && part.select("a").stream()
                                .mapToInt(link -> link.text().length())
                                .sum()
                        < MOST_OF_IT * part.text().length();
    }

    private boolean isName(Element button) {
        return button.closest(NAMING) != null
                || (SPACE.split(button.text(), -1).length >= FEWEST_WORDS
                        && targets(button).anyMatch(controlled::contains));
    }
}
