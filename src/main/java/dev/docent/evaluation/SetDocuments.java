package dev.docent.evaluation;

import dev.docent.evaluation.Output.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The documents of a set, as the set's makers read them. Quotes are held against this reading, never against the
/// service's own, so that a fault in the service's reader shows.
final class SetDocuments {

    /// What a citation is worth.
    enum Verdict {
        /// The quote stands in the document.
        VALID,
        /// It does not.
        NOT_THERE,
        NO_QUOTE,
        NO_SUCH_DOCUMENT
    }

    private final Path folder;
    private final Set<String> names;
    private final Map<String, String> texts = new HashMap<>();

    private SetDocuments(Path folder, Set<String> names) {
        this.folder = folder;
        this.names = names;
    }

    static SetDocuments in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new MalformedSetException("There is no folder '" + folder + "'");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new SetDocuments(
                    folder,
                    files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new MalformedSetException("Cannot list '" + folder + "'", e);
        }
    }

    /// @return a file's name without the folders it lies in
    static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /// White space is collapsed on both sides; in a PDF it is left out, and hyphens with it.
    Verdict check(Quoted citation) {
        String name = name(citation.doc());
        if (!names.contains(name)) {
            return Verdict.NO_SUCH_DOCUMENT;
        }
        String quote = WhiteSpace.collapse(citation.quote());
        if (quote.isEmpty()) {
            return Verdict.NO_QUOTE;
        }
        String text = texts.computeIfAbsent(name, this::read);
        return text.contains(quote) || (name.endsWith(".pdf") && containsBare(text, quote))
                ? Verdict.VALID
                : Verdict.NOT_THERE;
    }

    private static boolean containsBare(String text, String quote) {
        return WhiteSpace.removeWithHyphens(text).contains(WhiteSpace.removeWithHyphens(quote));
    }

    private String read(String name) {
        try {
            return WhiteSpace.collapse(DocumentText.read(folder.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read '" + folder.resolve(name) + "'", e);
        }
    }
}
