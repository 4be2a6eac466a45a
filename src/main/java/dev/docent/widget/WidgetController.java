package dev.docent.widget;

import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Hands out the widget's script, and tokens for those who use it.
@Hidden
@RestController
@RequestMapping("/widget")
final class WidgetController {

    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{16}");

    private final WidgetScript script;
    private final KeptScripts kept;
    private final Origins origins;
    private final Sites sites;
    private final Tokens tokens;
    private final Duration lasting;

    WidgetController(
            WidgetScript script,
            KeptScripts kept,
            Origins origins,
            Sites sites,
            Tokens tokens,
            WidgetProperties settings) {
        this.script = script;
        this.kept = kept;
        this.origins = origins;
        this.sites = sites;
        this.tokens = tokens;
        this.lasting = settings.session();
    }

    /// Who asks for a session.
    record SessionRequest(Optional<String> widget) {}

    /// A token, and for how long it is good.
    record SessionResponse(String token, long seconds) {}

    @GetMapping("/" + WidgetScript.NAME)
    ResponseEntity<String> script() {
        return script(script.text(), script.hash(), CacheControl.noCache());
    }

    /// Pages that demand a certain script name its hash, so that another one is not mistaken for it. By the version of
    /// the service they get whichever script it has now.
    @GetMapping("/{name:[0-9a-f].*}/" + WidgetScript.NAME)
    ResponseEntity<String> script(@PathVariable String name) {
        if (name.equals(script.version())) {
            return script();
        }
        String text = Optional.of(name)
                .filter(HASH.asMatchPredicate())
                .flatMap(kept::find)
                .orElseThrow(() -> new ProblemException(
                        Problem.NOT_FOUND,
                        "This service no longer has that script; 'docent embed' prints the newest."));
        return script(text, name, CacheControl.maxAge(YEAR).cachePublic().immutable());
    }

    private static ResponseEntity<String> script(String text, String hash, CacheControl cache) {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(cache)
                .eTag("W/\"" + hash + "\"")
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(text);
    }

    @PostMapping("/session")
    SessionResponse open(@RequestBody SessionRequest visit, HttpServletRequest request) {
        String site = visit.widget().orElse(Origins.STANDARD);
        String origin = origins.of(site, request)
                .orElseThrow(() -> new ProblemException(
                        Problem.FORBIDDEN,
                        "The widget '" + site + "' does not belong on this page (docent.widget.sites)."));
        if (sites.visitor(site).isEmpty()) {
            throw new ProblemException(
                    Problem.FORBIDDEN,
                    "Nobody has said what the visitors of the widget '" + site + "' may see (docent.widget.sites."
                            + site + ".collections).");
        }
        return new SessionResponse(tokens.sign(site, origin, lasting), lasting.toSeconds());
    }
}
