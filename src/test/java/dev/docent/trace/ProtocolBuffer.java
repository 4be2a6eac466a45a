package dev.docent.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// A message in the format of Protocol Buffers, read without its description.
final class ProtocolBuffer {

    private final List<Field> fields = new ArrayList<>();

    private record Field(int number, byte[] bytes, long value) {}

    private ProtocolBuffer() {}

    static ProtocolBuffer of(byte[] message) {
        var parsed = new ProtocolBuffer();
        ByteBuffer rest = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        while (rest.hasRemaining()) {
            long key = varint(rest);
            parsed.fields.add(field((int) (key >>> 3), (int) (key & 7), rest));
        }
        return parsed;
    }

    private static Field field(int number, int type, ByteBuffer rest) {
        return switch (type) {
            case 0 -> new Field(number, new byte[0], varint(rest));
            case 1 -> new Field(number, new byte[0], rest.getLong());
            case 2 -> {
                byte[] bytes = new byte[(int) varint(rest)];
                rest.get(bytes);
                yield new Field(number, bytes, 0);
            }
            case 5 -> new Field(number, new byte[0], rest.getInt());
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
                .map(field -> of(field.bytes()))
                .toList();
    }

    byte[] bytes(int number) {
        return fields.stream()
                .filter(field -> field.number() == number)
                .map(Field::bytes)
                .findFirst()
                .orElseGet(() -> new byte[0]);
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
