package dev.docent.widget;

import dev.docent.access.Caller;
import dev.docent.api.guard.DocumentTickets;
import dev.docent.api.guard.Readers;
import dev.docent.document.DocumentId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Gives people without a key what opens the documents that they were answered from, each by a ticket of its own, where
/// others need a key. A ticket stands in a link, so it is short and good for a while only.
final class ReadingTickets implements DocumentTickets {

    /// Tells a ticket from any other key.
    static final String PREFIX = "reader.";

    private static final int SIGNATURE_BYTES = 16;
    private static final int RADIX = 36;

    private final Seal seal;
    private final Clock clock;
    private final List<Readers> readers;

    ReadingTickets(String secret, Clock clock, List<Readers> readers) {
        this.seal = new Seal(secret, "reading");
        this.clock = clock;
        this.readers = List.copyOf(readers);
    }

    @Override
    public Optional<String> reading(Caller caller, DocumentId document) {
        return readers.stream()
                .flatMap(one -> one.holder(caller).stream())
                .findFirst()
                .map(holder -> sign(holder, document.value()));
    }

    private String sign(Readers.Holder holder, String document) {
        String ends = Long.toString(clock.instant().plus(holder.lasting()).getEpochSecond(), RADIX);
        return PREFIX + encoded(holder.name()) + "." + ends + "." + signature(holder.name(), ends, document);
    }

    /// @param document the id of what is to be read
    /// @return on whose behalf it may be read; empty if the ticket is not for it, or over
    Optional<Caller> reader(String ticket, String document) {
        String[] parts = ticket.split("\\.", -1);
        if (!ticket.startsWith(PREFIX) || parts.length != 4) {
            return Optional.empty();
        }
        try {
            String holder = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            boolean isSigned = seal.isSigned(content(holder, parts[2], document), parts[3], SIGNATURE_BYTES);
            return isSigned && isGood(parts[2]) ? reader(holder) : Optional.empty();
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private Optional<Caller> reader(String holder) {
        return readers.stream().flatMap(one -> one.reader(holder).stream()).findFirst();
    }

    private boolean isGood(String ends) {
        return Instant.ofEpochSecond(Long.parseLong(ends, RADIX)).isAfter(clock.instant());
    }

    private String signature(String holder, String ends, String document) {
        return seal.sign(content(holder, ends, document), SIGNATURE_BYTES);
    }

    private static String content(String holder, String ends, String document) {
        return String.join("\n", holder, ends, document);
    }

    private static String encoded(String holder) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(holder.getBytes(StandardCharsets.UTF_8));
    }
}
