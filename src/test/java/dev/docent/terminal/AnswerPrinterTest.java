package dev.docent.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerPrinterTest {

    private static final String SOURCE = """
            {"n": 1, "documentId": "d", "file": "talks/dialogue.md", "collection": "talks", "title": "Dialogue",
             "url": null, "publishedAt": "2026-01-05", "page": 3, "heading": "Opening",
             "quote": "They met on\\nSunday.", "start": 0, "end": 19, "answerStart": 12, "answerEnd": 18,
             "supports": [], "link": "/documents/d#span=0-19"}""";

    private final Recording recording = new Recording();

    @Test
    void eachSourceIsShownWithItsPlaceAndQuote() {
        int code = new AnswerPrinter(recording.screen(false)).print(answered(), false);

        assertThat(code).isZero();
        assertThat(recording.results().strip()).isEqualTo("""
                They met on 4 January 2026. [1]

                “Sunday” is 2026-01-04 (publishedAt 2026-01-05) [1]

                [1] Dialogue, 5 January 2026, page 3, Opening (talks/dialogue.md)
                    “They met on
                    Sunday.”""");
    }

    @Test
    void whatWasNotFoundHasItsOwnExitCodeAndShowsWhatCameNear() {
        String body = answer("not_found", "The documents do not say.", "", "", SOURCE);

        int code = new AnswerPrinter(recording.screen(false)).print(body, false);

        assertThat(code).isEqualTo(1);
        assertThat(recording.results()).contains("Nearest to it:").contains("Dialogue");
    }

    @Test
    void programsGetAllThatTheRestInterfaceGives() {
        new AnswerPrinter(recording.screen(false)).print(answered(), true);

        assertThat(recording.results())
                .contains("\"status\" : \"answered\"")
                .contains("\"url\" : null")
                .contains("\"page\" : 3")
                .contains("\"standaloneQuestion\" : \"When?\"");
    }

    private static String answered() {
        String date = """
                {"text": "Sunday", "resolved": "2026-01-04", "from": "publishedAt 2026-01-05", "citation": 1}""";
        return answer("answered", "They met on 4 January 2026. [1]", SOURCE, date, "");
    }

    private static String answer(String status, String text, String citations, String dates, String related) {
        return """
                {"id": "1", "conversationId": "2", "question": "When?", "standaloneQuestion": "When?",
                 "status": "%s", "mode": "extractive", "answer": "%s", "shortAnswer": null, "confidence": 0.9,
                 "citations": [%s], "dates": [%s], "conflicts": [], "related": [%s], "retrieved": [], "stages": []}""".formatted(status, text, citations, dates, related);
    }
}
