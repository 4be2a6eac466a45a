package dev.docent.answer.grounding;

import java.util.List;
import java.util.Set;

/// Whether a sentence only supposes what it speaks of: "if you take warfarin" does not say that you may.
final class Supposed {

    private static final Set<String> OPENING = Set.of("if", "unless", "whether");

    /// What has been at that time has been; what may be then need not be.
    private static final Set<String> OPENING_IN_GENERAL = Set.of("if", "unless", "whether", "when", "whenever");

    /// "When travelling you may claim meals" has gone on to what it says.
    private static final Set<String> SAYING =
            Set.of("may", "must", "shall", "should", "will", "cannot", "not", "is", "are");

    private Supposed() {}

    /// @param verb the claim's term that says what is done, which has a partner
    /// @param past whether the claim is of what has been
    static boolean isOnly(Alignment alignment, int verb, boolean past) {
        List<Term> source = alignment.source();
        int said = alignment.partner(verb);
        Set<String> openers = past ? OPENING : OPENING_IN_GENERAL;
        for (int i = said - 1;
                i >= 0 && source.get(i).clause() == source.get(said).clause();
                i--) {
            String word = source.get(i).text();
            if (openers.contains(word)) {
                return true;
            }
            if (SAYING.contains(word) && !isPassive(source, i, said)) {
                return false;
            }
        }
        return false;
    }

    /// "If meals are included" supposes all of it.
    private static boolean isPassive(List<Term> source, int being, int verb) {
        return Set.of("is", "are").contains(source.get(being).text()) && being + 2 >= verb;
    }
}
