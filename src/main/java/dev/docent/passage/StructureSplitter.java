package dev.docent.passage;

import dev.docent.document.Block;
import dev.docent.document.SourceDocument;
import dev.docent.time.DateExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/// Cuts along a document's structure: at headings, between paragraphs and rows, and between sentences.
@Component
final class StructureSplitter implements Splitter {

    private final DateExpressions expressions = new DateExpressions();
    private final TokenCounter tokens;
    private final PassageProperties sizes;

    StructureSplitter(TokenCounter tokens, PassageProperties sizes) {
        this.tokens = tokens;
        this.sizes = sizes;
    }

    @Override
    public List<Passage> split(SourceDocument document, BooleanSupplier isGivenUp) {
        List<Piece> pieces = new Pieces(document, counting(isGivenUp), sizes.max()).all();
        Outline outline = new Outline(document.blocks());
        List<Integer> starts = new CheapestCuts(pieces, outline, sizes).starts();
        TableColumns columns = new TableColumns(document);
        PassageDates dates = PassageDates.of(document, expressions);
        List<Passage> passages = new ArrayList<>();
        for (int position = 0; position < starts.size(); position++) {
            int after = position + 1 < starts.size() ? starts.get(position + 1) : pieces.size();
            Piece first = pieces.get(starts.get(position));
            passages.add(passage(document, outline, columns, dates, position, first, pieces.get(after - 1)));
        }
        return passages;
    }

    /// To count the tokens takes by far the longest.
    private TokenCounter counting(BooleanSupplier isGivenUp) {
        return text -> {
            if (isGivenUp.getAsBoolean()) {
                throw new CancellationException("Nobody wants the passages any more");
            }
            return tokens.count(text);
        };
    }

    private static Passage passage(
            SourceDocument document,
            Outline outline,
            TableColumns columns,
            PassageDates dates,
            int position,
            Piece first,
            Piece last) {
        List<Block> headings = outline.commonHeadings(outline.section(first.block()), outline.section(last.block()));
        Location location = new Location(
                first.start(),
                last.end(),
                new HeadingText(document).path(headings),
                document.blocks().get(first.block()).page());
        String text = document.text().substring(first.start(), last.end());
        return new Passage(
                new PassageId(document.id(), position),
                location,
                text,
                columns.above(first.block()),
                dates.between(first.start(), last.end()));
    }
}
