package dev.docent.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.SettableClock;
import dev.docent.access.Access;
import dev.docent.access.Admission;
import dev.docent.access.Caller;
import dev.docent.document.DocumentId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTicketsTest {

    private static final Duration LASTING = Duration.ofHours(8);
    private static final DocumentId LOG = new DocumentId("log");

    private final SettableClock clock = SettableClock.at("2026-01-05T10:00:10Z");
    private final Sites sites = sites(true);
    private final ReadingTickets tickets = new ReadingTickets("", clock, List.of(sites));
    private final Caller visitor = sites.visitor("gazette").orElseThrow();

    private static Sites sites(boolean isGuarded) {
        WidgetProperties settings = new WidgetProperties(
                Map.of("gazette", new WidgetProperties.Site(Set.of("https://gazette.example"), Set.of("news"))),
                Duration.ofMinutes(15),
                LASTING,
                Path.of("scripts"),
                "",
                new WidgetProperties.Limits(1, 1, 1));
        return new Sites(settings, new Access() {
            @Override
            public Admission admit(Optional<String> key) {
                return new Admission.Unnamed();
            }

            @Override
            public boolean isGuarded() {
                return isGuarded;
            }
        });
    }

    private String ticket() {
        return tickets.reading(visitor, LOG).orElseThrow();
    }

    @Test
    void aTicketOpensItsOwnDocumentUntilItIsOver() {
        String ticket = ticket();

        assertThat(tickets.reader(ticket, "log")).hasValue(visitor);
        assertThat(tickets.reader(ticket, "other")).isEmpty();
        clock.pass(LASTING);
        assertThat(tickets.reader(ticket, "log")).isEmpty();
    }

    @Test
    void nobodyElseCanMakeOne() {
        String ticket = ticket();

        assertThat(new ReadingTickets("", clock, List.of(sites)).reader(ticket, "log"))
                .isEmpty();
        for (int i = 0; i < ticket.length() - 1; i++) {
            char other = ticket.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(tickets.reader(ticket.substring(0, i) + other + ticket.substring(i + 1), "log"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reader.", "reader.a.b", "reader.!.!.!", "reader.YQ.zz.YQ", "visitor.a.b.c"})
    void whatIsNoTicketIsNone(String text) {
        assertThat(tickets.reader(text, "log")).isEmpty();
    }

    @Test
    void whoHasAKeyOrNeedsNoneGetsNoTicket() {
        Sites open = sites(false);

        assertThat(tickets.reading(Caller.ANONYMOUS, LOG)).isEmpty();
        assertThat(new ReadingTickets("", clock, List.of(open))
                        .reading(open.visitor("gazette").orElseThrow(), LOG))
                .isEmpty();
    }
}
