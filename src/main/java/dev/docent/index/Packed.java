package dev.docent.index;

import dev.docent.document.Block;
import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents.DocumentText;
import dev.docent.document.PublicationDate;
import dev.docent.passage.Location;
import dev.docent.passage.Passage;
import dev.docent.passage.PassageId;
import dev.docent.time.DateInterval;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.util.BytesRef;

/// Turns the values that the index keeps into bytes and back. A change here raises {@link IndexVersion#FORMAT}.
final class Packed {

    private Packed() {}

    static BytesRef passage(Passage passage) {
        return pack(out -> {
            text(out, passage.id().document().value());
            out.writeInt(passage.id().position());
            out.writeInt(passage.location().start());
            text(out, passage.location().heading());
            number(out, passage.location().page());
            text(out, passage.columns());
            text(out, passage.text());
            out.writeInt(passage.dates().size());
            for (DateInterval days : passage.dates()) {
                out.writeLong(days.from().toEpochDay());
                out.writeLong(days.to().toEpochDay());
            }
        });
    }

    static Passage passage(BytesRef bytes) {
        return unpack(bytes, in -> {
            var id = new PassageId(new DocumentId(text(in)), in.readInt());
            int start = in.readInt();
            String heading = text(in);
            OptionalInt page = number(in);
            String columns = text(in);
            String text = text(in);
            var location = new Location(start, start + text.length(), heading, page);
            return new Passage(id, location, text, columns, dates(in));
        });
    }

    private static List<DateInterval> dates(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<DateInterval> dates = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            dates.add(new DateInterval(LocalDate.ofEpochDay(in.readLong()), LocalDate.ofEpochDay(in.readLong())));
        }
        return dates;
    }

    static BytesRef text(DocumentText document) {
        return pack(out -> {
            text(out, document.text());
            out.writeInt(document.blocks().size());
            for (Block block : document.blocks()) {
                text(out, block.kind().name());
                out.writeByte(block.level());
                out.writeInt(block.start());
                out.writeInt(block.end());
                number(out, block.page());
            }
        });
    }

    static DocumentText text(BytesRef bytes) {
        return unpack(bytes, in -> {
            String text = text(in);
            int size = in.readInt();
            List<Block> blocks = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                Block.Kind kind = Block.Kind.valueOf(text(in));
                blocks.add(new Block(kind, in.readByte(), in.readInt(), in.readInt(), number(in)));
            }
            return new DocumentText(text, blocks);
        });
    }

    /// Its story is left out, since that depends on the other documents.
    static BytesRef summary(DocumentSummary summary) {
        return pack(out -> {
            text(out, summary.id().value());
            text(out, summary.file());
            text(out, summary.collection().name());
            text(out, summary.title());
            optional(out, summary.url());
            optional(out, summary.published().map(date -> date.date() + " " + date.origin()));
            text(out, summary.mediaType());
            optional(out, summary.language());
            number(out, summary.pages());
            out.writeInt(summary.characters());
            out.writeInt(summary.passages());
            text(out, summary.status().name());
            optional(out, summary.problem());
            text(out, summary.indexedAt().toString());
            text(out, summary.contentHash());
        });
    }

    static DocumentSummary summary(BytesRef bytes) {
        return unpack(bytes, in -> {
            var id = new DocumentId(text(in));
            return new DocumentSummary(
                    id,
                    text(in),
                    new Collection(text(in)),
                    text(in),
                    optional(in),
                    optional(in).map(Packed::date),
                    text(in),
                    optional(in),
                    number(in),
                    in.readInt(),
                    in.readInt(),
                    DocumentSummary.Status.valueOf(text(in)),
                    optional(in),
                    Instant.parse(text(in)),
                    text(in),
                    id);
        });
    }

    private static PublicationDate date(String packed) {
        String[] parts = packed.split(" ", 2);
        return new PublicationDate(LocalDate.parse(parts[0]), PublicationDate.Origin.valueOf(parts[1]));
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private interface ReadingOf<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static BytesRef pack(Writing value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            value.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new BytesRef(bytes.toByteArray());
    }

    private static <T> T unpack(BytesRef bytes, ReadingOf<T> value) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            return value.from(in);
        } catch (IOException damage) {
            throw new UncheckedIOException("An index entry is damaged", damage);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void optional(DataOutputStream out, Optional<String> text) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) {
            text(out, text.get());
        }
    }

    private static Optional<String> optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(text(in)) : Optional.empty();
    }

    private static void number(DataOutputStream out, OptionalInt number) throws IOException {
        out.writeInt(number.orElse(-1));
    }

    private static OptionalInt number(DataInputStream in) throws IOException {
        int number = in.readInt();
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
