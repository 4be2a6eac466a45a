package dev.docent.document.content;

import java.util.regex.Pattern;

/// Tells what stands before a list's items.
public final class ListMarks {

    private static final String BULLET = "[•●○◦▪■□▫►➢➤❖✓✔‣⁃∙·\uF0B7\uF0A7\uF0D8*–-]|o(?= [\\p{Lu}\\d])";
    private static final String NUMBER =
            "\\d{1,3}[.)]|\\(?(?:\\d{1,2}|\\p{L}|[ivx]{1,4})\\)|\\p{Ll}\\.|(?:Item )?\\d{1,2}[A-Z]?\\.|[#※]\\d*";
    private static final Pattern MARK = Pattern.compile(BULLET + "|o|" + NUMBER);
    private static final Pattern ITEM = Pattern.compile("(?:" + BULLET + "|" + NUMBER + ")\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern BULLETED = Pattern.compile("(?:" + BULLET + ")\\s+\\S.*", Pattern.DOTALL);

    private ListMarks() {}

    /// @return whether nothing but a mark is there
    public static boolean isMark(String text) {
        return MARK.matcher(text).matches();
    }

    public static boolean startsItem(String line) {
        return ITEM.matcher(line).matches();
    }

    public static boolean startsBulleted(String line) {
        return BULLETED.matcher(line).matches();
    }
}
