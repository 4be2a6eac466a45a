package dev.docent.document.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docent.document.Unpacked;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FramesTest {

    private static final Order ORDER =
            new Order("id", "a.md", "default", "/documents/a.md", "/tmp/unpacked", new Unpacked(7, 3));

    @Test
    void aMessageComesOutAsItWentIn() throws IOException {
        DataInputStream in = stream(written());

        assertThat(Frames.read(in, Order.class)).contains(ORDER);
        assertThat(Frames.read(in, Order.class)).isEmpty();
    }

    @Test
    void aMessageThatBreaksOffIsNotTakenForTheEnd() throws IOException {
        byte[] whole = written();
        DataInputStream in = stream(Arrays.copyOf(whole, whole.length - 1));

        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> Frames.read(in, Order.class));
    }

    @Test
    void wordsInThePlaceOfAMessageTakeNoMemory() {
        byte[] words = "~~~~ Terminating due to java.lang.OutOfMemoryError".getBytes(StandardCharsets.US_ASCII);

        // The first four of them are a length of 2 GB.
        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> Frames.read(stream(words), Order.class));
    }

    private static byte[] written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        Frames.write(new DataOutputStream(bytes), ORDER);
        return bytes.toByteArray();
    }

    private static DataInputStream stream(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
