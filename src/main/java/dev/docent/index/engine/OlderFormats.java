package dev.docent.index.engine;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what older versions of the program left beside an index. Instances of these may still use it, so it is never
/// dropped by itself.
public final class OlderFormats {

    private static final Pattern NAME = Pattern.compile("(.+_)(\\d{1,9})");

    private OlderFormats() {}

    /// @param current the name of the index in use, with the number of its format at the end
    /// @param names what there is beside it
    /// @return those that are called the same, with a lower number
    public static List<String> of(String current, Collection<String> names) {
        return names.stream()
                .filter(name -> isOlder(name, current))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isOlder(String name, String current) {
        Matcher one = NAME.matcher(name);
        Matcher other = NAME.matcher(current);
        return one.matches()
                && other.matches()
                && one.group(1).equals(other.group(1))
                && Integer.parseInt(one.group(2)) < Integer.parseInt(other.group(2));
    }
}
