package dev.docent.index;

import dev.docent.document.Block;
import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.SourceDocument;
import dev.docent.passage.Location;
import dev.docent.passage.Passage;
import dev.docent.passage.PassageId;
import dev.docent.time.DateInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Small documents whose paragraphs are their passages.
final class Texts {

    private Texts() {}

    static SourceDocument document(String file, String... paragraphs) {
        return document(file, Optional.empty(), file.replace(".md", ""), paragraphs);
    }

    static SourceDocument titled(String file, String title, String... paragraphs) {
        return document(file, Optional.empty(), title, paragraphs);
    }

    static SourceDocument published(String file, LocalDate day, String... paragraphs) {
        var date = new PublicationDate(day, Origin.FRONT_MATTER);
        return document(file, Optional.of(date), file.replace(".md", ""), paragraphs);
    }

    private static SourceDocument document(
            String file, Optional<PublicationDate> published, String title, String... paragraphs) {
        var blocks = new ArrayList<Block>();
        int start = 0;
        for (String paragraph : paragraphs) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, 0, start, start + paragraph.length(), OptionalInt.of(1)));
            start += paragraph.length() + 1;
        }
        return new SourceDocument(
                new DocumentId(file.replaceAll("[^a-z]", "_")),
                file,
                Collection.of(file),
                "text/markdown",
                title,
                Optional.empty(),
                Optional.of("en"),
                published,
                OptionalInt.of(1),
                String.join("\n", paragraphs),
                blocks,
                false,
                Optional.empty());
    }

    static SourceDocument withId(SourceDocument document, DocumentId id) {
        return new SourceDocument(
                id,
                document.file(),
                document.collection(),
                document.mediaType(),
                document.title(),
                document.url(),
                document.language(),
                document.published(),
                document.pages(),
                document.text(),
                document.blocks(),
                document.truncated(),
                document.problem());
    }

    static List<Passage> passages(SourceDocument document) {
        var passages = new ArrayList<Passage>();
        for (Block block : document.blocks()) {
            passages.add(new Passage(
                    new PassageId(document.id(), passages.size()),
                    new Location(block.start(), block.end(), "", block.page()),
                    document.text().substring(block.start(), block.end()),
                    ""));
        }
        return passages;
    }

    /// @param dates the days that each of its passages speaks of
    @SafeVarargs
    static List<Passage> dated(SourceDocument document, List<DateInterval>... dates) {
        List<Passage> passages = new ArrayList<>(passages(document));
        passages.replaceAll(passage -> new Passage(
                passage.id(),
                passage.location(),
                passage.text(),
                passage.columns(),
                dates[passage.id().position()]));
        return passages;
    }

    static void put(PassageIndex index, SourceDocument document) {
        index.replace(document, "hash of " + document.file(), passages(document));
    }

    /// @return the texts of the passages that were found
    static List<String> of(List<Match> matches) {
        return matches.stream().map(match -> match.passage().text()).toList();
    }
}
