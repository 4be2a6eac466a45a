package dev.docent.answer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A question whether somebody is allowed to do something, or has to, in the words that rules have for it.
final class Permission {

    /// "Employees may work from home"
    private static final Pattern ALLOWED = Pattern.compile(
            "^\\W*(?:is|are|am) (?<whoever>.+?) (?:allowed|permitted|entitled|free) to (?<deed>.+)$",
            Pattern.CASE_INSENSITIVE);

    private static final String SOMEBODY = "(?:i|we|you|one|people|guests|visitors|staff|employees|customers)";
    private static final String SOMETHING =
            "(?:(?:my|our|your|their|the|an?|any|some) )?(?!(?:it|them|this|that|him|her)\\b)(?<thing>\\p{L}.+)";

    /// "Dogs are allowed": what one would do with them is not said.
    private static final Pattern USING = Pattern.compile(
            "^\\W*(?:can|may|could) " + SOMEBODY + " (?:bring|take|have|keep|use|wear|carry)(?: along)? " + SOMETHING,
            Pattern.CASE_INSENSITIVE);

    /// "A deposit is required"
    private static final Pattern OWING = Pattern.compile(
            "^\\W*(?:(?:do|does) " + SOMEBODY + " (?:have|need) to|must " + SOMEBODY
                    + ") (?:pay|bring|have|give|show|leave|make|wear|carry|buy|get|provide|hold|use) " + SOMETHING,
            Pattern.CASE_INSENSITIVE);

    private Permission() {}

    /// @return the same question in other words, the likeliest first; empty if it asks neither for leave nor for a duty
    static List<String> inOtherWords(String question) {
        String words = question.strip().replaceAll("[\\s?.!]+$", "");
        Matcher allowed = ALLOWED.matcher(words);
        if (allowed.matches()) {
            return List.of("Can " + allowed.group("whoever") + " " + allowed.group("deed"));
        }
        Matcher using = USING.matcher(words);
        if (using.matches()) {
            return List.of("Are " + using.group("thing") + " allowed");
        }
        Matcher owing = OWING.matcher(words);
        return owing.matches() ? List.of("Is " + owing.group("thing") + " required") : List.of();
    }
}
