package dev.docent.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Tells what a line at the edge of a page would be on any page. The page's number may vary, and nothing else:
/// numbers of lots, of invoices or of anything in a table may count up from page to page, too.
final class RunningText {

    /// What stands for a page's number.
    static final char PLACE_OF_NUMBER = '\u0001';

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:page|seite|p\\.|pg\\.?)\\s*\\d+(?:\\s*(?:of|von|/|\\|)\\s*\\d+)?|\\d+\\s*(?:of|von|/)\\s*\\d+"
                    + "|[-–—|]\\s*\\d+\\s*[-–—|]|\\d+\\s*\\|\\s*page|page\\s*\\|\\s*\\d+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_ALONE = Pattern.compile("\\d{1,4}|[ivxl]{1,7}|(?:[A-Z]|\\d{1,2})[-–]\\d{1,3}");

    /// Not part of a date, a time or an amount.
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,:/-])\\d{1,6}(?![.,:-]?\\d)");

    private static final Pattern CALLED_PAGE = Pattern.compile(
            "(?:^|[\\s(|])(?:page|seite|página|pagina|pág\\.?|side|sida|strona|p\\.|pg\\.?|s\\.):?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AFTER_SIGN = Pattern.compile("(?:[|·•]\\s*|\\s[–—/-]\\s+)$");
    private static final Pattern BEFORE_SIGN = Pattern.compile("^(?:\\s*[|·•]|\\s+[–—/-]\\s)");
    private static final Pattern END =
            Pattern.compile("\\W*(?:(?:/|of|von|de|av)\\s*\\d+)?\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL =
            Pattern.compile("(?:[:#№]|\\b(?:no|nr|num|number|nummer)\\.?)$", Pattern.CASE_INSENSITIVE);

    private RunningText() {}

    /// @return whether a line says no more than which page it is on
    static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line).matches();
    }

    static boolean isNumber(String line) {
        return NUMBER_ALONE.matcher(line).matches();
    }

    /// @param cells the parts of the line between wide gaps
    /// @param isSmall whether it is set smaller than the text, where nothing but pages is counted
    /// @param page the number of its page, from the file's first one
    /// @return the line itself, then the line without what may be the page's number
    static List<String> looks(String line, List<String> cells, boolean isSmall, int page) {
        List<String> looks = new ArrayList<>();
        looks.add(line.toLowerCase(Locale.ROOT));
        NUMBER.matcher(line)
                .results()
                .filter(number -> isSmall || canCountPages(line, cells, number))
                .map(number -> line.substring(0, number.start())
                        + PLACE_OF_NUMBER
                        + (Integer.parseInt(number.group()) - page)
                        + line.substring(number.end()))
                .forEach(look -> looks.add(look.toLowerCase(Locale.ROOT)));
        return looks;
    }

    private static boolean canCountPages(String line, List<String> cells, MatchResult number) {
        String before = line.substring(0, number.start());
        String after = line.substring(number.end());
        if (line.chars().noneMatch(Character::isLetter)
                || CALLED_PAGE.matcher(before).find()) {
            return true;
        }
        boolean isLast = END.matcher(after).matches();
        return (isLast && (AFTER_SIGN.matcher(before).find() || isLastCell(cells, number.group())))
                || (before.isBlank()
                        && (BEFORE_SIGN.matcher(after).find() || isCell(cells.getFirst(), number.group(), cells)));
    }

    private static boolean isLastCell(List<String> cells, String number) {
        return isCell(cells.getLast(), number, cells)
                && !LABEL.matcher(cells.get(cells.size() - 2)).find();
    }

    private static boolean isCell(String cell, String number, List<String> cells) {
        return cells.size() > 1
                && cell.startsWith(number)
                && END.matcher(cell.substring(number.length())).matches();
    }
}
