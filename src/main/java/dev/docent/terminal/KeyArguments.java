package dev.docent.terminal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.docent.access.NewKey;
import dev.docent.access.Quota;
import dev.docent.access.Rate;
import dev.docent.access.Role;
import dev.docent.access.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Reads `keys create`, `keys list` and `keys revoke`.
final class KeyArguments {

    private static final Set<String> VALUED = Set.of("name", "roles", "collections", "rate", "budget", "budget-money");

    private KeyArguments() {}

    /// @param arguments what follows `keys`
    static Request request(List<String> arguments) {
        List<String> rest = new ArrayList<>(arguments);
        String what = rest.stream()
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .orElse("list");
        rest.remove(what);
        return switch (what) {
            case "create" -> create(Arguments.of(rest, Set.of(), VALUED));
            case "list" ->
                new Request.ListKeys(Arguments.of(rest, Set.of(), Set.of()).settings());
            case "revoke" -> revoke(Arguments.of(rest, Set.of(), Set.of()));
            default -> throw new UsageException("Keys can be created, listed and revoked, not '" + what + "'.");
        };
    }

    private static Request.CreateKey create(Arguments arguments) {
        if (!arguments.words().isEmpty()) {
            throw new UsageException(
                    "There is no place for '" + arguments.words().getFirst() + "' here.");
        }
        try {
            return new Request.CreateKey(
                    new NewKey(
                            arguments.find("name").orElse(""),
                            words(arguments, "roles").stream().map(Role::named).collect(toUnmodifiableSet()),
                            scope(arguments),
                            quota(arguments)),
                    arguments.settings());
        } catch (IllegalArgumentException wrong) {
            throw new UsageException(
                    wrong instanceof NumberFormatException
                            ? "A budget is a number."
                            : String.valueOf(wrong.getMessage()));
        }
    }

    /// A script whose variable is empty must not make a key for everything.
    private static Scope scope(Arguments arguments) {
        return arguments.find("collections").isPresent()
                ? Scope.chosen(words(arguments, "collections"))
                : Scope.everything();
    }

    private static Quota quota(Arguments arguments) {
        return new Quota(
                arguments.find("rate").map(Rate::valueOf),
                arguments.find("budget").map(Long::valueOf),
                arguments.find("budget-money").map(BigDecimal::new));
    }

    private static List<String> words(Arguments arguments, String option) {
        return arguments.find(option).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Request.RevokeKey revoke(Arguments arguments) {
        if (arguments.words().size() != 1) {
            throw new UsageException("Which key? 'docent keys list' shows their ids.");
        }
        return new Request.RevokeKey(arguments.words().getFirst(), arguments.settings());
    }
}
