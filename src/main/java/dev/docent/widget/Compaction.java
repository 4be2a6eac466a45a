package dev.docent.widget;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a script shorter that does the same. It relies on how ours are written: every statement ends with a semicolon,
/// text that begins with a new line is a style sheet, and no template stands within another.
final class Compaction {

    private static final Pattern PIECE = Pattern.compile("""
            (?<text>'(?:[^'\\\\\\n]|\\\\.)*+'\
            |(?<=[(,=:\\[!&|?;{}>]) ?/(?![*/])(?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^\\]\\\\]|\\\\.)*+\\])++/[a-z]*+)\
            |(?<template>`(?:[^`\\\\]++|\\\\.)*+`)\
            |(?<comment>/\\*.*?\\*/\\s*)\
            |\\ *(?<sign>[=(){}\\[\\],;<>?:&|!]+)\\ *""", Pattern.DOTALL);

    /// Where no statement can end.
    private static final Pattern WITHIN = Pattern.compile("(?<=[;{,(\\[=>&|?:])\\n|\\n(?=[.?:&|)\\]}])");

    private static final Pattern PRIVATE =
            Pattern.compile("(?m)(?<before>^(?:static |async |get |set |\\*)*+|\\.)#(?<name>\\w++)");

    private static final int LETTERS = 26;

    private Compaction() {}

    static String of(String script) {
        String spaced = PIECE.matcher(script).replaceAll(found -> Matcher.quoteReplacement(piece(found)));
        return WITHIN.matcher(named(spaced)).replaceAll("");
    }

    private static String piece(MatchResult found) {
        if (found.group("comment") != null) {
            return "";
        }
        if (found.group("sign") != null) {
            return found.group("sign");
        }
        return found.group().startsWith("`\n") ? sheet(found.group()) : found.group();
    }

    private static String sheet(String rules) {
        return rules.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s*([{};,])\\s*", "$1")
                .replaceAll(": +", ":")
                .replaceAll("\\s+", " ")
                .replace(";}", "}");
    }

    /// Private members are known within their class only, by whatever name.
    private static String named(String script) {
        Map<String, String> names = new LinkedHashMap<>();
        return PRIVATE.matcher(script)
                .replaceAll(found -> Matcher.quoteReplacement(found.group("before") + "#"
                        + names.computeIfAbsent(found.group("name"), _ -> name(names.size()))));
    }

    private static String name(int number) {
        String letter = String.valueOf((char) ('a' + number % LETTERS));
        return number < LETTERS ? letter : letter + number / LETTERS;
    }
}
