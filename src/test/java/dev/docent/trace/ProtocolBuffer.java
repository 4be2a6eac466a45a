package dev.docent.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// A message in the format of Protocol Buffers, read without its description.
final class ProtocolBuffer {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final List<Field> fields = new ArrayList<>();

    /// @param content of a field with a length of its own; empty for a number
    private record Field(int number, ByteBuffer content, long value) {}

    private ProtocolBuffer() {}

    static ProtocolBuffer of(byte[] message) {
        return of(ByteBuffer.wrap(message));
    }

    private static ProtocolBuffer of(ByteBuffer message) {
        var parsed = new ProtocolBuffer();
        ByteBuffer rest = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        while (rest.hasRemaining()) {
            long key = varint(rest);
            parsed.fields.add(field((int) (key >>> 3), (int) (key & 7), rest));
        }
        return parsed;
    }

    private static Field field(int number, int type, ByteBuffer rest) {
        return switch (type) {
            case 0 -> new Field(number, NOTHING, varint(rest));
            case 1 -> new Field(number, NOTHING, rest.getLong());
            case 2 -> {
                int length = (int) varint(rest);
                ByteBuffer content = rest.slice(rest.position(), length);
                rest.position(rest.position() + length);
                yield new Field(number, content, 0);
            }
            case 5 -> new Field(number, NOTHING, rest.getInt());
            default -> throw new IllegalArgumentException("Not a field's type: " + type);
        };
    }

    private static long varint(ByteBuffer rest) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = rest.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    List<ProtocolBuffer> messages(int number) {
        return fields.stream()
                .filter(field -> field.number() == number)
                .map(field -> of(field.content()))
                .toList();
    }

    byte[] bytes(int number) {
        return fields.stream()
                .filter(field -> field.number() == number)
                .map(field -> bytes(field.content()))
                .findFirst()
                .orElseGet(() -> new byte[0]);
    }

    private static byte[] bytes(ByteBuffer content) {
        byte[] bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return bytes;
    }

    String text(int number) {
        return new String(bytes(number), UTF_8);
    }

    long number(int number) {
        return fields.stream()
                .filter(field -> field.number() == number)
                .mapToLong(Field::value)
                .findFirst()
                .orElse(0);
    }
}
