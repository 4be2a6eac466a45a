package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A document that runs from right to left, on pages that run from left to right.
class OtherDirectionTest extends BrowserTest {

    private static final String TITLE = "افتتاح جسر البلشون";

    private static final String BRIDGE_OPENED = """
            ---
            title: %s
            date: 2024-05-03
            ---

            ## الافتتاح

            افتُتح الجسر يوم الجمعة بعد أربع سنوات من العمل.

            - بُني الجسر من الحجر
            - يبلغ طوله أربعمئة متر

            ## التكلفة

            | المادة | المبلغ |
            | ------ | ------ |
            | الحجر | أربعون مليون يورو |

            ## English summary

            The bridge was opened on Friday.
            """.formatted(TITLE);

    @AfterEach
    void remove() {
        page.evaluate(
                "id => fetch(`/api/v1/documents/${id}`, { method: 'DELETE' })",
                page.url().replaceFirst(".*/", "").replaceFirst("#.*", ""));
    }

    @Test
    void everyPartRunsInItsOwnDirection() {
        Locator title = upload();
        assertThat(title).hasCSS("direction", "rtl");
        title.click();

        for (String part :
                new String[] {"#about h1", "#text h2 >> nth=0", "#text p >> nth=0", "#text ul", "#text table"}) {
            assertThat(page.locator(part)).hasCSS("direction", "rtl");
        }
        assertThat(page.locator("#contents li").first()).hasCSS("direction", "rtl");
        assertThat(page.locator("#text p").last()).hasCSS("direction", "ltr");
        assertThat(page.locator("#contents li").last()).hasCSS("direction", "ltr");
        assertThat(page.locator("#text th").first().boundingBox().x)
                .isGreaterThan(page.locator("#text th").last().boundingBox().x);
    }

    /// @return what leads to it
    private Locator upload() {
        home();
        page.locator("#into").fill("arabic");
        page.locator("#files")
                .setInputFiles(
                        new FilePayload("jisr.md", "text/markdown", BRIDGE_OPENED.getBytes(StandardCharsets.UTF_8)));
        Locator title = page.locator("#documents a", new Page.LocatorOptions().setHasText(TITLE));
        assertThat(title).isVisible(new IsVisibleOptions().setTimeout(30_000));
        return title;
    }
}
