package dev.docent.document.format;

import dev.docent.document.UnreadableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;

/// Tells a mail's parts by the character set that their heads name, as far as the content agrees. Tika would guess, and
/// a short text gives little to go by.
final class MailCharset implements EncodingDetector {

    private static final long serialVersionUID = 1L;
    private static final int SAMPLE = 1 << 16;
    private static final String USUAL = "windows-1252";

    /// What a head means that says nothing.
    private static final String UNSAID = "us-ascii";

    @Override
    public Charset detect(InputStream part, Metadata head) throws IOException {
        part.mark(SAMPLE);
        byte[] sample = part.readNBytes(SAMPLE);
        part.reset();
        Optional<Charset> declared = Optional.ofNullable(head.get(Metadata.CONTENT_ENCODING))
                .filter(name -> !name.equalsIgnoreCase(UNSAID))
                .flatMap(WebCharset::named)
                .or(() -> WebCharset.declared(sample));
        try {
            return TextDecoder.charset(sample, declared);
        } catch (UnreadableDocumentException unknown) {
            return Charset.forName(USUAL);
        }
    }
}
