package dev.docent.document.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void aByteOrderMarkIsTakenFromTheBeginningOnly() {
        assertThat(CleanText.of("\uFEFF30° N \uFEFF/\uFEFF 98° W")).isEqualTo("30° N \uFEFF/\uFEFF 98° W");
    }
}
