package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8        | Die Fähre „Anna“ überquert die Förde fünfmal täglich, auch im Winter.
            UTF-16LE     | The ferry Anna crosses the strait five times a day.
            UTF-16BE     | Die Fähre überquert die Förde fünfmal täglich.
            UTF-32LE     | The ferry Anna crosses the strait five times a day.
            UTF-32BE     | The ferry Anna crosses the strait five times a day.
            windows-1252 | La traversée – cinq fois par jour – coûte huit euros à l’été, et c’est déjà très cher.
            Shift_JIS    | フェリー「アンナ」は一日に五回、海峡を渡ります。冬の間は三回だけです。
            GB18030      | 渡轮每天五次穿过海峡。冬天只有三次。船上可以载两百二十名乘客。
            KOI8-R       | Паром пересекает пролив пять раз в день. Зимой он ходит только три раза в день.
            windows-1251 | Паром пересекает пролив пять раз в день. Зимой он ходит только три раза в день.
            """)
    void textIsReadInWhateverCharacterSetItWasSaved(String charset, String text) throws IOException {
        Path path = Files.write(folder.resolve("ferry.txt"), (text + "\n" + text).getBytes(Charset.forName(charset)));

        assertThat(Reading.of(path).text()).isEqualTo(text + "\n" + text);
    }
}
