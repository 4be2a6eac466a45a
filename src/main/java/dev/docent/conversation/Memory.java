package dev.docent.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was said in each conversation, in memory. Safe for use by many threads.
final class Memory {

    private record Remembered(List<Turn> turns, Instant lastUsed) {}

    private final ConversationProperties properties;
    private final Clock clock;

    /// The longest unused first.
    private final Map<ConversationId, Remembered> conversations = new LinkedHashMap<>(16, 0.75f, true);

    Memory(ConversationProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /// @return what was said, oldest first; empty if nothing is remembered
    synchronized List<Turn> turns(ConversationId id) {
        forgetIdle();
        Remembered remembered = conversations.get(id);
        return remembered == null ? List.of() : remembered.turns();
    }

    /// Adds what was said last.
    synchronized void add(ConversationId id, List<Turn> said) {
        var turns = new ArrayList<>(turns(id));
        turns.addAll(said);
        int from = Math.max(0, turns.size() - properties.turns());
        conversations.put(id, new Remembered(List.copyOf(turns.subList(from, turns.size())), clock.instant()));
        if (conversations.size() > properties.remembered()) {
            conversations.remove(conversations.keySet().iterator().next());
        }
    }

    private void forgetIdle() {
        Instant oldest = clock.instant().minus(properties.idle());
        Iterator<Remembered> remembered = conversations.values().iterator();
        while (remembered.hasNext() && remembered.next().lastUsed().isBefore(oldest)) {
            remembered.remove();
        }
    }
}
