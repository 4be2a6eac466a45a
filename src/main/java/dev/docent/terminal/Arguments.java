package dev.docent.terminal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A command's arguments, told apart.
///
/// @param words what is neither an option nor a setting, in order
/// @param options the command's own options; a flag has the value `true`
/// @param settings the settings of the whole program, each as `--name=value`
record Arguments(List<String> words, Map<String, String> options, List<String> settings) {

    Arguments {
        words = List.copyOf(words);
        options = Map.copyOf(options);
        settings = List.copyOf(settings);
    }

    /// Settings have a dot in their names, options do not. What follows `--` is words.
    ///
    /// @param flags the options that stand alone
    /// @param valued the options with a value, as `--name value` or `--name=value`
    /// @throws UsageException if there is an option that the command does not have, or a value is missing
    static Arguments of(List<String> arguments, Set<String> flags, Set<String> valued) {
        List<String> words = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            String name = argument.replaceFirst("^--", "").replaceFirst("=.*", "");
            if (argument.equals("--")) {
                rest.forEachRemaining(words::add);
            } else if (!argument.startsWith("--")) {
                words.add(argument);
            } else if (name.contains(".")) {
                settings.add(setting(argument));
            } else if (flags.contains(name) && !argument.contains("=")) {
                options.put(name, "true");
            } else if (valued.contains(name)) {
                options.put(name, value(argument, rest));
            } else {
                throw new UsageException("There is no option '" + argument + "' here.");
            }
        }
        return new Arguments(words, options, settings);
    }

    private static String setting(String argument) {
        if (!argument.contains("=")) {
            throw new UsageException("A setting needs its value: " + argument + "=…");
        }
        return argument;
    }

    private static String value(String argument, Iterator<String> rest) {
        int equals = argument.indexOf('=');
        if (equals >= 0) {
            return argument.substring(equals + 1);
        }
        if (!rest.hasNext()) {
            throw new UsageException("'" + argument + "' needs a value.");
        }
        return rest.next();
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> find(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /// @return the settings with one more, which counts before one of the same name
    List<String> withSetting(String name, String value) {
        List<String> all = new ArrayList<>(settings);
        all.removeIf(setting -> setting.startsWith("--" + name + "="));
        all.add("--" + name + "=" + value);
        return all;
    }
}
