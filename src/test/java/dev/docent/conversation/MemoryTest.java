package dev.docent.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final ConversationId ONE = new ConversationId(new UUID(0, 1));
    private static final ConversationId TWO = new ConversationId(new UUID(0, 2));
    private static final ConversationId THREE = new ConversationId(new UUID(0, 3));

    private final SettableClock clock = new SettableClock();
    private final Memory memory = new Memory(new ConversationProperties(2, 4, Duration.ofHours(1)), clock);

    private static List<Turn> exchange(String words) {
        return List.of(new Turn(Turn.Role.USER, words), new Turn(Turn.Role.ASSISTANT, "answer to " + words));
    }

    @Test
    void conversationsDoNotMix() {
        memory.add(ONE, exchange("a"));
        memory.add(TWO, exchange("b"));

        assertThat(memory.turns(ONE)).isEqualTo(exchange("a"));
        assertThat(memory.turns(TWO)).isEqualTo(exchange("b"));
    }

    @Test
    void keepsTheNewestTurns() {
        memory.add(ONE, exchange("a"));
        memory.add(ONE, exchange("b"));
        memory.add(ONE, exchange("c"));

        assertThat(memory.turns(ONE)).first().isEqualTo(exchange("b").getFirst());
        assertThat(memory.turns(ONE)).hasSize(4);
    }

    @Test
    void forgetsTheConversationLongestUnused() {
        memory.add(ONE, exchange("a"));
        memory.add(TWO, exchange("b"));
        memory.turns(ONE);

        memory.add(THREE, exchange("c"));

        assertThat(memory.turns(ONE)).isNotEmpty();
        assertThat(memory.turns(TWO)).isEmpty();
    }

    @Test
    void forgetsWhatNobodyUsed() {
        memory.add(ONE, exchange("a"));

        clock.now = clock.now.plus(Duration.ofHours(2));

        assertThat(memory.turns(ONE)).isEmpty();
    }

    private static final class SettableClock extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
