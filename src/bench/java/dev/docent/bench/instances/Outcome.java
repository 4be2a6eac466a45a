package dev.docent.bench.instances;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What came of a call to an instance.
sealed interface Outcome {

    /// @param body empty where there is none
    record Answered(JsonNode body) implements Outcome {}

    /// Refused by the instance.
    record Refused(int status, String body) implements Outcome {

        private static final JsonMapper JSON = new JsonMapper();

        /// @return whether it may be tried again, and says so
        boolean isForNow() {
            return (status == 429 || status == 502 || status == 503) && !detail().isEmpty();
        }

        String detail() {
            try {
                return JSON.readTree(body).path("detail").asString("");
            } catch (JacksonException none) {
                return "";
            }
        }

        String shown() {
            String said = detail().isEmpty() ? body : detail();
            return status + " " + said.substring(0, Math.min(300, said.length()));
        }
    }

    /// The instance was killed meanwhile, or was not ready yet.
    record Gone() implements Outcome {}

    /// No answer from an instance that lives.
    record Broken(String how) implements Outcome {}
}
