package dev.docent.terminal;

/// How the program is used.
final class Usage {

    static final String TEXT = """
            Docent answers questions from a folder of documents and shows where each answer stands.

              docent [serve]               start the service: chat page, widget and REST interface
              docent ask "QUESTION"        answer one question, with numbered sources
                  --json                   print the answer as the REST interface gives it
              docent ingest FOLDER         index a folder and say what became of each file
              docent reindex               carry the index over to another store, without embedding again
                  --from STORE --to STORE  lucene, pgvector or opensearch
              docent eval SET_FOLDER       ask the questions of a set (questions.jsonl, docs/) and score the answers
                  --json FILE              write the figures
                  --outputs FILE           write what came of each question, one a line
                  --by FIELD               show the scores by a field of the questions
              docent embed ADDRESS         print what a web page needs to show the chat of the service at an address
              docent help                  show this

            Settings go with every command, for example:
              --docent.documents.folder=FOLDER   the documents (documents)
              --docent.data=FOLDER               the index and other state (data)
              --server.port=PORT                 where the service listens (8080)

            The exit code is 0 if all went well, 1 if a question found no answer, 2 if something went wrong.
            """;

    private Usage() {}
}
