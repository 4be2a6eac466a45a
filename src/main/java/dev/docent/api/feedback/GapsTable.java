package dev.docent.api.feedback;

import dev.docent.conversation.Gap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gaps as a table for a spreadsheet (CSV, RFC 4180). What people have written is never taken for a formula there.
final class GapsTable {

    private static final String HEADER = "question,asked,unanswered,unhelpful,lastAsked,wordings,comments";

    private static final String LINE_END = "\r\n";

    /// How formulas begin; white space before them is passed over by some programs.
    private static final Pattern FORMULA = Pattern.compile(
            "(?:[\\t\\r\\n]|[\\s\\p{Cntrl}\\uFEFF]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]).*", Pattern.DOTALL);

    private GapsTable() {}

    static String of(List<Gap> gaps) {
        return Stream.concat(Stream.of(HEADER), gaps.stream().map(GapsTable::line))
                .collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    private static String line(Gap gap) {
        return Stream.of(
                        cell(gap.question()),
                        Integer.toString(gap.unanswered() + gap.unhelpful()),
                        Integer.toString(gap.unanswered()),
                        Integer.toString(gap.unhelpful()),
                        gap.lastAsked().toString(),
                        cell(String.join("\n", gap.wordings())),
                        cell(String.join("\n", gap.comments())))
                .collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
