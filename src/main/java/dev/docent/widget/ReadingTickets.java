package dev.docent.widget;

import dev.docent.access.Caller;
import dev.docent.api.guard.DocumentTickets;
import dev.docent.document.DocumentId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/// Gives the visitors of a site what opens the documents that they were answered from, each by a ticket of its own,
/// where others need a key. A ticket stands in a link, so it is short and good for a while only.
final class ReadingTickets implements DocumentTickets {

    /// Tells a ticket from any other key.
    static final String PREFIX = "reader.";

    private static final int SIGNATURE_BYTES = 16;
    private static final int RADIX = 36;

    private final Seal seal;
    private final Clock clock;
    private final Duration lasting;
    private final Sites sites;

    ReadingTickets(String secret, Clock clock, Duration lasting, Sites sites) {
        this.seal = new Seal(secret, "reading");
        this.clock = clock;
        this.lasting = lasting;
        this.sites = sites;
    }

    @Override
    public Optional<String> reading(Caller caller, DocumentId document) {
        return sites.of(caller).map(site -> sign(site, document.value()));
    }

    private String sign(String site, String document) {
        String ends = Long.toString(clock.instant().plus(lasting).getEpochSecond(), RADIX);
        return PREFIX + encoded(site) + "." + ends + "." + signature(site, ends, document);
    }

    /// @param document the id of what is to be read
    /// @return on whose behalf it may be read; empty if the ticket is not for it, or over
    Optional<Caller> reader(String ticket, String document) {
        String[] parts = ticket.split("\\.", -1);
        if (!ticket.startsWith(PREFIX) || parts.length != 4) {
            return Optional.empty();
        }
        try {
            String site = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            boolean isSigned = seal.isSigned(content(site, parts[2], document), parts[3], SIGNATURE_BYTES);
            return isSigned && isGood(parts[2]) ? sites.visitor(site) : Optional.empty();
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private boolean isGood(String ends) {
        return Instant.ofEpochSecond(Long.parseLong(ends, RADIX)).isAfter(clock.instant());
    }

    private String signature(String site, String ends, String document) {
        return seal.sign(content(site, ends, document), SIGNATURE_BYTES);
    }

    private static String content(String site, String ends, String document) {
        return String.join("\n", site, ends, document);
    }

    private static String encoded(String site) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(site.getBytes(StandardCharsets.UTF_8));
    }
}
