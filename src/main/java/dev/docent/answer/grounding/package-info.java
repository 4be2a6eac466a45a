/// Ties a sentence that a model wrote to the words of a passage that support it, if any do.
///
/// Each word of the sentence is aligned to a word of one sentence of the passage, or of a few neighbours: itself, a
/// synonym, one that says more or less, or its contrary (`Alignment`). Then must agree: what is denied (`Polarity`),
/// what stands on either side of "before" and "than" (`Sides`), what is said of each of two things (`Pairs`,
/// `Rivals`, `Exchanges`, `Roles`, `Agents`), what may be, must be or is to be (`Modality`), how much (`Extent`).
/// Every name, number and date must stand there, and enough of the rest (`Missing`, `Coherence`, `Replacements`).
/// The reader is asked where another name or number might be meant (`Cloze`).
///
/// Tells also what a sentence says to a question whether something is so (`Inquiry`): the question is put as the
/// sentence that would say so (`Restating`), and aligned in the same way. Its verb must stand there, those whom it
/// names must do or suffer it (`Casting`), and it must be done, not only spoken of (`Manner`).
@NullMarked
package dev.docent.answer.grounding;

import org.jspecify.annotations.NullMarked;
