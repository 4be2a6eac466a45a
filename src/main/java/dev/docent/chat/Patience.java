package dev.docent.chat;

/// Whether whoever asked a chat model still has patience with it. The thread of a call is interrupted when it is no
/// longer waited for; this tells whether the model was too slow, or the one who asked is gone.
public final class Patience {

    private static final ScopedValue<Patience> OF_CALL = ScopedValue.newInstance();

    private volatile boolean isLost;

    void lose() {
        isLost = true;
    }

    void during(Runnable call) {
        ScopedValue.where(OF_CALL, this).run(call);
    }

    /// @return whether the call on this thread is given up because the model took too long
    public static boolean isLost() {
        return OF_CALL.isBound() && OF_CALL.get().isLost;
    }
}
