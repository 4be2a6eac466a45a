package dev.docent.trace;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// A step of a trace as a receiver gets it.
///
/// @param parent the step that it was a part of; empty for the first of all
/// @param begin when it began, in nanoseconds
/// @param end when it ended, in nanoseconds
/// @param notes what is said about it
public record ReceivedSpan(
        String trace, String id, String parent, String name, long begin, long end, Map<String, String> notes) {

    public ReceivedSpan {
        notes = Map.copyOf(notes);
    }

    /// @param request an `ExportTraceServiceRequest` in the format of Protocol Buffers
    static List<ReceivedSpan> all(byte[] request) {
        return ProtocolBuffer.of(request).messages(1).stream()
                .flatMap(resource -> resource.messages(2).stream())
                .flatMap(scope -> scope.messages(2).stream())
                .map(ReceivedSpan::of)
                .toList();
    }

    private static ReceivedSpan of(ProtocolBuffer span) {
        var notes = new HashMap<String, String>();
        for (ProtocolBuffer attribute : span.messages(9)) {
            String value = attribute.messages(2).stream()
                    .map(any -> any.text(1))
                    .findFirst()
                    .orElse("");
            notes.put(attribute.text(1), value);
        }
        HexFormat hex = HexFormat.of();
        return new ReceivedSpan(
                hex.formatHex(span.bytes(1)),
                hex.formatHex(span.bytes(2)),
                hex.formatHex(span.bytes(4)),
                span.text(5),
                span.number(7),
                span.number(8),
                notes);
    }

    public boolean isWithin(ReceivedSpan other) {
        return parent.equals(other.id()) && begin >= other.begin() && end <= other.end();
    }
}
