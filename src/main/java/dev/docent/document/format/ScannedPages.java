package dev.docent.document.format;

import dev.docent.document.content.Content;
import dev.docent.document.pdf.PdfPictures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds the pages of a PDF that were put in as pictures among others that have text.
final class ScannedPages {

    /// A cover and a back cover are nothing to tell of.
    private static final int COVERS = 2;

    private static final int FEWEST_PERCENT = 5;

    private ScannedPages() {}

    /// @return how much of the document is missing, in a sentence; empty if it is nothing much
    static Optional<String> problem(Path pdf, Content content, List<String> passwords) throws IOException {
        int pages = content.pages().orElse(0);
        Set<Integer> empty = content.truncated() ? Set.of() : withoutText(content, pages);
        int count = empty.isEmpty() ? 0 : PdfPictures.count(pdf, passwords, empty);
        boolean isMuch = count > COVERS || (count > 0 && count * 100 >= pages * FEWEST_PERCENT);
        return isMuch ? Optional.of(TikaProblems.scannedPages(count, pages)) : Optional.empty();
    }

    private static Set<Integer> withoutText(Content content, int pages) {
        Set<Integer> empty = IntStream.rangeClosed(1, pages).boxed().collect(Collectors.toCollection(TreeSet::new));
        content.blocks().forEach(block -> block.page().ifPresent(empty::remove));
        return empty;
    }
}
