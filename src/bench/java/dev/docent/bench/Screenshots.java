package dev.docent.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/// Takes the README's pictures of the packed service. Their type is that of the machine: Inter and Noto Serif, where
/// they are installed.
record Screenshots(Options options) {

    private static final String MEETING = "When did Dar meet Ding Xuexiang?";
    private static final String CORRIDOR = "How much money was pledged for the corridor?";
    private static final String UNKNOWN = "How many goals did Lionel Messi score in the 2014 World Cup final?";
    private static final String QUOTE = "| 1951 | Diplomatic relations begin |";

    private static final String HOST_PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>The Harbour Ledger</title>
            <style>
            body { margin: 0; font: 18px/1.7 Georgia, "Noto Serif", serif; color: #2b2b2b; background: #fffdf9; }
            header { padding: 22px 48px; border-bottom: 1px solid #e6e0d5; font-size: 24px; font-weight: 700; }
            main { max-width: 620px; padding: 32px 48px; }
            h1 { font-size: 38px; line-height: 1.15; margin: 0 0 20px; }
            docent-chat { --docent-accent: #7a2e2e; }
            @media (max-width: 560px) { header { padding: 16px 20px; } main { padding: 20px; } h1 { font-size: 30px; } }
            </style>
            <script type="module" src="/widget/docent-chat.js"></script>
            </head>
            <body>
            <header>The Harbour Ledger</header>
            <main>
            <h1>China and Pakistan promise an upgraded corridor</h1>
            <p>The joint statement speaks of industry, agriculture and mining. Neither side named projects or sums.</p>
            <p>The visit opens the anniversary year of relations between the two countries, which a special logo is to
            mark until May.</p>
            </main>
            <docent-chat heading="Ask the archive" theme="light"
              questions="When did Dar meet Ding Xuexiang?|What is the Economic Corridor?|How much money was pledged for it?">
            </docent-chat>
            </body>
            </html>
            """;

    void run() throws Exception {
        Path data = Files.createTempDirectory("docent-screenshots");
        Path images = options.find("to").orElse(Path.of("src/docs/images"));
        Files.createDirectories(images);
        try (PackedService service = new PackedService(options.folder(), data);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            service.await("/actuator/health/readiness", "\"UP\"");
            service.await("/api/v1/ingestions/latest", "\"done\"");
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--force-color-profile=srgb")));
            new Camera(browser, service.address().toString(), images).takeAll();
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /// Goes from picture to picture.
    private record Camera(Browser browser, String service, Path images) {

        void takeAll() {
            take("bubble", screen(ColorScheme.LIGHT), this::article);
            take("bubble-open", screen(ColorScheme.LIGHT), this::openBubble);
            take("bubble-answer", screen(ColorScheme.LIGHT), this::askInBubble);
            take("phone", phone(ColorScheme.LIGHT), this::askInBubble);
            take("phone-bubble", phone(ColorScheme.LIGHT), this::openBubble);
            take("home", screen(ColorScheme.LIGHT), this::home);
            take("not-found", screen(ColorScheme.LIGHT), page -> ask(page, UNKNOWN));
            take("answer", screen(ColorScheme.LIGHT), page -> ask(page, MEETING));
            take("answer-dark", screen(ColorScheme.DARK), page -> ask(page, MEETING));
            take("conflict", screen(ColorScheme.LIGHT), page -> ask(page, CORRIDOR));
            take("source", screen(ColorScheme.LIGHT), page -> {
                ask(page, MEETING);
                page.navigate(page.locator("a.mark").first().getAttribute("href"));
                page.locator("mark").first().waitFor();
            });
            take("source-markdown", screen(ColorScheme.LIGHT), this::openQuote);
            take("source-phone", phone(ColorScheme.DARK), this::openQuote);
            Report.line("screenshots are in " + images);
        }

        /// The page of another site, with the widget closed.
        private void article(Page page) {
            page.route(
                    "**/article",
                    (Route route) -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody(HOST_PAGE)));
            page.navigate(service + "/article");
            page.locator(".launcher").waitFor();
        }

        private void openBubble(Page page) {
            article(page);
            page.locator(".launcher").click();
            page.locator(".suggestion").first().waitFor();
            page.evaluate("document.activeElement.shadowRoot?.activeElement?.blur()");
        }

        private void askInBubble(Page page) {
            openBubble(page);
            page.locator(".suggestion").first().click();
            page.locator(".actions").waitFor();
            page.evaluate("document.activeElement.shadowRoot?.activeElement?.blur()");
        }

        private void openQuote(Page page) {
            page.navigate(service + "/");
            page.locator("#documents a", new Page.LocatorOptions().setHasText("1951"))
                    .first()
                    .click();
            page.locator("#text :is(h2, h3):not(.repeated)").first().waitFor();
            page.evaluate("""
                    async words => {
                      const text = await (await fetch(`/api/v1${location.pathname}/text`)).text();
                      const at = text.indexOf(words);
                      location.hash = `span=${at}-${at + words.length}`;
                    }""", QUOTE);
            page.locator("#text mark").first().waitFor();
        }

        private void home(Page page) {
            page.navigate(service + "/");
            page.locator("#documents li").first().waitFor();
            page.locator("docent-chat .suggestion").nth(3).waitFor();
        }

        private static NewContextOptions screen(ColorScheme scheme) {
            return new NewContextOptions()
                    .setViewportSize(1280, 860)
                    .setColorScheme(scheme)
                    .setReducedMotion(ReducedMotion.REDUCE);
        }

        private static NewContextOptions phone(ColorScheme scheme) {
            return screen(scheme)
                    .setViewportSize(390, 800)
                    .setDeviceScaleFactor(2)
                    .setIsMobile(true)
                    .setHasTouch(true);
        }

        private void ask(Page page, String question) {
            page.navigate(service + "/");
            page.locator("#documents li").first().waitFor();
            Locator field = page.locator("docent-chat textarea");
            field.fill(question);
            field.press("Enter");
            page.locator(".actions").waitFor();
        }

        private void take(String name, NewContextOptions options, Scene scene) {
            try (var context = browser.newContext(options)) {
                Page page = context.newPage();
                scene.play(page);
                page.waitForFunction("document.fonts.status === 'loaded'");
                page.screenshot(new Page.ScreenshotOptions().setPath(images.resolve(name + ".png")));
                Report.line(name);
            }
        }
    }

    /// Brings a page to where its picture is taken.
    private interface Scene {
        void play(Page page);
    }
}
