package dev.docent.mcp;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/// Ends sessions in the place of those who began them: the transport ends one only for a request.
record SessionEnd(Servlet transport) {

    /// @param request any of the same caller's; its response hears nothing of this
    void of(String session, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        transport.service(new Deletion(session, request), new Unheard(response));
    }

    private static final class Deletion extends HttpServletRequestWrapper {

        private final String session;

        Deletion(String session, HttpServletRequest request) {
            super(request);
            this.session = session;
        }

        @Override
        public String getMethod() {
            return "DELETE";
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase(CallFilter.SESSION) ? session : super.getHeader(name);
        }
    }

    private static final class Unheard extends HttpServletResponseWrapper {

        Unheard(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {}

        @Override
        public void sendError(int status) {}

        @Override
        public void sendError(int status, String message) {}

        @Override
        public void setContentType(String type) {}

        @Override
        public void setCharacterEncoding(String encoding) {}

        @Override
        public PrintWriter getWriter() {
            return new PrintWriter(Writer.nullWriter());
        }
    }
}
