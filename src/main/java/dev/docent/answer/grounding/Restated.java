package dev.docent.answer.grounding;

import java.util.Set;

/// A question whether something is so, put as the sentence that would say so: "Did Ann meet Bo?" as "that Ann did meet
/// Bo".
///
/// @param sentence the sentence
/// @param verb where in it stands what is said of the subject: a verb, or what somebody or something is
/// @param core where the words stand without which nothing of it is said
/// @param past whether it asks for what has been
/// @param deed whether it asks for something done, not for what somebody or something is
record Restated(String sentence, int verb, Set<Integer> core, boolean past, boolean deed) {

    Restated {
        core = Set.copyOf(core);
    }
}
