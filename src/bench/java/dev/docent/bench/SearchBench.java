package dev.docent.bench;

import dev.docent.document.Block;
import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.document.SourceDocument;
import dev.docent.index.Filter;
import dev.docent.index.Match;
import dev.docent.index.PassageIndex;
import dev.docent.ingestion.Ingestion;
import dev.docent.passage.Location;
import dev.docent.passage.Passage;
import dev.docent.passage.PassageId;
import dev.langchain4j.data.embedding.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// How long it takes to find the ten passages nearest in meaning, with and without turning the question into a vector,
/// and how many of the truly nearest they are.
record SearchBench(Options options) {

    private static final int LIMIT = 10;

    private static final int PER_DOCUMENT = 100;

    void run() throws Exception {
        folder();
        large(options.number("large", 100_000));
    }

    private void folder() throws Exception {
        List<String> questions = options.questions(200);
        EasyRag rag = new EasyRag();
        int segments = rag.index(options.folder()).size();
        try (Service service = Service.over(options.folder())) {
            Ingestion ingestion = service.bean(Ingestion.class);
            ingestion.await(ingestion.start().id());
            PassageIndex index = service.bean(PassageIndex.class);
            RememberingModel model = service.bean(RememberingModel.class);
            Report.line("search in " + options.folder() + ": docent " + index.passages() + " passages, easy-rag "
                    + segments + " segments");
            Consumer<String> ours = question -> index.nearest(question, LIMIT, Filter.NONE);
            compare(
                    "question embedded",
                    p50(questions, ours),
                    p50(questions, question -> rag.nearest(rag.embed(question), LIMIT)));
            model.remember(true);
            List<Embedding> embedded = questions.stream().map(rag::embed).toList();
            compare("search alone", p50(questions, ours), p50(embedded, question -> rag.nearest(question, LIMIT)));
            Vectors exact =
                    new Vectors(model.passages().stream().map(Vectors::unit).toList());
            recall(
                    index,
                    questions,
                    questions.stream()
                            .map(question ->
                                    Vectors.unit(model.embed(question).content().vector()))
                            .toList(),
                    exact);
        }
    }

    private void large(int size) throws Exception {
        Vectors vectors = Vectors.clustered(size, 1);
        Vectors asked = vectors.questions(options.number("questions", 200));
        EasyRag rag = new EasyRag();
        vectors.all().forEach(rag::add);
        try (Service service = Service.over(options.folder())) {
            PassageIndex index = service.bean(PassageIndex.class);
            RememberingModel model = service.bean(RememberingModel.class);
            model.remember(true);
            long start = System.nanoTime();
            fill(index, model, vectors);
            Report.line("search in " + index.passages() + " made-up passages");
            Report.figure("filling the index", Report.millisecondsSince(start) / 1_000, "s");
            List<String> names = new ArrayList<>();
            for (int i = 0; i < asked.all().size(); i++) {
                names.add("question " + i);
                model.know("question " + i, asked.all().get(i));
            }
            List<Embedding> embedded = asked.all().stream().map(Embedding::from).toList();
            compare(
                    "search alone",
                    p50(names, name -> index.nearest(name, LIMIT, Filter.NONE)),
                    p50(embedded, question -> rag.nearest(question, LIMIT)));
            recall(index, names, asked.all(), vectors);
        }
    }

    private static void fill(PassageIndex index, RememberingModel model, Vectors vectors) {
        for (int first = 0; first < vectors.all().size(); first += PER_DOCUMENT) {
            DocumentId id = new DocumentId("made-up-" + first);
            StringBuilder text = new StringBuilder();
            List<Passage> passages = new ArrayList<>();
            for (int i = first; i < Math.min(first + PER_DOCUMENT, vectors.all().size()); i++) {
                String name = "passage " + i;
                model.know(name, vectors.all().get(i));
                Location location = new Location(text.length(), text.length() + name.length(), "", OptionalInt.empty());
                passages.add(new Passage(new PassageId(id, i - first), location, name, ""));
                text.append(name);
            }
            index.replace(document(id, text.toString()), "0", passages);
        }
        index.flush();
    }

    private static SourceDocument document(DocumentId id, String text) {
        Block all = new Block(Block.Kind.PARAGRAPH, 0, 0, text.length(), OptionalInt.empty());
        return new SourceDocument(
                id,
                id.value(),
                Collection.DEFAULT,
                "text/plain",
                id.value(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                text,
                List.of(all),
                false,
                Optional.empty());
    }

    private static void compare(String what, double ours, double theirs) {
        Report.figure(what + ": docent p50", ours, "ms");
        Report.figure(what + ": easy-rag p50", theirs, "ms");
        Report.figure(what + ": ratio (docent / easy-rag)", ours / theirs, "");
    }

    private static <Q> double p50(List<Q> questions, Consumer<Q> search) {
        // The first round warms up.
        List<Double> took = List.of();
        for (int round = 0; round < 2; round++) {
            took = new ArrayList<>();
            for (Q question : questions) {
                long start = System.nanoTime();
                search.accept(question);
                took.add(Report.millisecondsSince(start));
            }
        }
        return Report.median(took);
    }

    /// A passage as near as the tenth of the exact search counts as found, so that ties don't matter.
    private static void recall(PassageIndex index, List<String> questions, List<float[]> asked, Vectors exact) {
        int found = 0;
        for (int i = 0; i < questions.size(); i++) {
            double last = exact.scoreOfNearest(asked.get(i), LIMIT);
            for (Match match : index.nearest(questions.get(i), LIMIT, Filter.NONE)) {
                found += 2 * match.score() - 1 >= last - 1e-5 ? 1 : 0;
            }
        }
        Report.figure("recall@10 against the exact search", (double) found / (LIMIT * questions.size()), "");
    }
}
