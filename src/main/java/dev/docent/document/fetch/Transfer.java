package dev.docent.document.fetch;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.ProxyInputStream;

/// What comes from the other side. It tells a failure on the way from one of what the content is handed on to.
final class Transfer extends ProxyInputStream {

    private boolean broken;

    Transfer(InputStream content) {
        super(content);
    }

    /// @return whether it failed
    boolean isBroken() {
        return broken;
    }

    @Override
    protected void handleIOException(IOException failure) throws IOException {
        broken = true;
        throw failure;
    }
}
