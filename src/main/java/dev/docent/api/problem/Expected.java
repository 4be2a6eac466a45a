package dev.docent.api.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.ClassUtils;

/// Says what a value must be, to be read after the field's name.
final class Expected {

    private static final String WHOLE_NUMBER = "must be a whole number";

    private static final Map<Class<?>, String> BY_TYPE = Map.of(
            LocalDate.class, "must be a date like 2026-01-31",
            Instant.class, "must be a moment like 2026-01-31T12:00:00Z",
            UUID.class, "must be a UUID like 3f1c7a52-9a0e-4c63-9d53-0b6a2f6f1d11",
            Integer.class, WHOLE_NUMBER,
            Long.class, WHOLE_NUMBER,
            BigDecimal.class, "must be a number",
            Boolean.class, "must be true or false",
            String.class, "must be a text");

    private Expected() {}

    static String of(Class<?> type) {
        return BY_TYPE.getOrDefault(ClassUtils.resolvePrimitiveIfNecessary(type), "must be an object");
    }
}
