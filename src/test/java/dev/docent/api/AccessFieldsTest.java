package dev.docent.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.Caller.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What is wrong with a new key, or with what is asked of the audit log.
@ApiTest
class AccessFieldsTest {

    @Autowired
    private Caller caller;

    private static void assertNamed(Received received, String field, String message) {
        assertThat(received.status()).as(received.body()).isEqualTo(400);
        assertThat(received.text("/errors/0/field")).isEqualTo(field);
        assertThat(received.text("/errors/0/message")).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            before    | yesterday            | must be a moment like 2026-01-31T12:00:00Z
            before    | 2026-01-31           | must be a moment like 2026-01-31T12:00:00Z
            olderThan | the-last             | must be a whole number
            limit     | many                 | must be a whole number
            limit     | 0                    | must be 1 to 1000
            """)
    void whatIsAskedOfTheAuditLogIsToldByItsKind(String parameter, String value, String message) throws Exception {
        assertNamed(caller.get("/api/v1/audit?" + parameter + "=" + value), parameter, message);
    }

    @Test
    void theAuditLogIsReadByMomentAndNumber() throws Exception {
        Received received = caller.get("/api/v1/audit?before=2026-01-31T12:00:00Z&olderThan=7&limit=1");

        assertThat(received.status()).isEqualTo(200);
        assertThat(received.text("/entries/0/action")).isEqualTo("ask");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rate         | "often"            | 60/minute
            tokensPerDay | 0                  | A budget is more than nothing
            tokensPerDay | "many"             | must be a whole number
            moneyPerDay  | -1                 | A budget is more than nothing
            moneyPerDay  | 1000000000000000   | 15 digits before the point
            moneyPerDay  | 0.0000000001       | 9 after it at the most
            moneyPerDay  | "much"             | must be a number
            """)
    void eachPartOfAKeysQuotaIsToldByItsName(String field, String value, String message) throws Exception {
        String body = "{\"name\": \"Press\", \"roles\": [\"ask\"], \"" + field + "\": " + value + "}";

        assertNamed(caller.post("/api/v1/keys", body), field, message);
    }
}
