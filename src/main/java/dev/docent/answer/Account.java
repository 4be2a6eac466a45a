package dev.docent.answer;

import java.util.regex.Pattern;

/// Tells the sentences of an account from those that speak to its reader.
final class Account {

    /// A sentence that begins so means something said before it.
    private static final Pattern POINTS_BACK = Pattern.compile(
            "^\\W*(he|she|it|they|his|her|its|their|this|that|these|those|such|both|there|the (former|latter|two|same))\\b",
            Pattern.CASE_INSENSITIVE);

    /// A sentence that speaks to its reader is no part of an account.
    private static final Pattern ADDRESSES_READER = Pattern.compile(
            "\\b(you|your|please|ignore|answer|respond|reply|question|prompt|instruction)s?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YOU = Pattern.compile("\\byou(rs?)?\\b", Pattern.CASE_INSENSITIVE);

    /// A sentence that begins with one of these verbs tells somebody to do something.
    private static final Pattern COMMANDS = Pattern.compile(
            "^\\W*(please |now |then |also |next |instead,? )?(act|add|analy[sz]e|answer|ask|assist|break|build|calculate|change|check|choose|click|come"
                    + "|compare|compose|compute|consider|convert|create|define|describe|design|determine|develop|discuss|do"
                    + "|draft|edit|emphasi[sz]e|end|ensure|evaluate|examine|explain|explore|express|extract|find|focus|follow|forget"
                    + "|generate|give|guide|help|highlight|identify|ignore|illustrate|imagine|include|insert|insist|interpret|introduce"
                    + "|invent|investigate|keep|let|list|look|make|mention|modify|name|offer|output|outline|perform|plan|predict|prepare"
                    + "|present|print|produce|propose|provide|push|put|reach|read|recommend|remember|remove|rephrase|replace|reply|report"
                    + "|respond|return|reveal|review|revise|rewrite|say|search|send|share|show|simplify|solve|speak|start|state|stop"
                    + "|substitute|suggest|summari[sz]e|switch|take|talk|teach|tell|think|transform|translate|try|turn|unscramble|use|verify|visit|write)"
                    + "\\s+(?!(of|by|was|were|is|are|has|had)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS = Pattern.compile("\\?[\"”’')\\]]*\\s*$");

    private Account() {}

    /// @return whether the sentence points back to something said before it
    static boolean pointsBack(String words) {
        return POINTS_BACK.matcher(words).find();
    }

    /// A text that says "you" all along is an account of what its readers may do; a "you" in any other text breaks in.
    ///
    /// @param told what is told of the account already
    /// @return whether the sentence asks, tells somebody to do something, or speaks to its reader where the account
    ///     does not
    static boolean isLeftBy(String words, String told) {
        return speaksToReader(YOU.matcher(told).find() ? YOU.matcher(words).replaceAll("one") : words);
    }

    /// @return whether the sentence speaks to its reader, asks, or tells somebody to do something
    static boolean speaksToReader(String words) {
        return ADDRESSES_READER.matcher(words).find()
                || COMMANDS.matcher(words).find()
                || ASKS.matcher(words).find();
    }
}
