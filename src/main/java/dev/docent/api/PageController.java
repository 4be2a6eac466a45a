package dev.docent.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Serves the page that shows a document; the page itself finds out which.
@Hidden
@Controller
final class PageController {

    @GetMapping("/documents/{id}")
    String document() {
        return "forward:/document.html";
    }
}
