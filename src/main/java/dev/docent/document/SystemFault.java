package dev.docent.document;

import java.io.IOException;
import java.net.SocketException;
import java.util.stream.Stream;

/// Tells a failure of the system, as of a disk, of the network that a file lies on or of a limit on open files, from
/// what a parser makes of a file's bytes: both throw the same exceptions, and the system's words are in its language.
public final class SystemFault {

    private static final int DEPTH = 20;

    private SystemFault() {}

    /// @return whether such a failure is behind the problem
    public static boolean isBehind(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH)
                .anyMatch(SystemFault::isOne);
    }

    /// No parser is native code. What comes of a connection that a file asks for is the file's.
    private static boolean isOne(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return cause instanceof IOException
                && !(cause instanceof SocketException)
                && trace.length > 0
                && (trace[0].isNativeMethod() || trace[0].getClassName().startsWith("sun.nio.fs."));
    }
}
