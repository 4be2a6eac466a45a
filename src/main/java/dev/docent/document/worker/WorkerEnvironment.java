package dev.docent.document.worker;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Decides which of the service's variables its workers see: what programs and texts are found by, and nothing
/// that may be a secret.
final class WorkerEnvironment {

    private static final Set<String> NEEDED = Set.of("""
            PATH LANG LANGUAGE TZ TMPDIR TEMP TMP TESSDATA_PREFIX OMP_THREAD_LIMIT LD_LIBRARY_PATH DYLD_LIBRARY_PATH
            SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT""".split("\\s+", -1));

    private WorkerEnvironment() {}

    /// Takes out all that is not needed.
    static void reduce(Map<String, String> variables) {
        variables.keySet().removeIf(name -> !isNeeded(name.toUpperCase(Locale.ROOT)));
    }

    static boolean isNeeded(String name) {
        return NEEDED.contains(name) || name.startsWith("LC_");
    }
}
