package dev.docent.chat;

/// Whether a call of a chat model is given up because the model is too late. The thread of a call is interrupted when
/// its answer is no longer waited for; this tells that from whoever asked being gone.
public final class Lateness {

    private static final ScopedValue<Lateness> OF_CALL = ScopedValue.newInstance();

    private volatile boolean isDeclared;

    void declare() {
        isDeclared = true;
    }

    void during(Runnable call) {
        ScopedValue.where(OF_CALL, this).run(call);
    }

    /// @return whether the call on this thread is given up because the model is too late
    public static boolean isDeclared() {
        return OF_CALL.isBound() && OF_CALL.get().isDeclared;
    }
}
