package dev.docent.document.format;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/// What stands at the head of a mail.
final class MailHead {

    private static final String DATE = "Date as written";
    /// As much of a mail is looked at.
    static final int LONGEST = 1 << 16;

    private static final Pattern DATE_FIELD = Pattern.compile("(?im)^date:\\s*(\\S.*)$");
    private static final Pattern ID_FIELD = Pattern.compile("(?im)^message-id:\\s*(\\S+)");
    private static final Pattern END = Pattern.compile("\\r?\\n\\r?\\n");

    private MailHead() {}

    /// Keeps the date as it is written, since its day depends on the time zone.
    static void keepDate(Metadata head, byte[] mail) {
        Matcher date = DATE_FIELD.matcher(head(mail));
        if (date.find()) {
            head.set(DATE, date.group(1).strip());
        }
    }

    /// @param mail its beginning at least
    /// @return what tells it from all others
    static Optional<String> messageId(byte[] mail) {
        Matcher id = ID_FIELD.matcher(head(mail));
        return id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }

    private static String head(byte[] mail) {
        String beginning = new String(mail, 0, Math.min(mail.length, LONGEST), StandardCharsets.ISO_8859_1);
        return END.split(beginning.stripLeading(), 2)[0];
    }

    /// @return who wrote to whom, when and about what, a line each
    static String text(Metadata head) {
        StringJoiner lines = new StringJoiner("\n");
        add(lines, "From", sender(head));
        add(lines, "To", all(head, Message.MESSAGE_TO));
        add(lines, "Cc", all(head, Message.MESSAGE_CC));
        add(lines, "Date", date(head));
        add(lines, "Subject", TikaReader.value(head, TikaCoreProperties.TITLE));
        return lines.toString();
    }

    static Optional<String> sender(Metadata head) {
        return all(head, Message.MESSAGE_FROM);
    }

    /// @return the day it was sent, where it was sent
    static Optional<LocalDate> sent(Metadata head) {
        return date(head)
                .flatMap(WrittenDates::first)
                .or(() -> TikaReader.value(head, TikaCoreProperties.CREATED).flatMap(WrittenDates::first));
    }

    private static Optional<String> date(Metadata head) {
        return Optional.ofNullable(head.get(DATE))
                .or(() -> TikaReader.value(head, TikaCoreProperties.CREATED))
                .map(String::strip);
    }

    private static Optional<String> all(Metadata head, String field) {
        String[] values = head.getValues(field);
        return values.length == 0
                ? Optional.empty()
                : Optional.of(String.join(", ", values).strip());
    }

    private static void add(StringJoiner lines, String name, Optional<String> value) {
        value.filter(words -> !words.isEmpty())
                .ifPresent(words -> lines.add(name + ": " + words.replaceAll("\\s+", " ")));
    }
}
