package dev.docent.api.guard;

import jakarta.servlet.http.HttpServletRequest;

/// Tells the audit log what a call is about, where its path does not say it.
public final class Audited {

    private static final String TARGET = Audited.class.getName();

    private Audited() {}

    /// @param target what is changed by this call, for people; what was said last counts
    public static void target(String target, HttpServletRequest request) {
        request.setAttribute(TARGET, target);
    }

    /// @return what was said of a call, else its path
    static String target(HttpServletRequest request) {
        return request.getAttribute(TARGET) instanceof String target ? target : request.getRequestURI();
    }
}
