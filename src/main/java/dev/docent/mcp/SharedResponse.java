package dev.docent.mcp;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/// A response that two threads may write to, line by line.
final class SharedResponse extends HttpServletResponseWrapper {

    private Optional<PrintWriter> writer = Optional.empty();

    SharedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public synchronized PrintWriter getWriter() throws IOException {
        PrintWriter shared = writer.isPresent() ? writer.get() : new LockedWriter(super.getWriter());
        writer = Optional.of(shared);
        return shared;
    }

    /// Most of a writer's methods wait for each other already.
    private static final class LockedWriter extends PrintWriter {

        LockedWriter(PrintWriter writer) {
            super(writer);
        }

        @Override
        public boolean checkError() {
            synchronized (lock) {
                return super.checkError();
            }
        }
    }
}
