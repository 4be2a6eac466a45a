package dev.docent.document.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// Messages on a stream of bytes: a length, then as much JSON.
final class Frames {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Frames() {}

    static void write(DataOutputStream out, Object message) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(message);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /// @return the next message; empty at the end of the stream
    /// @throws IOException if the stream ends within a message, or holds something else
    static <T> Optional<T> read(DataInputStream in, Class<T> type) throws IOException {
        int length;
        try {
            length = in.readInt();
        } catch (EOFException end) {
            return Optional.empty();
        }
        // Takes no more memory than there are bytes, whatever the length says.
        byte[] bytes = length < 0 ? new byte[0] : in.readNBytes(length);
        if (bytes.length != length) {
            throw new EOFException("A message of " + length + " bytes breaks off");
        }
        return Optional.of(JSON.readValue(bytes, type));
    }
}
