package dev.docent.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Leaves out what stands at the top or the bottom of many pages, and the numbers of the pages.
final class RunningLines {

    private static final int EDGE = 3;
    private static final int FEWEST_PAGES = 3;
    private static final double MOST_PAGES = 0.4;
    private static final double SOME_PAGES = 0.1;
    private static final double MARGIN = 0.15;
    private static final double NUMBER_MARGIN = 0.12;
    private static final double PLACE = 6;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:page|seite|p\\.|pg\\.?)\\s*\\d+(?:\\s*(?:of|von|/|\\|)\\s*\\d+)?|\\d+\\s*(?:of|von|/)\\s*\\d+"
                    + "|[-–—|]\\s*\\d+\\s*[-–—|]|\\d+\\s*\\|\\s*page|page\\s*\\|\\s*\\d+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}|[ivxl]{1,7}");

    private final List<PdfPage> pages;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> kept = new HashSet<>();

    private RunningLines(List<PdfPage> pages) {
        this.pages = pages;
        for (PdfPage page : pages) {
            count(page, RunningLines::words, words);
            count(page, RunningLines::place, places);
        }
    }

    static List<PdfPage> without(List<PdfPage> pages) {
        RunningLines running = new RunningLines(pages);
        return pages.stream().map(running::without).toList();
    }

    /// @return what a line would be on any page
    static String anyPage(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    }

    static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line).matches();
    }

    private static void count(PdfPage page, Function<PdfLine, String> key, Map<String, Integer> counts) {
        edges(page).stream().map(key).distinct().forEach(found -> counts.merge(found, 1, Integer::sum));
    }

    private PdfPage without(PdfPage page) {
        Set<PdfLine> left = new HashSet<>();
        List<PdfLine> edges = edges(page);
        edges.stream().filter(line -> isRunning(line, page)).forEach(left::add);
        outermostNumber(page, edges, left);
        return page.with(
                page.lines().stream().filter(Predicate.not(left::contains)).toList());
    }

    private boolean isRunning(PdfLine line, PdfPage page) {
        if (isPageNumber(line.text())
                || words.getOrDefault(words(line), 0) >= Math.max(FEWEST_PAGES, MOST_PAGES * pages.size())) {
            return true;
        }
        // What is in the same place on a few pages only may matter: it stays where it comes first.
        boolean some = places.getOrDefault(place(line), 0) >= Math.max(FEWEST_PAGES, SOME_PAGES * pages.size());
        return some && isInMargin(line, page, MARGIN) && !kept.add(place(line));
    }

    private static void outermostNumber(PdfPage page, List<PdfLine> edges, Set<PdfLine> left) {
        edges.stream()
                .filter(line -> NUMBER.matcher(line.text()).matches() && isInMargin(line, page, NUMBER_MARGIN))
                .filter(line -> page.lines().stream()
                        .allMatch(other -> other.equals(line) || left.contains(other) || isFarFrom(line, other)))
                .forEach(left::add);
    }

    private static boolean isFarFrom(PdfLine line, PdfLine other) {
        return Math.abs(line.base() - other.base()) > 1.5 * line.size();
    }

    private static boolean isInMargin(PdfLine line, PdfPage page, double share) {
        return line.base() < share * page.height() || line.base() > (1 - share) * page.height();
    }

    /// @return the outermost lines, those level with each other counted as one
    private static List<PdfLine> edges(PdfPage page) {
        List<PdfLine> byPlace = new ArrayList<>(page.lines());
        byPlace.sort(Comparator.comparingDouble(PdfLine::base));
        List<PdfLine> edges = new ArrayList<>(outermost(byPlace));
        outermost(byPlace.reversed()).stream()
                .filter(line -> !edges.contains(line))
                .forEach(edges::add);
        return edges;
    }

    private static List<PdfLine> outermost(List<PdfLine> lines) {
        List<PdfLine> outermost = new ArrayList<>();
        int levels = 0;
        for (PdfLine line : lines) {
            if (outermost.isEmpty() || !line.isLevelWith(outermost.getLast())) {
                levels++;
            }
            if (levels > EDGE) {
                break;
            }
            outermost.add(line);
        }
        return outermost;
    }

    /// What is set in another size is something else: a title may be repeated in small type.
    private static String words(PdfLine line) {
        return line.size() + " " + anyPage(line.text());
    }

    private static String place(PdfLine line) {
        return Math.round(line.base() / PLACE) + " " + words(line);
    }
}
