package dev.docent.mcp;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The arguments of a call. One that is null counts as one that is not there.
final class Arguments {

    private final Map<String, ? extends @Nullable Object> values;

    Arguments(Map<String, ? extends @Nullable Object> values) {
        this.values = values;
    }

    /// @throws ArgumentException if there are others
    void allow(String... names) {
        List<String> known = List.of(names);
        for (String name : new TreeSet<>(values.keySet())) {
            if (!known.contains(name)) {
                throw new ArgumentException(name, "is not known; the arguments are " + String.join(", ", known));
            }
        }
    }

    /// @return a text that must be there, not only white space
    String text(String name, int longest) {
        String text = find(name, String.class, "must be a text")
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new ArgumentException(
                        name, "must say something: 1 to " + longest + " characters, not only white space"));
        if (text.length() > longest) {
            throw new ArgumentException(name, "must have " + longest + " characters at the most");
        }
        return text;
    }

    /// @return texts; none if they are not there
    List<String> texts(String name) {
        return find(name, List.class, "must be a list of texts")
                .map(list -> ((List<?>) list)
                        .stream().map(each -> element(name, each)).toList())
                .orElse(List.of());
    }

    private static String element(String name, @Nullable Object element) {
        if (element instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new ArgumentException(name, "must be a list of texts");
    }

    Optional<LocalDate> day(String name) {
        String expected = "must be a date like 2026-01-31";
        return find(name, String.class, expected).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException malformed) {
                throw new ArgumentException(name, expected);
            }
        });
    }

    Optional<UUID> uuid(String name) {
        String expected = "must be a UUID that an earlier answer came with";
        return find(name, String.class, expected).map(text -> {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException malformed) {
                throw new ArgumentException(name, expected);
            }
        });
    }

    /// @return a whole number of that range
    Optional<Integer> number(String name, int least, int most) {
        String expected = most == Integer.MAX_VALUE
                ? "must be a whole number from " + least
                : "must be a whole number from " + least + " to " + most;
        Optional<Number> number = find(name, Number.class, expected);
        if (number.filter(value -> value.doubleValue() != Math.rint(value.doubleValue())
                        || value.doubleValue() < least
                        || value.doubleValue() > most)
                .isPresent()) {
            throw new ArgumentException(name, expected);
        }
        return number.map(Number::intValue);
    }

    private <T> Optional<T> find(String name, Class<T> type, String expected) {
        Object value = values.get(name);
        if (value != null && !type.isInstance(value)) {
            throw new ArgumentException(name, expected);
        }
        return Optional.ofNullable(value).map(type::cast);
    }
}
