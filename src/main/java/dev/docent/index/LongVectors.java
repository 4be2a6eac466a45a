package dev.docent.index;

import java.io.IOException;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.KnnVectorsReader;
import org.apache.lucene.codecs.KnnVectorsWriter;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/// Lucene's own format of vectors, which by itself takes none longer than 1,024 numbers. What is written is the same,
/// so Lucene reads it under its own name.
final class LongVectors extends KnnVectorsFormat {

    private static final int LONGEST = 8_192;

    private final KnnVectorsFormat format;

    private LongVectors(KnnVectorsFormat format) {
        super(format.getName());
        this.format = format;
    }

    /// @return Lucene's own codec but for the length of vectors
    static Lucene104Codec codec() {
        var vectors = new LongVectors(new Lucene99HnswVectorsFormat());
        return new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return vectors;
            }
        };
    }

    @Override
    public KnnVectorsWriter fieldsWriter(SegmentWriteState state) throws IOException {
        return format.fieldsWriter(state);
    }

    @Override
    public KnnVectorsReader fieldsReader(SegmentReadState state) throws IOException {
        return format.fieldsReader(state);
    }

    @Override
    public int getMaxDimensions(String field) {
        return LONGEST;
    }
}
