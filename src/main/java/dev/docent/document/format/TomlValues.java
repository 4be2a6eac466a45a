package dev.docent.document.format;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the plain values at the beginning of TOML, before its first table: words, numbers and dates of one line each.
final class TomlValues {

    private static final Pattern VALUE = Pattern.compile("\\s*\"?([\\w-]+)\"?\\s*=\\s*(.+)");
    private static final Pattern WORDS =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\".*|'([^']*)'.*|([^\\[{\"'#\\s][^#]*)(?:#.*)?");

    private TomlValues() {}

    static Map<String, String> of(String toml) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : toml.lines().takeWhile(it -> !it.startsWith("[")).toList()) {
            Matcher value = VALUE.matcher(line);
            if (value.matches()) {
                String words = words(value.group(2));
                if (!words.isEmpty()) {
                    values.putIfAbsent(value.group(1).toLowerCase(Locale.ROOT), words);
                }
            }
        }
        return values;
    }

    /// @return empty if the value is a list, a table or goes over several lines
    private static String words(String written) {
        Matcher words = WORDS.matcher(written.strip());
        if (written.startsWith("\"\"\"") || written.startsWith("'''") || !words.matches()) {
            return "";
        }
        for (int form = 1; form <= words.groupCount(); form++) {
            if (words.start(form) >= 0) {
                String value = words.group(form).strip();
                return form == 1 ? value.replaceAll("\\\\(.)", "$1") : value;
            }
        }
        return "";
    }
}
