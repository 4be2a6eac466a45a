package dev.docent.bench;

import dev.docent.answer.Answer;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.Conversations;
import dev.docent.index.Filter;
import dev.docent.ingestion.Ingestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How long whole answers take, one at a time.
record AskBench(Options options) {

    private static final int WARM_UP = 20;

    void run() throws Exception {
        List<String> questions = options.questions(200);
        try (Service service = Service.over(options.folder())) {
            Ingestion ingestion = service.bean(Ingestion.class);
            ingestion.await(ingestion.start().id());
            Conversations conversations = service.bean(Conversations.class);
            questions.stream().limit(WARM_UP).forEach(question -> ask(conversations, question));
            List<Double> took = new ArrayList<>();
            int answered = 0;
            for (String question : questions) {
                long start = System.nanoTime();
                answered += ask(conversations, question) ? 1 : 0;
                took.add(Report.millisecondsSince(start));
            }
            Report.line("ask, " + questions.size() + " questions one at a time, " + answered + " answered");
            Report.figure("p50", Report.median(took), "ms");
            Report.figure("p95", Report.percentile(took, 95), "ms");
        }
    }

    private static boolean ask(Conversations conversations, String question) {
        AskedQuestion asked = new AskedQuestion(question, Optional.empty(), List.of(), Filter.NONE);
        return !(conversations.ask(asked, _ -> {}).answer() instanceof Answer.NotFound);
    }
}
