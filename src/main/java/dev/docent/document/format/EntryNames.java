package dev.docent.document.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.springframework.util.function.SingletonSupplier;

/// Tells what the entries of ZIP archives are called: old ones do not say in which character set their names are.
final class EntryNames {

    private final SingletonSupplier<DefaultEncodingDetector> detector =
            SingletonSupplier.of(DefaultEncodingDetector::new);

    String of(ZipArchiveEntry entry) throws IOException {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getNameSource() != NameSource.NAME) {
            return entry.getName();
        }
        Optional<String> utf8 = utf8(raw);
        return utf8.isPresent()
                ? utf8.get()
                : charset(raw).map(set -> new String(raw, set)).orElseGet(entry::getName);
    }

    private static Optional<String> utf8(byte[] raw) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private Optional<Charset> charset(byte[] raw) throws IOException {
        return Optional.ofNullable(detector.obtain().detect(new ByteArrayInputStream(raw), new Metadata()));
    }
}
