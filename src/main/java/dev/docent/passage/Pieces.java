package dev.docent.passage;

import dev.docent.document.Block;
import dev.docent.document.Block.Kind;
import dev.docent.document.SourceDocument;
import dev.docent.passage.Sentences.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Cuts a document into pieces. Together they are its text; each is counted once.
final class Pieces {

    private static final double BETWEEN_ROWS = 0.02;
    private static final double BETWEEN_ITEMS = 0.04;
    private static final double WITHIN_PARAGRAPH = 0.15;
    private static final double WITHIN_SENTENCE = 0.3;
    private static final double AFTER_HEADING = 5;

    private final SourceDocument document;
    private final LongText longText;
    private final List<Piece> pieces = new ArrayList<>();

    Pieces(SourceDocument document, TokenCounter tokens, int maxTokens) {
        this.document = document;
        this.longText = new LongText(document.text(), tokens, maxTokens);
    }

    List<Piece> all() {
        for (int block = 0; block < document.blocks().size(); block++) {
            addBlock(block);
        }
        return pieces;
    }

    private void addBlock(int block) {
        List<Integer> ends = ends(block);
        double cost = costBefore(block);
        int start = start(block);
        for (int end : ends) {
            for (LongText.Part part : longText.parts(start, end, isRow(block))) {
                pieces.add(new Piece(part.start(), part.end(), block, part.tokens(), cost));
                cost = WITHIN_SENTENCE;
            }
            cost = WITHIN_PARAGRAPH;
            start = end;
        }
    }

    /// White space belongs to what stands before it; before the first block there is nothing.
    private int start(int block) {
        return block == 0 ? 0 : document.blocks().get(block).start();
    }

    private int end(int block) {
        boolean last = block == document.blocks().size() - 1;
        return last
                ? document.text().length()
                : document.blocks().get(block + 1).start();
    }

    private List<Integer> ends(int block) {
        int start = start(block);
        int end = end(block);
        return switch (kind(block)) {
            case PARAGRAPH, LIST_ITEM ->
                Sentences.of(document.text().substring(start, end)).stream()
                        .map(Sentence::end)
                        .map(sentenceEnd -> start + sentenceEnd)
                        .toList();
            case CODE -> lineEnds(start, end);
            case HEADING, TABLE_HEADER, TABLE_ROW -> List.of(end);
        };
    }

    private List<Integer> lineEnds(int start, int end) {
        List<Integer> ends = new ArrayList<>();
        int line = start;
        while (line < end) {
            int newline = document.text().indexOf('\n', line);
            line = newline < 0 || newline >= end ? end : newline + 1;
            ends.add(line);
        }
        return ends;
    }

    private double costBefore(int block) {
        if (block == 0) {
            return 0;
        }
        Kind before = kind(block - 1);
        return switch (kind(block)) {
            case TABLE_ROW -> before == Kind.TABLE_HEADER ? AFTER_HEADING : costAfter(before, BETWEEN_ROWS);
            case LIST_ITEM -> costAfter(before, BETWEEN_ITEMS);
            case HEADING, PARAGRAPH, TABLE_HEADER, CODE -> costAfter(before, 0);
        };
    }

    private static double costAfter(Kind before, double otherwise) {
        return before == Kind.HEADING ? AFTER_HEADING : otherwise;
    }

    private boolean isRow(int block) {
        return kind(block) == Kind.TABLE_ROW || kind(block) == Kind.TABLE_HEADER;
    }

    private Kind kind(int block) {
        return block(block).kind();
    }

    private Block block(int block) {
        return document.blocks().get(block);
    }
}
