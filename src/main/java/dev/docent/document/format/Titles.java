package dev.docent.document.format;

import dev.docent.document.Block;
import dev.docent.document.Block.Kind;
import dev.docent.document.FileTitle;
import dev.docent.document.content.CleanText;
import dev.docent.document.content.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Chooses what a document is called: what the file says, or its first heading, or its first line, or the
/// file's name.
final class Titles {

    private static final int LONGEST = 200;
    private static final int LONGEST_LINE = 100;
    private static final int FIRST_HEADINGS = 12;

    /// What programs write when nobody gave a title.
    private static final Pattern JUNK = Pattern.compile(
            "(?:(?:untitled|unbenannt|unknown|new|blank|no title|sans titre|sin título)[\\s\\d._-]*)?"
                    + "(?:document|doc|presentation|slide|book|sheet|spreadsheet|workbook|powerpoint presentation"
                    + "|word document|title|index|home|microsoft \\w+(?:-dokument)?|scan|img|dokument|tabelle|template"
                    + "|powerpoint[- ]pr[eäé][sz]\\p{L}+|(?:pr[eéè][sz]|apres|през)\\p{L}+(?: \\p{L}+){0,2} powerpoint"
                    + ")?[\\s\\d._()-]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PROGRAM = Pattern.compile("^[\\s(]*(?:Microsoft (?:Office )?"
            + "(?:Word|PowerPoint|Excel|Visio|Outlook|Publisher|Project|Access|OneNote|FrontPage)|PowerPoint|Word) - ");
    private static final Pattern FILE_ENDING = Pattern.compile(
            "\\.(?:docx?|pptx?|xlsx?|pdf|odt|ods|odp|rtf|txt|html?|md|indd|tex|dvi|qxd)\\)?$",
            Pattern.CASE_INSENSITIVE);

    /// What programs call a workbook's sheets until somebody names them.
    private static final Pattern UNNAMED_SHEET = Pattern.compile(
            "(?:sheet|tabelle|feuil(?:le)?|hoja|foglio|planilha|plan|folha|blad|ark|taulukko|taul|arkusz|list|munka"
                    + "|лист|工作表|シート|시트)\\s?\\d+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// The text of Markdown is its source.
    private static final Pattern MARKDOWN_SIGN = Pattern.compile("^#{1,6}\\s+");

    private Titles() {}

    static String title(String file, Content content) {
        String name = fileName(file);
        return content.description()
                .title()
                .map(Titles::oneLine)
                .filter(title -> isWorthIt(title, name))
                .or(() -> firstHeading(content))
                .or(() -> firstLine(content))
                .orElseGet(() -> FileTitle.of(file));
    }

    /// @return a mail's subject, whatever it is; somebody wrote it
    static String subject(String file, Content mail) {
        return mail.description()
                .title()
                .map(Titles::oneLine)
                .filter(said -> !said.isEmpty())
                .orElseGet(() -> title(file, mail));
    }

    private static boolean isWorthIt(String title, String name) {
        return !title.isEmpty()
                && title.chars().anyMatch(Character::isLetter)
                && !JUNK.matcher(title).matches()
                && !PROGRAM.matcher(title).find()
                && !FILE_ENDING.matcher(title).find()
                && !isFileName(title, name);
    }

    /// People call a file by its title, and programs save a page or a mail under its own; programs also call a document
    /// by its file.
    private static boolean isFileName(String title, String name) {
        boolean isWords = title.indexOf(' ') >= 0 && title.indexOf('_') < 0;
        return title.equalsIgnoreCase(name) || (!isWords && title.equalsIgnoreCase(withoutEnding(name)));
    }

    /// Where there are pages, the title of the first one may follow what is set smaller above it.
    private static Optional<String> firstHeading(Content content) {
        List<Block> headings = content.blocks().stream()
                .filter(block -> block.kind() == Kind.HEADING)
                .toList();
        return headings.stream()
                .takeWhile(block -> block.page().equals(headings.getFirst().page()))
                .limit(content.pages().isPresent() ? FIRST_HEADINGS : 1)
                .min(Comparator.comparingInt(Block::level))
                .map(block ->
                        MARKDOWN_SIGN.matcher(oneLine(text(content, block))).replaceFirst(""))
                .filter(heading -> !UNNAMED_SHEET.matcher(heading).matches());
    }

    /// A line in capitals above the title names the paper or the firm.
    private static Optional<String> firstLine(Content content) {
        List<String> lines = content.blocks().stream()
                .filter(block -> block.kind() == Kind.PARAGRAPH)
                .findFirst()
                .map(block ->
                        text(content, block).lines().limit(2).map(String::strip).toList())
                .orElse(List.of());
        return lines.stream()
                .filter(line -> line.chars().anyMatch(Character::isLowerCase))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .filter(Titles::looksLikeTitle);
    }

    private static boolean looksLikeTitle(String line) {
        return line.length() > 2
                && line.length() <= LONGEST_LINE
                && Character.isLetterOrDigit(line.charAt(0))
                && !Character.isLowerCase(line.charAt(0))
                && !line.endsWith(",")
                && !line.endsWith(":")
                && line.chars().anyMatch(Character::isLetter);
    }

    private static String text(Content content, Block block) {
        return content.text().substring(block.start(), block.end());
    }

    private static String oneLine(String title) {
        String line = CleanText.of(title).replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : TextLines.beginning(line, LONGEST - 1) + "…";
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String fileName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
