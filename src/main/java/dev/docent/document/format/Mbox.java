package dev.docent.document.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a mailbox apart.
final class Mbox {

    private static final Pattern START = Pattern.compile("(?:\\A|(?<=\\n)|(?<=\\n\\r?\\n))From \\S[^\\n]*\\n");
    private static final Pattern QUOTED = Pattern.compile("(?m)^>(>*From )");

    private Mbox() {}

    /// @param mailbox whatever character sets its messages use
    /// @return each message as it was sent
    static List<byte[]> messages(byte[] mailbox) {
        String all = new String(mailbox, StandardCharsets.ISO_8859_1);
        List<byte[]> messages = new ArrayList<>();
        Matcher start = START.matcher(all);
        int from = -1;
        while (start.find()) {
            if (from >= 0) {
                messages.add(message(all.substring(from, start.start())));
            }
            from = start.end();
        }
        messages.add(message(all.substring(Math.max(0, from))));
        return messages;
    }

    private static byte[] message(String raw) {
        return QUOTED.matcher(raw).replaceAll("$1").getBytes(StandardCharsets.ISO_8859_1);
    }
}
