package dev.docent.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.docent.DocentApplication;
import dev.docent.conversation.Conversations;
import dev.docent.ingestion.Ingestion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole service over a few documents, met in a real browser. No page may report an error.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = DocentApplication.class,
        properties = {
            "docent.widget.limits.visitor-minute=300",
            "server.forward-headers-strategy=native",
            "docent.ingestion.settle=0s"
        })
@Import(BrowserTest.Stage.class)
abstract class BrowserTest {

    static final Library LIBRARY = Library.create();
    static final HostSite HOST = new HostSite();

    static final String FERRY = "When did the new ferry Heron make its first crossing?";
    static final String BRIDGE = "How much did the Heron Bridge cost?";
    static final String UNKNOWN = "How many goals did Lionel Messi score in the 2014 World Cup final?";

    /// Puts the stage before the service.
    @TestConfiguration(proxyBeanMethods = false)
    static class Stage {

        @Bean
        @Primary
        Staged staged(@Qualifier("conversations") Conversations service) {
            return new Staged(service);
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Staged staged;

    @Autowired
    private Ingestion ingestion;

    final List<String> errors = new ArrayList<>();
    /// Both are there from the beginning of a test on.
    @SuppressWarnings("NullAway.Init")
    private BrowserContext context;

    @SuppressWarnings("NullAway.Init")
    Page page;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("docent.data", () -> LIBRARY.data().toString());
        settings.add("docent.documents.folder", () -> LIBRARY.documents().toString());
        settings.add("docent.widget.sites.gazette.origins", HOST::origin);
    }

    @BeforeEach
    void open() throws Exception {
        open(new Browser.NewContextOptions().setViewportSize(1280, 900));
        ingestion.await(ingestion.latest().id());
    }

    /// Begins anew, as another reader.
    void open(Browser.NewContextOptions options) {
        close();
        context = Chromium.browser().newContext(options);
        page = context.newPage();
        page.onPageError(errors::add);
    }

    @AfterEach
    void end() {
        close();
        assertThat(errors).isEmpty();
    }

    private void close() {
        if (context != null) {
            context.close();
        }
    }

    String service() {
        return "http://localhost:" + port;
    }

    /// Opens the page that the service greets with.
    Widget home() {
        page.navigate(service() + "/");
        return new Widget(page.locator("docent-chat"));
    }

    /// Opens a page of another site, with the widget as a bubble.
    Widget bubble(String attributes) {
        page.navigate(HOST.put("/", "", script(), "<p>News.</p>" + tag(attributes)));
        return new Widget(page.locator("docent-chat"));
    }

    String script() {
        return "<script type=\"module\" src=\"" + service() + "/widget/docent-chat.js\"></script>";
    }

    static String tag(String attributes) {
        return "<docent-chat widget=\"gazette\" " + attributes + "></docent-chat>";
    }
}
