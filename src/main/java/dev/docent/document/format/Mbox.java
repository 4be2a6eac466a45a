package dev.docent.document.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Takes a mailbox of any size apart. A mail begins after an empty line, with one of
/// "From ", a sender and a time (RFC 4155); lines within it that begin with "From " are quoted by `>`.
final class Mbox {

    private static final byte[] START = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern DATED_START = Pattern.compile(
            "From (?=.*\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b)"
                    + "(?=.*\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b)(?=.*\\d:\\d\\d)(?=.*\\b[12]\\d{3}\\b)\\S");
    private static final int LONGEST_LINE = 1 << 16;

    private final InputStream in;

    /// The line that was read last; empty at the end.
    private byte[] line = {};

    private boolean startsAfterEmptyLine = true;

    private Mbox(InputStream in) {
        this.in = in;
    }

    /// Gets one mail after the other, as it was sent; what is not read of it is passed over.
    interface Taker {

        /// @return whether to go on with the next one
        boolean take(InputStream mail) throws IOException;
    }

    /// @param mailbox whatever character sets its mails use
    static void forEach(InputStream mailbox, Taker taker) throws IOException {
        Mbox mails = new Mbox(mailbox);
        mails.next();
        while (mails.line.length > 0 && taker.take(mails.mail())) {
            mails.passOver();
        }
    }

    /// @return the mail that begins at this line
    private InputStream mail() throws IOException {
        if (isStart()) {
            next();
        }
        return new Mail();
    }

    /// Goes to where the next mail begins.
    private void passOver() throws IOException {
        while (line.length > 0 && !isStart()) {
            next();
        }
    }

    private boolean isStart() {
        return startsAfterEmptyLine
                && DATED_START
                        .matcher(new String(line, StandardCharsets.ISO_8859_1))
                        .lookingAt();
    }

    private void next() throws IOException {
        startsAfterEmptyLine = line.length == 0 || line[0] == '\n' || line[0] == '\r';
        var next = new ByteArrayOutputStream();
        for (int value = in.read(); value >= 0; value = in.read()) {
            next.write(value);
            if (value == '\n' || next.size() == LONGEST_LINE) {
                break;
            }
        }
        line = next.toByteArray();
    }

    private final class Mail extends InputStream {

        private byte[] current = {};
        private int at;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (at == current.length) {
                if (line.length == 0 || isStart()) {
                    return -1;
                }
                current = line;
                at = isQuotedStart() ? 1 : 0;
                next();
            }
            int count = Math.min(length, current.length - at);
            System.arraycopy(current, at, buffer, offset, count);
            at += count;
            return count;
        }

        private boolean isQuotedStart() {
            int marks = 0;
            while (marks < current.length && current[marks] == '>') {
                marks++;
            }
            return marks > 0
                    && current.length >= marks + START.length
                    && Arrays.equals(current, marks, marks + START.length, START, 0, START.length);
        }
    }
}
