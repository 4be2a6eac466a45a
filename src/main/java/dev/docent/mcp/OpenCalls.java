package dev.docent.mcp;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The calls under way, by the session and the number that the caller gave them.
final class OpenCalls {

    private record Key(String session, String id) {}

    private final Map<Key, OpenCall> calls = new ConcurrentHashMap<>();

    void add(String session, String id, OpenCall call) {
        calls.put(new Key(session, id), call);
    }

    void remove(String session, String id, OpenCall call) {
        calls.remove(new Key(session, id), call);
    }

    /// Ends the work for a call, if it is still under way.
    void cancel(String session, String id) {
        Optional.ofNullable(calls.get(new Key(session, id))).ifPresent(OpenCall::leave);
    }
}
