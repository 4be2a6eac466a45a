package dev.docent.retrieval;

import dev.docent.passage.Passage;
import dev.docent.reader.Reader;
import dev.docent.reader.Reading;
import java.util.ArrayList;
import java.util.List;

/// Has passages read for a question, their tables with the names of the columns.
public final class PassageReader {

    private final Reader reader;

    public PassageReader(Reader reader) {
        this.reader = reader;
    }

    /// @return what the reader makes of each, in their order, with its spans in the passages' own text
    public List<Reading> read(String question, List<Passage> passages) {
        List<ReadText> texts = passages.stream().map(ReadText::of).toList();
        List<Reading> readings =
                reader.read(question, texts.stream().map(ReadText::text).toList());
        var placed = new ArrayList<Reading>();
        for (int i = 0; i < texts.size(); i++) {
            placed.add(texts.get(i).place(readings.get(i)));
        }
        return placed;
    }
}
