package dev.docent.terminal;

import dev.docent.index.Store;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what `reindex` is given.
final class ReindexArguments {

    private ReindexArguments() {}

    static Request request(List<String> rest) {
        Arguments arguments = Arguments.of(rest, Set.of(), Set.of("from", "to"));
        Store from = store(arguments, "from");
        Store to = store(arguments, "to");
        if (from == to || !arguments.words().isEmpty()) {
            throw new UsageException("'reindex' needs two stores: docent reindex --from lucene --to pgvector");
        }
        return new Request.Reindex(from, to, arguments.withSetting("docent.index.store", name(from)));
    }

    private static Store store(Arguments arguments, String option) {
        String given = arguments.find(option).orElse("");
        return Arrays.stream(Store.values())
                .filter(store -> name(store).equalsIgnoreCase(given.strip()))
                .findFirst()
                .orElseThrow(() -> new UsageException("--" + option + " must be one of "
                        + Arrays.stream(Store.values())
                                .map(ReindexArguments::name)
                                .collect(Collectors.joining(", ")) + "."));
    }

    private static String name(Store store) {
        return store.name().toLowerCase(Locale.ROOT);
    }
}
