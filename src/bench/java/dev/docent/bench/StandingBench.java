package dev.docent.bench;

import dev.docent.answer.Standings;
import dev.docent.index.Filter;
import dev.docent.ingestion.Ingestion;
import dev.docent.retrieval.Query;
import dev.docent.retrieval.Retriever;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes how the best of what was found stands, a question of a set a line, for `src/training/confidence.py`.
record StandingBench(Options options) {

    private static final JsonMapper JSON = new JsonMapper();

    void run() throws Exception {
        Path set = options.file("set");
        Standings standings = new Standings();
        try (Service service = Service.over(set.resolve("docs"));
                BufferedWriter out = Files.newBufferedWriter(options.file("out"))) {
            Ingestion ingestion = service.bean(Ingestion.class);
            ingestion.await(ingestion.start().id());
            Retriever retriever = service.bean(Retriever.class);
            for (String line : Files.readAllLines(set.resolve("questions.jsonl"))) {
                write(JSON.readTree(line), standings, retriever, out);
            }
        }
    }

    private static void write(JsonNode asked, Standings standings, Retriever retriever, BufferedWriter out)
            throws IOException {
        String question = asked.path("question").asString();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("answerable", asked.path("answerable").asBoolean());
        told.put("answers", asked.path("answers"));
        standings
                .of(question, retriever.retrieve(new Query(question, Filter.NONE)))
                .ifPresent(told::putAll);
        out.write(JSON.writeValueAsString(told));
        out.newLine();
    }
}
