package dev.docent.terminal;

/// How the program is used.
final class Usage {

    static final String TEXT = """
            Docent answers questions from a folder of documents and shows where each answer stands.

              docent [serve]               start the service: chat page, widget and REST interface
              docent ask "QUESTION"        answer one question, with numbered sources
                  --json                   print the answer as the REST interface gives it
              docent ingest FOLDER         make the index one of a folder, and say what could not be read
              docent reindex               carry the index over to another store, without embedding again
                  --from STORE --to STORE  lucene, pgvector or opensearch
              docent move-state            carry keys, conversations, feedback and the rest of the state over from the
                                           data folder to the PostgreSQL of --docent.state.url
              docent eval SET_FOLDER       ask the questions of a set (questions.jsonl, docs/) and score the answers
                  --json FILE              write the figures
                  --outputs FILE           write what came of each question, one a line
                  --by FIELD               show the scores by a field of the questions
              docent backup FILE           copy index, state and uploads into a file, also while the service runs
              docent restore FILE          bring them back into an empty data folder
              docent embed ADDRESS         print what a web page needs to show the chat of the service at an address
              docent keys create           make an API key; from the first one on the service needs keys
                  --name NAME              what it is for
                  --roles ROLES            of ask, ingest, admin and metrics, with commas between them
                  --collections NAMES      what it may see, with commas between them; everything if it is left out
                  --rate RATE              how often it may be used: 60/minute
                  --budget TOKENS          of the chat model in a day; or --budget-money AMOUNT
              docent keys list             show the keys, without what opens
              docent keys revoke ID        have a key open nothing any more
              docent forget PERSON         delete what one person asked; the audit log says what they are called
              docent help                  show this

            Settings go with every command, for example:
              --docent.documents.folder=FOLDER   the documents (documents)
              --docent.data=FOLDER               the index and other state (data)
              --server.port=PORT                 where the service listens (8080)

            The exit code is 0 if all went well, 1 if a question found no answer or a backup is
            not of everything, 2 if something went wrong.
            """;

    private Usage() {}
}
