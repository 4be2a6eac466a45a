package dev.docent.answer;

import java.util.List;

/// People who are named together: "Ishaq Dar" is no other answer than "Wang Yi and Dar".
final class NamedTogether {

    private static final String AND = "and";
    private static final int MOST_WORDS = 3;

    private NamedTogether() {}

    /// @return whether a question for somebody is answered with several by the one and with one of these by the other
    static boolean areOneAndAll(Value one, Value other, AskedFor asked) {
        return asked.form() == AskedFor.Form.NAME
                && (isAmong(one.words(), other.words()) || isAmong(other.words(), one.words()));
    }

    private static boolean isAmong(List<String> one, List<String> all) {
        boolean isOne = !one.isEmpty() && one.size() <= MOST_WORDS && !one.contains(AND);
        return isOne && all.contains(AND) && all.contains(one.getLast());
    }
}
