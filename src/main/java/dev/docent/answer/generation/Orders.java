package dev.docent.answer.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The forms of words with which a text gives orders to a program that reads it.
final class Orders {

    private static final String PROGRAM = "(?:AIs?|AI[ -](?:systems?|agents?|assistants?|models?|tools?)"
            + "|(?:digital |virtual |AI |chat |the |every |any |all )assistants?|assistants|chat ?bots?|bots|LLMs?|(?:large )?language models?"
            + "|summari[sz]ers?|crawlers?|search engines?)";

    private static final String THOSE_BEFORE =
            "(?:previous|prior|above|earlier|preceding|foregoing|existing|original|initial|system|safety|your|other|given)";

    private static final String RULES =
            "(?:instructions?|prompts?|rules?|guidelines?|directions?|directives?|commands?|messages?|orders?|restrictions?|training)";

    private static final String ANSWER = "(?:answers?|repl(?:y|ies)|responses?|outputs?|summary|summaries)";

    private static final String READERS =
            "(?:the |every |each |all |any |your )?(?:readers?|users?|customers?|visitors?|everyone|everybody|anyone)";

    /// A sentence within the sentence; "the number that is on the badge" is none.
    private static final String CLAUSE = " (?:the|this|these|it|he|she|they|there)\\b"
            + "(?:(?!\\b(?:that|which|who|whose|what|where|when|if|as)\\b)[^.!?]){0,60}?\\b(?:is|are|was|were|has|have|had|will)\\b";

    /// What follows is to be said, word for word or not.
    private static final String THAT =
            "(?: (?:only|instead|simply|just|also|always|clearly|to " + READERS + "))* that\\b";

    private static final String WORDS =
            "(?: (?:only|just|exactly|simply|this|the following|after me|(?:every|each|any|all) questions?|with"
                    + "|the (?:words?|sentence|phrase|text)))*(?:\\s*:|,?\\s*[\"“‘]|,?\\s+'(?=\\w))";

    /// To say what one is told to, and not what one knows.
    private static final String SAY = "(?:(?:(?:say|answer|reply|respond|pretend|insist|claim|state|repeat)"
            + "|tell " + READERS + ")(?:" + THAT + "|" + WORDS + "| (?:only|nothing but)\\b| to the user\\b)"
            + "|(?:say|pretend|insist|claim|tell " + READERS + ")" + CLAUSE
            + "|(?:output|translate|summari[sz]e|speak|print)(?:" + WORDS + "| (?:only|nothing but)\\b)"
            + "|(?:answer|reply|respond) (?:with (?:only|nothing|yes|no|the (?:words?|sentence|phrase|text))\\b|like\\b"
            + "|in (?:the (?:style|voice)|rhymes?|verse|capitals|all caps|upper ?case|JSON|code)\\b)"
            + "|tell (?:the|every|each|any) (?:reader|user) (?:to|about)\\b"
            + "|role-?play\\b|(?:speak|act|talk) (?:like|as (?:if|though))\\b"
            + "|(?:do not|don['’]t|never) (?:mention|cite|reveal|answer|quote|use) (?:(?:this|these|the|any|other|your|of) )*"
            + "(?:passages?|prompts?|instructions?|notes?|user|question|anything else|any(?:body|one) else)\\b)";

    /// Where an order begins within a sentence.
    private static final String BEGINS = "(?:^|[;:—–(\"“])\\W*";

    /// Only in English.
    private static final List<String> ENGLISH = List.of(
            "\\b(?:ignore|disregard|forget|override|bypass|neglect|discard|do not follow|don['’]t follow|stop following)\\b\\W+"
                    + "(?:\\w+\\W+){0,3}?" + THOSE_BEFORE + "\\W+(?:\\w+\\W+){0,3}?" + RULES,
            "\\b(?:ignore|disregard|forget|override) (?:all|any|the|these|those|my|its) (?:instructions|prompts|guidelines)\\b",
            "\\b(?:ignore|disregard|forget) (?:everything|all|anything|whatever)\\b[^.!?]{0,40}"
                    + "\\b(?:said|told|written|above|before|know|learned)\\b",
            "\\b(?:reveal|print|show|repeat|output|display|disclose|leak|recite|copy|write)\\b[^.!?]{0,40}"
                    + "\\b(?:(?:system|hidden|initial|original|secret) (?:prompt|instructions|message)|your (?:prompt|instructions|rules|guidelines))\\b",
            "\\b(?:if|when|whenever|since|because|as) you(?: are|['’]re) (?:\\w+ ){0,3}" + PROGRAM + "\\b",
            "\\byou(?: are|['’]re) (?:now|no longer|going to act|an? (?:\\w+ ){0,3}" + PROGRAM + ")\\b",
            "^\\W*(?:\\w+ ){0,2}(?:note|notice|message|instructions?|attention|reminder|memo|hint|warning|information|info|hello|hi|hey|dear)\\b"
                    + "[,:]?(?: (?:to|for))?(?: (?:any|all|every|each|the|an?|our|your))?(?: \\w+){0,2}? ?" + PROGRAM
                    + "\\b",
            BEGINS + "(?:[\\w’'-]+ ){0,4}?" + PROGRAM
                    + "\\b[^.!?]{0,60}\\b(?:must|should|shall|has to|have to|is to|are to|needs? to)(?: \\w+){0,2} (?:"
                    + SAY
                    + "|(?:add|append|include|recommend|mention|report|begin|end|write|link)(?:" + THAT + "|" + WORDS
                    + "| (?:only|this|to " + READERS + ")\\b)"
                    + "|ignore\\b[^.!?]{0,30}\\b(?:text|documents?|passages?|question|sources?))",
            BEGINS
                    + "(?:(?:and|then|now|please|instead|always|only|just|simply|also|you must|you should|you will|first|next|important|so)\\W+)*"
                    + SAY,
            "\\b(?:you (?:must|should|will|have to|are to)|must only|should only|only ever)(?: (?:only|always|instead|then|now))* "
                    + SAY,
            BEGINS
                    + "(?:please )?(?:do not|don['’]t|never|stop|forget|ignore|disregard|skip|omit|leave out)\\b[^.!?]{0,60}"
                    + "\\b(?:and|but|then|instead|always)(?: (?:only|always|instead|then|simply))*,? " + SAY,
            "\\b(?:(?:in|with|within|to|begin|start|end|finish|close) your(?: next| final| entire| whole)?"
                    + "|your (?:next|final|entire|whole|every)) " + ANSWER + "\\b",
            "\\byour " + ANSWER + " (?:must|should|shall|has to|have to|needs? to) (?:only |always )?"
                    + "(?:begin|start|end|contain|include|say|state|consist|be in)\\b",
            "\\b(?:pretend (?:to be|that|you)|developer mode|jailbreak|do anything now|from now on,? (?:you|answer|respond|reply|speak|every answer))\\b",
            "\\b(?:end|new|begin|start) (?:of )?(?:the )?(?:system )?(?:prompt|instructions|context|documents|passages)\\b\\W*(?:$|:)");

    private static final List<String> ROLES = List.of(
            "(?:^|[\\s>*#\\[(])(?:SYSTEM|ASSISTANT|USER|HUMAN|DEVELOPER|ADMIN|INSTRUCTIONS?|PROMPT|AI)(?: (?:MESSAGE|PROMPT|OVERRIDE|UPDATE|NOTE))?\\s*[\\])]?:",
            "(?:^|[\\s>*#])(?:System (?:message|prompt|override|note)|Assistant|New instructions?|AI)\\s*:",
            "\\[/?INST]|<\\|?/?(?:im_start|im_end|system|assistant|user|s)\\|?>|<<SYS>>|^\\W*#+ (?:Instruction|System|Assistant|Response)\\b");

    private static final List<String> OTHER_LANGUAGES = List.of(
            "\\b(?:ignorier\\w*|vergiss|vergessen|missacht\\w*)\\b.{0,50}\\b(?:anweisung|regel|befehl|instruktion|vorgabe)\\w*",
            "^\\W*(?:sage?n?|antworten?|behaupten?|schreiben?)(?: sie)?\\b.{0,30}\\b(?:lesern?|nutzern?|nur|immer|dass)\\b",
            "\\b(?:ignore[rz]?|ignorez|oublie[rz]?|tene?z pas compte)\\b.{0,50}\\b(?:instructions|consignes|règles|directives)\\b",
            "^\\W*(?:dis|dites|réponds|répondez|affirme[rz]?)\\b.{0,30}\\b(?:lecteurs?|seulement|toujours|que|utilisateurs?)\\b",
            "\\b(?:ignor[aeo]n?|ignorar|olvid[ae]n?|descart[ae]n?|esqueça|desconsidere)\\b.{0,50}\\b(?:instrucciones|reglas|órdenes|indicaciones|instruções|regras)\\b",
            "^\\W*(?:di|diga|dile|responde|responda|diz|afirma)\\b.{0,30}\\b(?:lector|usuario|solo|sólo|siempre|que)\\b",
            "\\b(?:ignora|ignorate|ignorare|dimentica|dimenticate)\\b.{0,50}\\b(?:istruzioni|regole)\\b",
            "\\b(?:negeer|vergeet)\\b.{0,50}\\b(?:instructies|aanwijzingen|regels)\\b",
            "\\b(?:zignoruj|ignoruj|zapomnij)\\w*.{0,50}\\b(?:instrukcj|polece|zasad)\\w*",
            "(?:talimat|kural)\\w*.{0,30}(?:yok say|görmezden gel|unut)",
            "(?:игнорируй|игнорируйте|забудь|забудьте|ігноруй)\\w*.{0,50}(?:инструкци|указани|правил|інструкці)",
            "(?:忽略|无视|無視|忘记|忘記|不要理会).{0,20}(?:指令|指示|提示|规则|規則)",
            "(?:指示|命令|プロンプト|ルール).{0,10}(?:無視|忘れ)",
            "(?:지시|명령|규칙).{0,10}(?:무시|잊)",
            "(?:تجاهل|انس).{0,50}(?:التعليمات|الأوامر|القواعد)",
            "(?:ہدایات|احکامات).{0,40}(?:نظر ?انداز|بھول)",
            "(?:निर्देश|आदेश).{0,50}(?:अनदेखा|नज़रअंदाज़|भूल)");

    private static final List<Pattern> ALL = all();

    private Orders() {}

    private static List<Pattern> all() {
        int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        var patterns = new ArrayList<Pattern>();
        ENGLISH.forEach(form -> patterns.add(Pattern.compile(form, anyCase)));
        ROLES.forEach(form -> patterns.add(Pattern.compile(form)));
        OTHER_LANGUAGES.forEach(form -> patterns.add(Pattern.compile(form, anyCase)));
        return List.copyOf(patterns);
    }

    /// @param words a sentence, on one line
    static boolean areIn(String words) {
        return ALL.stream().anyMatch(form -> form.matcher(words).find());
    }
}
