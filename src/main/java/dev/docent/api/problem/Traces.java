package dev.docent.api.problem;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the name under which a request is followed through logs.
public final class Traces {

    private static final Pattern TRACE_PARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

    private Traces() {}

    /// @param traceParent a `traceparent` header (W3C Trace Context), or an empty text
    /// @return the caller's trace, or a fresh one if it names none
    public static String of(String traceParent) {
        Matcher caller = TRACE_PARENT.matcher(traceParent);
        return caller.matches() ? caller.group(1) : fresh();
    }

    static String fresh() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
