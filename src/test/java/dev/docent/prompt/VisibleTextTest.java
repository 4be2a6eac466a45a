package dev.docent.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0000, 0x0007, 0x001B, 0x007F, 0x0085, 0x00AD, 0x034F, 0x061C, 0x115F, 0x180E, 0x200B, 0x200D, 0x200E,
                0x202E, 0x2060, 0x2066, 0x2800, 0x3164, 0xE000, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xE0001, 0xE0041,
                0xE007F, 0xE0100, 0xF0000
            })
    void whatNobodySeesIsTakenOut(int point) {
        assertThat(VisibleText.of("be" + Character.toString(point) + "fore")).isEqualTo("before");
    }

    @Test
    void lettersOfAnyLanguageStay() {
        String text = "Dār met 丁薛祥 in Пекин; naïve café, 5 km², ½ – “quoted” … 😀\n\tSecond line";

        assertThat(VisibleText.of(text)).isEqualTo(text);
    }

    @Test
    void everyLineEndIsTheSame() {
        assertThat(VisibleText.of("a\r\nb\rc\u2028d")).isEqualTo("a\nb\nc\nd");
        assertThat(VisibleText.onOneLine(" a\r\n b ")).isEqualTo("a b");
    }
}
