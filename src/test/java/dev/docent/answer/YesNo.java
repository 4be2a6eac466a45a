package dev.docent.answer;

import dev.docent.answer.Answer.Grounded;
import java.util.List;

/// What is said to whether something is so.
enum YesNo {
    YES,
    NO,
    /// The sentence alone.
    SHOWN,
    SILENT;

    private static final double SURE = 14;
    private static final ExtractiveAnswerer ANSWERER =
            new ExtractiveAnswerer(ShippedSettings.answers(), (_, _) -> List.of());

    /// @param passage one that the reader finds good, whatever it says
    static YesNo to(String question, String passage) {
        String last = passage.replaceAll("(?s).*[ \\n](\\S+?)\\W*$", "$1");
        Answer answer = ANSWERER.answer(question, Found.evidence(new Found("a.md", passage, last, SURE)));
        if (!(answer instanceof Grounded grounded)) {
            return SILENT;
        }
        return grounded.text().startsWith("Yes.") ? YES : grounded.text().startsWith("No.") ? NO : SHOWN;
    }
}
