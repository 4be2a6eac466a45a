package dev.docent.answer.generation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of a model's sentence what a page could show or call: images, links, HTML, code, and Markdown's marks.
final class SafeText {

    private record Part(Pattern pattern, String instead) {}

    private static final String ELEMENTS = "script|style|iframe|object|svg";

    /// What can be taken out as soon as it is whole.
    private static final List<Part> MARKUP = List.of(
            part("!\\[[^\\]]*](\\([^)]*\\)|\\[[^\\]]*])", ""),
            part("(?<!!)\\[([^\\]]*)]\\([^)]*\\)", "$1"),
            part("(?<!!)\\[([^\\]]+)]\\[[^\\]]*]", "$1"),
            part("<!--.*?-->", ""),
            part("(?i)<(" + ELEMENTS + ")\\b.*?</\\1\\s*>", ""),
            part("(?i)</?(?!" + ELEMENTS + "|!--)[\\p{L}!?][^<>]*>", ""));

    /// What can be told when the sentence is whole.
    private static final List<Part> REST = List.of(
            part("!\\[[^\\]]*]", ""),
            part("</?[\\p{L}!?][^<>]*>", ""),
            part("`+", ""),
            part("(\\*\\*|__|~~)(?=\\S)(.+?)(?<=\\S)\\1", "$2"),
            part("(?<![\\w*])\\*(?=\\S)([^*]+?)(?<=\\S)\\*(?![\\w*])", "$1"),
            part("(?<![\\w_])_(?=\\S)([^_]+?)(?<=\\S)_(?![\\w_])", "$1"),
            part("\\*\\*|~~", ""));

    /// Within these a full stop ends no sentence.
    private static final Pattern OPEN = Pattern.compile(
            "(?:<(?:" + ELEMENTS + ")\\b.*|<!--.*|<[\\p{L}/!?][^<>]*|\\[[^\\]]*]\\([^)]*|!\\[[^\\]]*]?)$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final List<Part> TIDY =
            List.of(part("\\(\\s*\\)|\\[\\s*]", ""), part("\\s+([.,;:!?])(?=\\s|$)", "$1"), part("\\s+", " "));

    private static final Pattern UNFIT = Pattern.compile("<[\\p{L}/!?]|]\\(|!\\[|```|~~~|(?i)\\b(java|vb)script:");

    private SafeText() {}

    private static Part part(String expression, String instead) {
        return new Part(Pattern.compile(expression, Pattern.DOTALL), instead);
    }

    /// @return the text without images, links and tags that are whole in it
    static String withoutMarkup(String text) {
        return replaced(MARKUP, text);
    }

    /// @return where an image, a link or a tag begins at the end of the text that is not whole; its length if none does
    static int openFrom(String text) {
        Matcher open = OPEN.matcher(text);
        return open.find() ? open.start() : text.length();
    }

    /// @param known the texts of the passages; a link that does not stand in them is taken out
    /// @return empty if something is left that is not fit to be shown
    static Optional<String> of(String sentence, List<String> known) {
        String marked = replaced(REST, withoutMarkup(sentence));
        String plain = replaced(TIDY, Addresses.withoutUnknown(marked, known)).strip();
        boolean isUnfit = UNFIT.matcher(plain).find() || Addresses.hasUnknown(plain, known);
        return isUnfit ? Optional.empty() : Optional.of(plain);
    }

    private static String replaced(List<Part> parts, String text) {
        String replaced = text;
        for (Part part : parts) {
            replaced = part.pattern().matcher(replaced).replaceAll(part.instead());
        }
        return replaced;
    }
}
