package dev.docent.passage;

import dev.docent.document.Block;
import dev.docent.document.SourceDocument;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads headings as a person would say them.
final class HeadingText {

    private static final String SEPARATOR = " › ";
    private static final int LONGEST = 120;

    private static final Pattern UNDERLINE = Pattern.compile("\\n\\s*[=~-]+\\s*$");
    private static final Pattern OPENING_MARKS = Pattern.compile("^[>\\s]*#{1,6}\\s+");
    private static final Pattern CLOSING_MARKS = Pattern.compile("\\s+#+\\s*(?:\\{#[^}]*})?$");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__|\\*|`)(?=\\S)(.+?)(?<=\\S)\\1");

    private final SourceDocument document;
    private final boolean markdown;

    HeadingText(SourceDocument document) {
        this.document = document;
        this.markdown = document.mediaType().equals("text/markdown");
    }

    /// @param headings from the outermost; a top heading that is the document's title is left out
    String path(List<Block> headings) {
        List<String> names = headings.stream().map(this::plain).toList();
        boolean repeatsTitle = !names.isEmpty() && names.getFirst().equalsIgnoreCase(document.title());
        return names.stream()
                .skip(repeatsTitle ? 1 : 0)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
    }

    private String plain(Block heading) {
        String source = document.text().substring(heading.start(), heading.end());
        String text = UNDERLINE.matcher(source).replaceFirst("");
        String line =
                (markdown ? withoutMarks(text) : text).replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }

    private static String withoutMarks(String text) {
        String opened = OPENING_MARKS.matcher(text).replaceFirst("");
        String closed = CLOSING_MARKS.matcher(opened).replaceFirst("");
        String linked = LINK.matcher(closed).replaceAll("$1");
        String plain = EMPHASIS.matcher(linked).replaceAll("$2");
        return EMPHASIS.matcher(plain).replaceAll("$2");
    }
}
