package dev.docent.document.format;

import dev.docent.document.Block.Kind;
import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.TextDigest;
import dev.docent.document.content.BlockText;
import dev.docent.document.content.CleanText;
import dev.docent.document.content.Content;
import dev.docent.document.content.Description;
import dev.docent.document.content.Flow;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.helpers.DefaultHandler;

/// Reads mails and mailboxes. What stands at a mail's head is the first block of its text. A few mails of a mailbox are
/// read as what was said to each other, with a section for each; of more each becomes a document of its own.
final class MailReader {

    private static final String MAIL = "message/rfc822";
    private static final String MAILBOX = "application/mbox";
    private static final String OUTLOOK = "application/vnd.ms-outlook";
    private static final long LARGEST_IN_MEMORY = 1_000_000;
    private static final int A_FEW = 10;
    private static final int DIGITS = 16;
    private static final Pattern WIDE = Pattern.compile("UTF-(16|32)");

    private final TikaParsing tika;
    private final TextDecoder decoder;
    private final int maxCharacters;

    /// A mail that was read, without its head.
    private record Mail(Metadata head, Content body) {

        Optional<String> subject() {
            return TikaReader.value(head, TikaCoreProperties.TITLE)
                    .or(() -> TikaReader.value(head, TikaCoreProperties.SUBJECT));
        }
    }

    MailReader(TikaParsing tika, int maxCharacters) {
        this.tika = tika;
        this.decoder = new TextDecoder(maxCharacters);
        this.maxCharacters = maxCharacters;
    }

    boolean reads(String mediaType) {
        return Set.of(MAIL, MAILBOX, OUTLOOK).contains(mediaType);
    }

    /// @return whether a file of the type may hold several mails, whose days are not its own
    static boolean isMailbox(String mediaType) {
        return mediaType.equals(MAILBOX);
    }

    Content read(Path path, String mediaType, Unpacking unpacking) throws IOException {
        if (mediaType.equals(MAILBOX)) {
            return mailbox(path, unpacking);
        }
        byte[] bytes = decoder.bytes(path);
        if (mediaType.equals(OUTLOOK) || (mediaType.equals(MAIL) && isInOneByteUnits(bytes))) {
            return alone(mail(path, mediaType, bytes, unpacking));
        }
        return alone(mail(inOneByteUnits(bytes), unpacking));
    }

    private Content mailbox(Path path, Unpacking unpacking) throws IOException {
        if (Files.size(path) > LARGEST_IN_MEMORY) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
                return unpacked(in, unpacking);
            }
        }
        byte[] plain = inOneByteUnits(decoder.bytes(path));
        List<byte[]> mails = mails(plain);
        if (mails.size() > A_FEW) {
            return unpacked(new ByteArrayInputStream(plain), unpacking);
        }
        return mails.size() == 1 ? alone(mail(mails.getFirst(), unpacking)) : together(mails, unpacking);
    }

    private static List<byte[]> mails(byte[] mailbox) throws IOException {
        List<byte[]> mails = new ArrayList<>();
        Mbox.forEach(new ByteArrayInputStream(mailbox), mail -> mails.add(mail.readAllBytes()));
        return mails;
    }

    private static Content unpacked(InputStream mailbox, Unpacking unpacking) throws IOException {
        AtomicInteger number = new AtomicInteger();
        Mbox.forEach(mailbox, mail -> {
            InputStream in = new BufferedInputStream(mail, MailHead.LONGEST);
            Metadata metadata = new Metadata();
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name(in, number.incrementAndGet()));
            unpacking.parseEmbedded(in, new DefaultHandler(), metadata, false);
            unpacking.endIfFull();
            return !unpacking.isOver();
        });
        return ArchiveReader.names(unpacking);
    }

    /// A mail keeps its name when others before it are deleted.
    private static String name(InputStream mail, int number) throws IOException {
        mail.mark(MailHead.LONGEST);
        byte[] beginning = mail.readNBytes(MailHead.LONGEST);
        mail.reset();
        return MailHead.messageId(beginning)
                .map(id -> "mail-" + TextDigest.of(id, DIGITS) + ".eml")
                .orElse("mail-" + number + ".eml");
    }

    /// Reads all of the file, however large its attachments.
    private Mail mail(Path path, String mediaType, byte[] beginning, Unpacking unpacking) throws IOException {
        Metadata head = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(path, head)) {
            return mail(in, head, mediaType, beginning, unpacking);
        }
    }

    private static boolean isInOneByteUnits(byte[] bytes) {
        return !WIDE.matcher(TextDecoder.charset(bytes).name()).lookingAt();
    }

    /// Some programs save mails as UTF-16, which no mail ever is on its way.
    private static byte[] inOneByteUnits(byte[] bytes) {
        return isInOneByteUnits(bytes)
                ? bytes
                : CleanText.of(new String(bytes, TextDecoder.charset(bytes))).getBytes(StandardCharsets.UTF_8);
    }

    private Mail mail(byte[] bytes, Unpacking unpacking) throws IOException {
        Metadata head = new Metadata();
        head.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, MAIL);
        try (TikaInputStream in = TikaInputStream.get(bytes, head)) {
            return mail(in, head, MAIL, bytes, unpacking);
        }
    }

    private Mail mail(TikaInputStream in, Metadata head, String mediaType, byte[] beginning, Unpacking unpacking)
            throws IOException {
        BlockText text = new BlockText(maxCharacters);
        Flow flow = new MailFlow(text, maxCharacters);
        tika.parseMail(in, head, mediaType, flow, unpacking);
        flow.end();
        if (!mediaType.equals(OUTLOOK)) {
            MailHead.keepDate(head, beginning);
        }
        return new Mail(head, text.content(Description.NONE, OptionalInt.empty()));
    }

    private Content alone(Mail mail) {
        BlockText text = new BlockText(maxCharacters);
        text.add(Kind.PARAGRAPH, 0, MailHead.text(mail.head()), OptionalInt.empty());
        text.addAll(mail.body(), 0);
        Description description = new Description(
                mail.subject().or(() -> MailHead.sender(mail.head()).map(name -> "Message from " + name)),
                Optional.empty(),
                Optional.empty(),
                MailHead.sent(mail.head()).map(date -> new PublicationDate(date, Origin.MESSAGE)));
        return text.content(description, OptionalInt.empty());
    }

    /// Of no day: they were written on several.
    private Content together(List<byte[]> mails, Unpacking unpacking) throws IOException {
        BlockText text = new BlockText(maxCharacters);
        for (byte[] bytes : mails) {
            Mail mail = mail(bytes, unpacking);
            text.add(Kind.HEADING, 1, mail.subject().orElse("No subject"), OptionalInt.empty());
            text.add(Kind.PARAGRAPH, 0, MailHead.text(mail.head()), OptionalInt.empty());
            text.addAll(mail.body(), 1);
            if (text.isTruncated()) {
                break;
            }
        }
        return text.content(Description.NONE, OptionalInt.empty());
    }
}
